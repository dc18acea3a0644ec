import { describe, expect, it } from 'vitest';
import { expectFaults, statisticWith, storyWith } from '../../testing/story-faults.js';

const sentences =
  'points:\n  - text: 合作\n    sentence: [我国已与80多个共建国家签署协定, 建成7年来，铁路创造超7.4万个就业岗位，累计培训1.6万余人次。, 截至2023年6月，活动300余场。另一处, 增长15%]';
const saying = (short: string) => storyWith({ argument: `short: ${short}\n${sentences}` });

describe('a numeral that is printed', () => {
  it.each([
    '80多个国家签约',
    '建成7年，创造超7.4万个岗位',
    '七年，培训1.6万余人次',
    '截至2023年，活动300余场',
    '2023年6月',
    '增长15%',
    '共建“一带一路”，一批合作，一方面如此',
  ])('may be said: %s', (text) => {
    expectFaults(saying(text));
  });
});

describe('a numeral that is not', () => {
  it.each([
    '«81多个»国家签约',
    '创造«超7.5万个»岗位',
    '«2024年»',
    '2023年6月，«2023年7月»',
    '«三大»举措',
    '占«7%»',
  ])('is told where it stands: %s', (text) => {
    expectFaults(saying(text), ...Array(text.split('«').length - 1).fill('numeral-unsourced'));
  });

  it('is told with the nearest one that is', () => {
    expect(expectFaults(saying('创造«超7.5万个»岗位'), 'numeral-unsourced')[0]).toContain(
      'The nearest is 超7.4万个.',
    );
  });
});

describe('a numeral with another qualifier', () => {
  it.each([
    ['«80个»国家签约', '80个 here, 80多个 in the source.'],
    ['创造«7.4万个»岗位', '7.4万个 here, 超7.4万个 in the source.'],
    ['活动«约300场»', '约300场 here, 300余场 in the source.'],
    ['培训«1.6万余人»', '1.6万余人 here, 1.6万余人次 in the source.'],
    ['建成«7年多»', '7年多 here, 7年 in the source.'],
  ])('is told: %s', (text, words) => {
    expect(expectFaults(saying(text), 'numeral-qualifier-lost')[0]).toContain(words);
  });
});

it('draws on its own section only', () => {
  const other = `  - id: second
    kind: commentary
    expert: ma-qingbin
    heading: 我国有什么主张？
    thesis:
      text: 签约«80多个»国家
      sentence: 总书记指出
    arguments:
      - id: more
        headline: 更多合作`;
  expectFaults(storyWith({ argument: statisticWith({}), story: other }), 'numeral-unsourced');
});

it('lets the title draw on every section', () => {
  const story = storyWith({ argument: statisticWith({}) });
  expectFaults(story.replace('title: 圆桌', 'title: 与80多个国家'));
  expectFaults(story.replace('title: 圆桌', 'title: 与«90多个»国家'), 'numeral-unsourced');
});

it('lets a heading and a question back what they print', () => {
  expectFaults(
    saying('一题')
      .replace('heading: 携手构建共同体', 'heading: 布局 53 家联合实验室')
      .replace('text: 携手构建', 'text: 布局53家'),
  );
});
