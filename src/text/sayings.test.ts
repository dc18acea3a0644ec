import { describe, expect, it } from 'vitest';
import { nameFinder } from './people.js';
import { blankQuotations, sayingsIn, sentenceSpans } from './sayings.js';

const find = nameFinder([
  { id: 'lindqvist', forms: ['NORA LINDQVIST'] },
  { id: 'okoro', forms: ['Tomas Okoro'] },
  { id: 'zhou', forms: ['周明远'] },
  { id: 'xi', forms: ['习近平总书记'] },
  { id: 'bureau', forms: ['国家统计局'] },
]);
const said = (sentence: string) => {
  const blanked = blankQuotations(sentence);
  return sayingsIn(blanked, find(blanked)).flatMap(({ by }) =>
    by === undefined ? [] : [by === 'pronoun' ? by : by.person],
  );
};

describe('who says something', () => {
  it.each([
    ['"The quay smells of the sea again," said Ms. Lindqvist.', ['lindqvist']],
    ['“I was wrong about Ms. Lindqvist,” Mr. Okoro said.', ['okoro']],
    ['Nora Lindqvist, the harbour engineer, told reporters that it works.', ['lindqvist']],
    ['According to Tomas Okoro, costs have halved.', ['okoro']],
    ['"Nobody misses the engines," she said.', ['pronoun']],
    ['“Why?” asked Okoro.', ['okoro']],
    ['周明远说：“人回来了。”', ['zhou']],
    ['据国家统计局介绍，产值增长。', ['bureau']],
    ['周局长在会上强调，要快。', ['zhou']],
    ['习近平主席在致大会的贺信中强调，要创新。', ['xi']],
    ['他表示，代价不小。', ['pronoun']],
    ['He pointed out that it leaks.', ['pronoun']],
    ['Nora Lindqvist, who built the first of the bridges, called the plan “bold”.', ['lindqvist']],
    ['Tomas Okoro called the plan “bold”.', ['okoro']],
    ['Tomas Okoro built a thing called the wheel.', []],
    ['“现在没有人说得清。”周明远说。', ['zhou']],
    ['周明远觉得，没有人说得清。', []],
    ['周明远也说不清。', []],
    ['对周明远来说，桥太远。', []],
    ['Ferries cost more than Okoro paid.', []],
    ['周明远的名称和说明书都在，问题不大。', []],
  ])('%s', (sentence, who) => {
    expect(said(sentence)).toEqual(who);
  });
});

it('lets a quotation go on with who said it, however long his post', () => {
  const text = '“桥要先修好。”清溪县交通运输和城乡建设局副局长周明远说。路还远。';
  expect(sentenceSpans(text, blankQuotations(text)).map(({ from, to }) => text.slice(from, to))).toEqual([
    '“桥要先修好。”清溪县交通运输和城乡建设局副局长周明远说。',
    '路还远。',
  ]);
});

it('ends a sentence at a stop, at a closed quotation, but not inside one nor behind Ms.', () => {
  const text =
    '"One. Two," said Ms. Lindqvist. "Three." Four. 何静说：“五。六。”七。“八。”周明远说。周明远说：“九。”何静表示，十。';
  const spans = sentenceSpans(text, blankQuotations(text));
  expect(spans.map(({ from, to }) => text.slice(from, to).trim())).toEqual([
    '"One. Two," said Ms. Lindqvist.',
    '"Three."',
    'Four.',
    '何静说：“五。六。”',
    '七。',
    '“八。”周明远说。',
    '周明远说：“九。”',
    '何静表示，十。',
  ]);
});
