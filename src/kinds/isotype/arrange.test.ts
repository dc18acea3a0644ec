import { describe, expect, it } from 'vitest';
import { createContext } from '../../content/context.js';
import { languageFor } from '../../languages/index.js';
import { statementsOf } from '../../model/words.js';
import { sampleArgument, sampleStatistic, sampleStory, tracedSample } from '../../testing/sample-story.js';
import { ofSection } from './arrange.js';

const statistic = (value: number, change: Record<string, unknown> = {}) => ({
  ...sampleStatistic(`s${value}`, `${value}个`, value),
  counts: '海外产业园',
  scale: 'platforms',
  ...change,
});

function shown(...statistics: readonly ReturnType<typeof statistic>[]) {
  const [section] = sampleStory().sections;
  const story = sampleStory({ sections: [{ ...section, arguments: [sampleArgument({ statistics })] }] });
  const context = createContext(tracedSample(story), languageFor('zh-CN'));
  return story.sections
    .flatMap((one, index) => ofSection(context, one, index))
    .map(({ content }) => statementsOf(content));
}

describe('figures as signs to count', () => {
  it('are those of one scale that one round sign draws whole, the largest first', () => {
    expect(shown(statistic(20), statistic(70), statistic(9), statistic(50))).toEqual([['s70', 's50', 's20']]);
  });

  it('are not offered where only one of them could be drawn, or no sign divides them', () => {
    expect(shown(statistic(20))).toEqual([]);
    expect(shown(statistic(67), statistic(80))).toEqual([]);
  });

  it('are never mixed from two scales', () => {
    expect(shown(statistic(20), statistic(30, { scale: 'other' }))).toEqual([]);
  });

  it('are not offered for what has no icon, unless the author names one', () => {
    expect(shown(statistic(20), statistic(30, { counts: '甲乙' }))).toEqual([]);
    expect(shown(statistic(20), statistic(30, { counts: '甲乙', icon: 'sun' }))).toEqual([['s30', 's20']]);
  });
});
