import { describe, expect, it } from 'vitest';
import { findTurns } from './turns.js';

const people = [
  { id: 'lindqvist', forms: ['NORA LINDQVIST'] },
  { id: 'okoro', forms: ['Tomas Okoro'] },
  { id: 'ma', forms: ['马庆斌'] },
  { id: 'xu', forms: ['许勤华'] },
];
const turns = (text: string) =>
  findTurns(text, people).map(({ name, person, kind, from, to }) => [
    person ?? name,
    kind,
    text.slice(from, to).trim(),
  ]);

describe('a turn is opened by', () => {
  it.each([
    ['a name and a colon', 'Nora Lindqvist: The air is clean.', 'lindqvist'],
    ['a name in capitals', 'TOMAS OKORO: The air is clean.', 'okoro'],
    ['a name with a post behind a comma', 'NORA LINDQVIST, harbour engineer: The air is clean.', 'lindqvist'],
    ['a name with a post in brackets', 'Nora Lindqvist (harbour engineer): The air is clean.', 'lindqvist'],
    ['a post before the name', 'Finance Director Tomas Okoro: The air is clean.', 'okoro'],
    ['a surname', 'Ms. Lindqvist: The air is clean.', 'lindqvist'],
    ['somebody unknown', 'Ida Ferrari, passenger council: The air is clean.', 'Ida Ferrari'],
  ])('%s', (_, text, who) => {
    expect(turns(text)).toEqual([[who, 'named', 'The air is clean.']]);
  });

  it.each([
    ['a Chinese name', '马庆斌：空气干净了。', 'ma'],
    ['one with brackets', '马庆斌（研究中心研究员）：空气干净了。', 'ma'],
    ['one whose brackets run over the line', '马庆斌（国家发展改革委\n促进中心研究员）：空气干净了。', 'ma'],
    ['one set with spaces', '马 庆 斌（研究员）：空气干净了。', 'ma'],
    ['one with a post before it', '研究中心主任马庆斌：空气干净了。', 'ma'],
    ['one in the other script', '何靜（人力主管）：空气干净了。', '何靜'],
    ['a post alone', '外交部发言人：空气干净了。', '外交部发言人'],
  ])('%s', (_, text, who) => {
    expect(turns(text)).toEqual([[who, 'named', '空气干净了。']]);
  });

  it.each([
    ['记者：', 'asker'],
    ['记者问马庆斌：', 'asker'],
    ['路透社记者：', 'asker'],
    ['主持人：', 'asker'],
    ['问：', 'asker'],
    ['答：', 'answer'],
    ['Q: ', 'asker'],
    ['A: ', 'answer'],
  ])('%s', (head, kind) => {
    expect(turns(`${head}好吗`)).toEqual([[expect.any(String), kind, '好吗']]);
  });

  it('a name alone on its line, as the author of what follows', () => {
    expect(turns('拓展合作\n\n许勤华\n\n科技合作是共同选择。')).toEqual([
      ['xu', 'byline', '科技合作是共同选择。'],
    ]);
    expect(turns('By Nora Lindqvist\n\nThe air is clean.')).toEqual([
      ['lindqvist', 'byline', 'The air is clean.'],
    ]);
  });
});

it('parts one turn from the next', () => {
  expect(turns('记者：为什么？\n马庆斌：因为风。\n记者：好。')).toEqual([
    ['记者', 'asker', '为什么？'],
    ['ma', 'named', '因为风。'],
    ['记者', 'asker', '好。'],
  ]);
});

it('finds somebody known in the middle of a line, where the lines of the print were lost', () => {
  expect(turns('空气干净了。马庆斌：因为风。结论：好。')).toEqual([['ma', 'named', '因为风。结论：好。']]);
});

it('takes no label, no sentence and no question to somebody for a turn', () => {
  expect(turns('Key Findings:\nThe air is clean.')).toEqual([]);
  expect(turns('Note: the air is clean.')).toEqual([]);
  expect(turns('结论：空气干净了。')).toEqual([]);
  expect(turns('马庆斌说：“空气干净了。”')).toEqual([]);
  expect(turns('Lindqvist, who came in 2019, said: clean.')).toEqual([]);
});
