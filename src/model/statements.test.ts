import { describe, expect, it } from 'vitest';
import { breakdownSchema, changeSchema, statisticSchema } from './statements.js';

const figure = { id: 'jobs', figure: '74,000', counts: 'jobs' };
const sentence = 'There are 74,000 jobs.';

function messagesOf(schema: typeof statisticSchema | typeof changeSchema, value: object): readonly string[] {
  return schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];
}

describe('a statistic', () => {
  it('is printed or calculated, never both and never neither', () => {
    const computed = { sum: ['a', 'b'] };
    expect(messagesOf(statisticSchema, { ...figure, sentence })).toEqual([]);
    expect(messagesOf(statisticSchema, { ...figure, computed })).toEqual([]);
    expect(messagesOf(statisticSchema, figure)).toEqual(['“sentence” is missing']);
    expect(messagesOf(statisticSchema, { ...figure, sentence, computed })).toEqual([
      'A figure is printed or calculated: “sentence” and “computed” cannot both stand here',
    ]);
  });

  it('tells that its sentence is missing beside what else is wrong', () => {
    expect(messagesOf(statisticSchema, { id: 'jobs', figure: '74,000' })).toHaveLength(2);
  });

  it('holds for a moment, a stretch of time, or is expected for a date', () => {
    const periods = [
      { asOf: 2021 },
      { asOf: '2021-end' },
      { during: 2021 },
      { during: '2024-Q1' },
      { during: '2024-H1' },
      { during: '2021-03' },
      { during: { from: 2016, to: 2020 } },
      { by: 2050 },
    ];
    for (const period of periods)
      expect(messagesOf(statisticSchema, { ...figure, sentence, ...period }), JSON.stringify(period)).toEqual(
        [],
      );
    for (const during of ['2024-Q5', '2024-13', 'last year', '2021-end'])
      expect(messagesOf(statisticSchema, { ...figure, sentence, during }), during).toHaveLength(1);
  });
});

describe('a change', () => {
  it('says what it came to or by how much', () => {
    const change = { id: 'rise', counts: 'enrolment', sentence: 'It rose from 65 to 70 percent.' };
    expect(messagesOf(changeSchema, { ...change, from: '65' })).toEqual(['A change needs “to” or “by”']);
    expect(messagesOf(changeSchema, { ...change, to: '70 percent' })).toEqual([]);
    expect(messagesOf(changeSchema, { ...change, by: '5 points', basis: 'year-on-year' })).toEqual([]);
  });
});

describe('a breakdown', () => {
  it('has two parts at least', () => {
    const parts = [{ counts: 'rail', figure: '30%' }];
    const breakdown = { id: 'freight', whole: 'all freight', sentence: 'Rail carries 30%, road 70%.' };
    expect(breakdownSchema.safeParse({ ...breakdown, parts }).success).toBe(false);
    const both = [...parts, { counts: 'road', figure: '70%' }];
    expect(breakdownSchema.safeParse({ ...breakdown, parts: both }).success).toBe(true);
  });
});
