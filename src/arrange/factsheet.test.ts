import { describe, expect, test } from 'vitest';
import { languageFor } from '../languages/index.js';
import type { Factsheet } from '../model/factsheet.js';
import type { Story } from '../model/story.js';
import { sampleStatistic, sampleStory, tracedSample } from '../testing/sample-story.js';
import { arrange } from './arrange.js';

function factsheetOf(story: Story, statements: readonly string[] = [], id = 'whole'): Factsheet {
  const { handouts } = arrange(tracedSample(story, statements), languageFor('zh-CN'));
  const text = handouts.find((each) => each.form === 'factsheet' && each.id === id)?.text;
  if (text?.kind !== 'factsheet') throw new RangeError(`there is no factsheet of ${id}`);
  return text;
}
const withArgument = (change: object) => {
  const [section] = sampleStory().sections;
  return sampleStory({
    sections: [{ ...section, arguments: [{ id: 'jobs', headline: '铁路创造超7.4万个岗位', ...change }] }],
  });
};
const rows = ({ sections }: Factsheet) => sections.flatMap(({ facts }) => facts);

describe('a factsheet', () => {
  test('has a row a figure: as printed, what it counts, when, who said it, and its passage with its place', () => {
    const sheet = factsheetOf(
      withArgument({ statistics: [{ ...sampleStatistic('signed'), asOf: '2023-06' }] }),
      ['signed'],
    );
    expect(rows(sheet)).toMatchObject([
      {
        figures: [{ long: '80多个' }],
        counts: { long: '签署协定的国家' },
        when: { long: '截至2023年6月' },
        speaker: { long: '王明' },
        passages: [{ text: { long: '第1句原文。' }, place: { long: '第10—12行' } }],
      },
    ]);
  });

  test('says how a figure was calculated, and prints what it was calculated from', () => {
    const sheet = factsheetOf(
      withArgument({
        statistics: [
          sampleStatistic('a', '15个', 15),
          sampleStatistic('b', '12个', 12),
          { id: 'c', figure: '27个', counts: '合计', computed: { sum: ['a', 'b'] } },
        ],
      }),
      ['a', 'b'],
    );
    expect(rows(sheet)[2]).toMatchObject({ calculated: { long: '15个 + 12个 = 27个' } });
    expect(rows(sheet)[2]?.passages).toHaveLength(2);
  });

  test('has changes with what they came to and by how much, and the parts of a whole', () => {
    const sentence = '第1句原文。';
    const sheet = factsheetOf(
      withArgument({
        changes: [{ id: 'jobs', counts: '岗位', from: '3个', to: '6个', by: '一倍', sentence }],
        breakdowns: [
          {
            id: 'kinds',
            whole: '岗位',
            total: '6个',
            parts: [
              { counts: '直接', figure: '4个' },
              { counts: '间接', figure: '2个' },
            ],
            sentence,
          },
        ],
      }),
    );
    expect(rows(sheet).map(({ figures }) => figures.map(({ long }) => long))).toEqual([
      ['3个→6个', '一倍'],
      ['6个'],
      ['4个'],
      ['2个'],
    ]);
    expect(rows(sheet)[2]?.counts.long).toBe('直接（岗位）');
  });

  test('has the table of a series', () => {
    const sentence = '第1句原文。';
    const sheet = factsheetOf(
      withArgument({
        series: [
          {
            id: 'trips',
            title: '客运量',
            points: [
              { at: '2020', figure: '3个', sentence },
              { at: '2021', figure: '5个', sentence },
            ],
          },
        ],
      }),
      ['trips.points.1'],
    );
    expect(sheet.sections[0]?.tables).toMatchObject([
      {
        title: { long: '客运量' },
        place: { long: '王明、第10—12行' },
        rows: [{ label: { long: '2020' } }, { label: { long: '2021' } }],
      },
    ]);
    expect(sheet.summary.long).toBe('数据表1张');
  });

  test('counts what it has, and is none where there is no figure', () => {
    expect(factsheetOf(withArgument({ statistics: [sampleStatistic('a')] })).summary.long).toBe('数字1个');
    expect(() => factsheetOf(sampleStory())).toThrow('there is no factsheet');
  });
});
