import type { Poster } from '../../model/poster.js';
import { type PlainPoster, type PlainSlide, posterOf } from '../../testing/plain-pages.js';
import { first, second, xu } from '../../testing/sample-roundtable.js';
import type { Content } from './content.js';

const plain: readonly PlainPoster[] = [
  {
    ...second,
    id: 'shared-dividends-timeline',
    layout: 'timeline',
    headline: '从一纸计划到千余项合作落地',
    items: [
      { date: { main: '2017', rest: '年5月', iso: '2017-05' }, text: '“一带一路”科技创新行动计划启动实施' },
      {
        date: { main: '2020', rest: '年6月', iso: '2020-06' },
        text: '60所国内高校在23个共建国家开展境外办学',
      },
      {
        date: { main: '2023', rest: '年6月', iso: '2023-06' },
        text: '逾万名共建国家青年科学家来华开展短期科研工作和交流',
      },
      {
        date: { main: '2023', rest: '年底', iso: '2023-end' },
        text: '9个跨国技术转移平台，促进千余项合作项目落地',
      },
    ],
    source: xu(224, 384),
    statements: ['launch', 'schools', 'scientists', 'platforms'],
  },
  {
    ...second,
    id: 'shared-dividends-short-timeline',
    layout: 'timeline',
    headline: '六年，三个路标',
    items: [
      { date: { main: '2017', rest: '年5月', iso: '2017-05' }, text: '“一带一路”科技创新行动计划启动实施' },
      {
        date: { main: '2020', rest: '年6月', iso: '2020-06' },
        text: '60所国内高校在23个共建国家开展境外办学',
      },
      {
        date: { main: '2023', rest: '年底', iso: '2023-end' },
        text: '9个跨国技术转移平台，促进千余项合作项目落地',
      },
    ],
    source: xu(224, 384),
    statements: ['launch', 'schools', 'platforms'],
  },
  {
    ...first,
    id: 'global-community-timeline',
    layout: 'timeline',
    headline: '七年之间，合作从一项计划长成一张网',
    items: [
      { date: { main: '2017', rest: '年5月', iso: '2017-05' }, text: '科技创新行动计划启动实施' },
      { date: { main: '2020', rest: '年6月', iso: '2020-06' }, text: '60所高校在23个共建国家境外办学' },
      { date: { main: '2023', rest: '年6月', iso: '2023-06' }, text: '培训技术和管理人员1.6万余人次' },
      { date: { main: '2023', rest: '年11月', iso: '2023-11' }, text: '首届“一带一路”科技交流大会' },
      { date: { main: '2023', rest: '年底', iso: '2023-end' }, text: '9个跨国技术转移平台' },
    ],
    source: xu(224, 384),
    statements: ['launch', 'schools', 'trained', 'conference', 'platforms'],
  },
];

export const posters: readonly Poster<Content>[] = Object.freeze(
  plain.map((each) => posterOf<Content>(each)),
);

export const slides: readonly PlainSlide[] = [
  {
    kind: 'timeline',
    headline: '从一纸计划到千余项合作落地',
    items: [
      { date: { main: '2017', rest: '年5月' }, text: '“一带一路”科技创新行动计划启动实施' },
      { date: { main: '2020', rest: '年6月' }, text: '60所国内高校在23个共建国家开展境外办学' },
      { date: { main: '2023', rest: '年底' }, text: '搭建9个跨国技术转移平台，促进千余项合作项目落地' },
    ],
    source: xu(257, 381),
  },
  {
    kind: 'timeline',
    headline: '七年间，合作从行动计划走到首届科技交流大会',
    tier: 2,
    items: [
      { date: { main: '2017', rest: '年5月' }, text: '科技创新行动计划启动' },
      { date: { main: '2020', rest: '年6月' }, text: '60所高校开展境外办学' },
      { date: { main: '2023', rest: '年6月' }, text: '逾万名青年科学家来华交流' },
      { date: { main: '2023', rest: '年11月' }, text: '首届“一带一路”科技交流大会举行' },
      { date: { main: '2023', rest: '年底' }, text: '9个跨国技术转移平台建成' },
    ],
    source: xu(257, 381),
  },
];
