import { describe, expect, it } from 'vitest';
import { faultsOf, storyWith } from '../../testing/story-faults.js';

const passages = {
  battery: '电池产值占比由12.6%提高到31.8%',
  output: '工业产值同比增长5.2%，四季度环比下降1.4%',
  wages: '平均工资增加到6100元',
  noise: 'Complaints about noise fell from 286 a month to 19.',
  energy: 'Energy now makes up 18 percent of our costs, down from 31 percent.',
  rail: 'The share of rail rose from 65 to 70 percent.',
  monitors: 'Nothing has risen by 3 percent.',
  ships: 'The fleet counts 24 ships.',
  none: 'Traffic did not rise by 3 percent.',
  fare: '成人票由180元調高到220元',
};

function faultsIn(of: keyof typeof passages, lines: string): readonly string[] {
  const story = storyWith({
    argument: `changes:\n  - { id: it, counts: some, ${lines}, sentence: "${passages[of]}" }`,
  });
  return faultsOf(story, { source: `携手构建共同体\n\n马庆斌：\n\n${passages[of]}\n` }).map(
    ({ code, dataPath, message }) => `${code} ${dataPath?.split('.').at(-1)}: ${message}`,
  );
}

describe('a change that is what its passage says', () => {
  it.each([
    ['battery', 'from: 12.6%, to: 31.8%'],
    ['battery', 'to: 31.8%'],
    ['output', 'by: 5.2%, basis: year-on-year'],
    ['output', 'by: 1.4%, basis: quarter-on-quarter'],
    ['wages', 'to: 6100元'],
    ['noise', 'from: 286 a month, to: "19"'],
    ['energy', 'from: 31 percent, to: 18 percent'],
    ['rail', 'from: "65", to: 70 percent'],
    ['fare', 'from: 180元, to: 220元'],
  ] as const)('%s %s', (of, lines) => expect(faultsIn(of, lines)).toEqual([]));
});

describe('a change that is not', () => {
  it.each([
    ['battery', 'from: 31.8%, to: 12.6%', 'direction-mismatch'],
    ['battery', 'by: 31.8%', 'direction-mismatch'],
    ['battery', 'to: 31.9%', 'figure-not-in-sentence'],
    ['output', 'by: 5.2%, basis: month-on-month', 'basis-not-in-sentence'],
    ['output', 'by: 1.4%, basis: year-on-year', 'basis-not-in-sentence'],
    ['output', 'to: 5.2%', 'direction-mismatch'],
    ['wages', 'by: 6100元', 'direction-mismatch'],
    ['wages', 'to: 6100元, basis: year-on-year', 'basis-not-in-sentence'],
    ['noise', 'from: "19", to: 286 a month', 'direction-mismatch'],
    ['energy', 'from: 18 percent, to: 31 percent', 'direction-mismatch'],
    ['ships', 'to: 24 ships', 'direction-mismatch'],
    ['none', 'by: 3 percent', 'direction-mismatch'],
  ] as const)('%s %s', (of, lines, code) => {
    const codes = faultsIn(of, lines).map((found) => found.split(' ')[0]);
    expect([...new Set(codes)]).toEqual([code]);
  });

  it('is told with what to write', () => {
    expect(faultsIn('wages', 'by: 6100元')).toEqual([
      'direction-mismatch by: “增加到” makes 6100元 what it came to, not by how much it changed.',
    ]);
    expect(faultsIn('output', 'by: 1.4%, basis: year-on-year')).toEqual([
      'basis-not-in-sentence basis: The passage says “环比” of 1.4%: that is month-on-month or quarter-on-quarter, not year-on-year.',
    ]);
  });
});
