import { describe, expect, it } from 'vitest';
import { faultsOfClaim } from '../../testing/one-claim.js';
import { expectFaults, statisticWith, storyWith } from '../../testing/story-faults.js';

const counting = (lines: Readonly<Record<string, string>>) => storyWith({ argument: statisticWith(lines) });
const jobs = {
  figure: '超7.4万个',
  value: '74000',
  sentence: '铁路创造超7.4万个就业岗位',
};

describe('a figure that stands in its sentence', () => {
  it.each([
    ['with more after it', {}],
    ['with a qualifier before it', jobs],
    [
      'in thousands',
      { figure: '1.6万余人次', value: '16000', unit: '人次', sentence: '累计培训1.6万余人次' },
    ],
    ['exactly', { figure: '15%', value: '15', unit: '"%"', qualifier: 'exactly', sentence: '增长15%' }],
  ])('is accepted: %s', (_, lines) => {
    expectFaults(counting(lines));
  });
});

describe('a figure that does not', () => {
  it('is told with what the sentence says, and its line in the source', () => {
    const [words] = expectFaults(
      counting({ ...jobs, figure: '«超7.5万个»', value: '75000' }),
      'figure-not-in-sentence',
    );
    expect(words).toContain('超7.5万个 does not stand in the source (line 9), which says 超7.4万个.');
  });

  it.each([
    ['its qualifier', '«7.4万个»', 'exactly'],
    ['a digit', '«超7.4»', 'more-than'],
  ])('is told when it leaves out %s', (_, figure, qualifier) => {
    const value = figure.includes('万') ? '74000' : '7.4';
    const unit = figure.includes('个') ? '个' : '万';
    const [words] = expectFaults(counting({ ...jobs, figure, value, qualifier, unit }), 'figure-mismatch');
    expect(words).toContain('超7.4万个 in the source (line 9)');
  });

  it('is told when it is cut out of a larger number', () => {
    expectFaults(
      counting({ figure: '«0多个»', value: '0', sentence: '我国已与80多个共建国家签署协定' }),
      'figure-mismatch',
    );
  });

  it('is told with the line of the figure, not of its sentence', () => {
    const sentence = '共建50多家“一带一路”联合实验室。建成7年来，铁路创造超7.4万个就业岗位';
    const [words] = expectFaults(
      counting({ ...jobs, sentence, figure: '«超7.5万个»' }),
      'figure-not-in-sentence',
    );
    expect(words).toContain('the source (line 9), which says 超7.4万个');
  });

  it('is told when it cannot be read', () => {
    expectFaults(counting({ figure: '«很多个»' }), 'figure-unreadable');
  });
});

describe('what is given beside a figure', () => {
  it.each([
    ['another value', { value: '«81»' }, '“value” is 81, but 80多个 states 80.'],
    ['a value without its magnitude', { ...jobs, value: '«7.4»' }, '超7.4万个 states 74000.'],
    ['another qualifier', { qualifier: '«about»' }, '“qualifier” is about, but 80多个 states more-than.'],
    ['another unit', { unit: '«名»' }, '“unit” is 名, but 80多个 states 个.'],
    [
      'people for participations',
      { figure: '1.6万余人次', value: '16000', unit: '«人»', sentence: '累计培训1.6万余人次' },
      'states 人次',
    ],
  ])('must agree with it: %s', (_, lines, expected) => {
    expect(expectFaults(counting(lines), 'figure-mismatch')[0]).toContain(expected);
  });

  it('may be left out: it is read from the figure', () => {
    const story = counting({}).replace(/ +(?:value|qualifier|unit): .*\n/g, '');
    expect(story).not.toMatch(/value|qualifier|unit/);
    expectFaults(story);
  });
});

describe('a sign that is printed', () => {
  const faultsOf = (sentence: string, figure: string, value: number, qualifier = 'exactly') => {
    const statistic = `{ id: cold, figure: "${figure}", value: ${value}, qualifier: ${qualifier}, unit: ℃, counts: 最低气温, sentence: "${sentence}" }`;
    return faultsOfClaim({ headline: '最低气温', sentence, more: `, statistics: [${statistic}]` });
  };
  it.each([
    ['−40℃', -40, 'exactly'],
    ['-40℃', -40, 'exactly'],
    ['－40℃', -40, 'exactly'],
    ['﹣40℃', -40, 'exactly'],
    ['‒40℃', -40, 'exactly'],
    ['零下40℃', -40, 'exactly'],
    ['负40℃', -40, 'exactly'],
    ['≥40℃', 40, 'at-least'],
    ['≧40℃', 40, 'at-least'],
    ['≤40℃', 40, 'at-most'],
    ['≦40℃', 40, 'at-most'],
    ['＞40℃', 40, 'more-than'],
    ['＜40℃', 40, 'fewer-than'],
    ['±40℃', 40, 'about'],
    ['~40℃', 40, 'about'],
  ])('belongs to the figure, which is told without it: %s', (figure, value, qualifier) => {
    expect(faultsOf(`最低气温${figure}`, figure, value, qualifier)).toEqual([]);
    expect(faultsOf(`最低气温${figure}`, '40℃', 40)).toContain('figure-mismatch');
  });
});
