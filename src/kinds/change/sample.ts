import type { Poster } from '../../model/poster.js';
import { type PlainPoster, posterOf } from '../../testing/plain-pages.js';
import { base, drawn } from '../../testing/sample-roundtable.js';
import type { Content } from './content.js';

const told = (section: number, kicker: string) => ({
  ...base(section, kicker),
  signature: '一座县城的新工厂',
});

function stage(printed: string, note?: string): object {
  const { figure } = drawn(printed, '') as { readonly figure: object };
  return { figure, ...(note === undefined ? {} : { note }) };
}

/** The roundtable states no change by figures: these are made up. */
const plain: readonly PlainPoster[] = [
  {
    ...told(0, '产值增长靠什么'),
    id: 'battery-change',
    layout: 'change',
    headline: '七年里，电池产值占比由12.6%提高到31.8%',
    short: '电池占比提高到31.8%',
    items: [
      {
        direction: 'up',
        counts: '电池占全部产值的比重',
        before: stage('12.6%', '2017年'),
        after: stage('31.8%', '2024年'),
      },
    ],
    source: {
      speaker: '周明远',
      affiliation: '县统计局局长',
      published: [{ name: '县情通报会实录', publisher: '本县日报', date: '2024年3月5日' }],
    },
    statements: ['battery'],
  },
  {
    ...told(1, '环境付出了什么代价'),
    id: 'energy-change',
    layout: 'change',
    headline: '单位产值能耗比上年下降15%',
    items: [{ direction: 'down', counts: '单位产值能耗', difference: stage('15%', '2024年　同比') }],
    source: {
      speaker: '陆一凡',
      affiliation: '环境监测站工程师',
      published: [{ name: '县情通报会实录', publisher: '本县日报', date: '2024年3月5日' }],
    },
    statements: ['energy'],
  },
  {
    ...told(2, '就业怎么样'),
    id: 'complaints-change',
    layout: 'change',
    headline: '噪声投诉由每月286件降到19件',
    items: [
      {
        direction: 'down',
        counts: '每月收到的噪声投诉',
        before: stage('286件'),
        after: stage('19件'),
        difference: stage('超九成'),
      },
    ],
    source: {
      speaker: '何静',
      affiliation: '工厂人力主管',
      published: [{ name: '县情通报会实录', publisher: '本县日报', date: '2024年3月5日' }],
    },
    statements: ['complaints'],
  },
  {
    ...told(3, '一年的账'),
    id: 'year-change',
    layout: 'change',
    headline: '产值和工资往上走，能耗往下走',
    items: [
      { direction: 'up', counts: '全年工业产值', difference: stage('5.2%', '同比') },
      { direction: 'up', counts: '平均工资', before: stage('4800元'), after: stage('6100元') },
      { direction: 'down', counts: '单位产值能耗', difference: stage('15%', '同比') },
    ],
    source: {
      speaker: '周明远',
      affiliation: '县统计局局长',
      published: [{ name: '县情通报会实录', publisher: '本县日报', date: '2024年3月5日' }],
    },
    statements: ['output', 'wages', 'energy'],
  },
];

export const posters: readonly Poster<Content>[] = Object.freeze(
  plain.map((each) => posterOf<Content>(each)),
);
