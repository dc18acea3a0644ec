import { expect, it } from 'vitest';
import { languages } from '../languages/index.js';
import { parseYaml } from '../parse/parse-yaml.js';
import { sourceText, statisticWith, storyWith } from '../testing/story-faults.js';
import { validateStory } from './validate.js';

const lines = sourceText.split('\n');

function statementsOf(text: string, moreTexts: ReadonlyMap<string, string> = new Map()) {
  const { tree } = parseYaml({ path: 'story.yaml', bytes: new TextEncoder().encode(text) });
  if (tree === undefined) throw new Error('the story of the test does not parse');
  const { story, diagnostics } = validateStory({
    path: 'story.yaml',
    tree,
    sourceText,
    moreTexts,
    name: 'test',
    languages,
  });
  expect(diagnostics).toEqual([]);
  return story?.statements ?? [];
}

it('gives every sourced part an id, its own or one from its place', () => {
  const argument = `${statisticWith({})}
points:
  - text: 无出处
  - text: 创新之路
    sentence: 总书记指出
measures:
  - title: 培训
    sentence: 累计培训1.6万余人次
quotations:
  - id: road
    text: 建成创新之路`;
  const story = storyWith({ argument, section: 'question: 我国有什么主张？' });
  const introduced = story.replace(
    'experts:',
    'introduction:\n  text: 合作\n  sentence: 共建50多家\nexperts:',
  );
  expect(statementsOf(introduced).map(({ id, owner }) => `${id} of ${owner}`)).toEqual([
    'introduction of introduction',
    'first.thesis of first',
    'results.points.2 of results',
    'agreements of results',
    'results.measures.1 of results',
    'road of results',
  ]);
});

it('finds each where the source prints it, first and last character', () => {
  const [, statistic] = statementsOf(
    storyWith({ argument: statisticWith({ sentence: '我国已与80多个共建国家签署协定' }) }),
  );
  expect(statistic).toMatchObject({ raw: '80多个', exact: true, sentence: '我国已与80多个共建国家签署协定' });
  const { line = 0, column = 0, endLine = 0, endColumn = 0 } = statistic?.place ?? {};
  expect(lines[line - 1]?.slice(column - 1)).toBe('我国已与 80 多个共');
  expect(lines[endLine - 1]?.slice(0, endColumn)).toBe('建国家签署协定');
});

it('calls exact only what was compared, and says of a figure what the rules found', () => {
  const [thesis, statistic] = statementsOf(
    storyWith({ argument: statisticWith({ sentence: '我国已与80多个共建国家签署协定' }) }),
  );
  expect(thesis).toMatchObject({ exact: false });
  expect(thesis).not.toHaveProperty('checks');
  expect(statistic?.checks).toMatchObject({
    digits: 'verified',
    unit: 'verified',
    qualifier: 'verified',
    sign: 'not-stated',
    date: 'not-stated',
    counted: 'for-a-human',
    speaker: 'verified',
  });
});

it('reads a passage as corrected, and places it where it is printed', () => {
  const source = 'corrections:\n  - printed: 一带一一路\n    read: 一带一路\n    reason: 排重';
  const argument = 'points:\n  - text: 国家\n    sentence: 共建“一带一路”国家。';
  const point = statementsOf(storyWith({ source, argument })).at(-1);
  expect(point?.sentence).toBe('共建“一带一路”国家。');
  expect(point?.place).toMatchObject({ line: 15, column: 1, endLine: 15, endColumn: 12 });
  expect(lines[14]?.slice(0, 12)).toBe('共建“一带一一路”国家。');
});

it('keeps every passage of a part that rests on several', () => {
  const argument = 'points:\n  - text: 合作\n    sentence: [总书记指出, 累计培训1.6万余人次]';
  const point = statementsOf(storyWith({ argument })).at(-1);
  expect(point?.sentence).toBe('总书记指出\n累计培训1.6万余人次');
  expect(point?.passages?.map(({ place }) => place.line)).toEqual([15, 11]);
  expect(point?.place.line).toBe(15);
});

it('looks for a statement in the further source it names, whose places know their file', () => {
  const more = 'more:\n  - id: table\n    file: table.txt\n    name: 统计表';
  const argument =
    'points:\n  - text: 产值增长\n    source: table\n    speaker: 统计表\n    sentence: 产值增长5%。';
  const found = statementsOf(
    storyWith({ source: more, argument }),
    new Map([['table', '表一\n产值增长 5%。']]),
  );
  const point = found.find(({ id }) => id === 'results.points.1');
  expect(point?.place).toEqual({ file: 'table.txt', line: 2, column: 1, endLine: 2, endColumn: 8 });
  expect(found.find(({ id }) => id === 'first.thesis')?.place).not.toHaveProperty('file');
});

it('knows who says a statement, where it or its argument names somebody', () => {
  const argument = `speaker: ma-qingbin
sentence: 建成7年来
points:
  - { text: 创新之路, sentence: 增长15%, speaker: 总书记, attributed: 总书记指出 }`;
  const found = statementsOf(storyWith({ argument }));
  expect(found.map(({ id, speaker }) => [id, speaker])).toEqual([
    ['first.thesis', undefined],
    ['results', 'ma-qingbin'],
    ['results.points.1', '总书记'],
  ]);
});
