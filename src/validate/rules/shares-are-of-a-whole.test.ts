import { expect, it } from 'vitest';
import { expectFaults, faultsOf, statisticWith, storyWith } from '../../testing/story-faults.js';

const source = '携手构建共同体。马庆斌：占60%，占45%，占40%，增长150%。';
const part = (id: string, figure: string, lines: Readonly<Record<string, string>> = {}) => ({
  id,
  figure,
  value: figure.replace('%', ''),
  qualifier: 'exactly',
  unit: "'%'",
  counts: `第${id}部分`,
  sentence: `占${figure}`,
  partOf: '全部能源',
  ...lines,
});
const story = (...parts: readonly Readonly<Record<string, string>>[]) =>
  storyWith({
    argument: parts
      .map((lines, index) => statisticWith(lines).replace(index === 0 ? '' : 'statistics:\n', ''))
      .join('\n'),
  });
const found = (text: string) =>
  faultsOf(text, { source }).map(({ code, dataPath }) => `${code} ${dataPath?.split('.').at(-1)}`);

it('takes parts that fill their whole or leave a rest', () => {
  expect(found(story(part('one', '60%')))).toEqual([]);
  expect(found(story(part('one', '60%'), part('two', '40%')))).toEqual([]);
});

it('refuses parts that are more than their whole', () => {
  expect(found(story(part('one', '60%'), part('two', '45%')))).toEqual(['share-invalid partOf']);
});

it('lets parts overlap that name different wholes', () => {
  expect(found(story(part('one', '60%'), part('two', '45%', { partOf: '受访者' })))).toEqual([]);
});

it('says which figures may be a part, in the writing of the story', () => {
  const people = part('one', '60人', { value: '60', unit: '人', sentence: '占60人' });
  const [fault] = faultsOf(story(people), { source: '携手构建共同体。马庆斌：占60人。' });
  expect(fault?.hint).toBe(
    'Only figures that are a share take “partOf”: %, ％ or 成, and words like 三分之一.',
  );
});

it('refuses growth as a part', () => {
  const growth = part('one', '150%', { sentence: '增长150%' });
  expect(found(story(growth))).toEqual(['share-invalid value']);
});

it('refuses what is no percentage', () => {
  const [words] = expectFaults(
    storyWith({ argument: statisticWith({ partOf: '«全部国家»' }) }),
    'share-invalid',
  );
  expect(words).toContain('80多个 is no percentage');
});
