import { expect, it } from 'vitest';
import { faultsOf, storyWith } from '../../testing/story-faults.js';

const sentence = '从用电看，工业用电占62.4%，居民用电占21.1%，其他占16.5%；共有3个厂。';

function faultsIn(parts: readonly string[], total?: string): readonly string[] {
  const listed = parts.map((figure, _index) => `{ counts: 用电, figure: ${figure} }`).join(', ');
  const whole = total === undefined ? '' : `total: ${total}, `;
  const story = storyWith({
    argument: `breakdowns:\n  - { id: power, whole: 全部用电, ${whole}parts: [${listed}], sentence: "${sentence}" }`,
  });
  return faultsOf(story, { source: `携手构建共同体\n\n马庆斌：${sentence}\n` }).map(
    ({ code, dataPath }) => `${code} ${dataPath?.split('.').at(-1)}`,
  );
}

it('takes parts that make the whole, and parts that leave some of it', () => {
  expect(faultsIn(['62.4%', '21.1%', '16.5%'])).toEqual([]);
  expect(faultsIn(['62.4%', '21.1%'])).toEqual([]);
});

it('refuses a figure that does not stand there, and parts that are too much or unlike', () => {
  expect(faultsIn(['62.4%', '21.2%'])).toEqual(['figure-not-in-sentence figure']);
  expect(faultsIn(['62.4%', '62.4%'])).toEqual(['breakdown-incomplete parts']);
  expect(faultsIn(['62.4%', '3个'])).toEqual(['breakdown-incomplete parts']);
});
