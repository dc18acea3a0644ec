import type { Poster, StatementMark } from '../model/poster.js';
import { base, figure, first, fourth, ma, qin, second, third } from './sample-poster-parts.js';

/** A takeaway that rests on the statements named. */
const sentence = (text: string, short: string | undefined, ...statements: readonly string[]) => ({
  text,
  ...(short === undefined ? {} : { short }),
  statements,
});

const takeawaysPosters = [
  {
    ...first,
    id: 'global-community-takeaways',
    layout: 'takeaways',
    headline: '科学无国界、惠及全人类：携手构建全球科技共同体',
    short: '科学无国界，惠及全人类',
    items: [
      sentence('三项举措把科技合作从主张变成行动', '三项举措尤为突出', 'measures'),
      sentence('67家成员机构，体现开放包容的理念', undefined, 'members'),
      sentence('80多个共建国家签约，合作落到实验室和园区', '从签约，落到实验室和园区', 'agreements'),
      sentence('中老铁路让老挝从“陆锁国”发展为“陆联国”', '从“陆锁国”到“陆联国”', 'laos'),
      sentence('建成7年，一条铁路带来超7.4万个就业岗位', '一条铁路，超7.4万个岗位', 'jobs'),
    ],
    source: ma(45, 183),
    statements: ['global-community.thesis', 'measures', 'members', 'agreements', 'laos', 'jobs'],
  },
  {
    ...base(0, '深化“一带一路”科技创新合作'),
    id: 'roundtable-takeaways',
    layout: 'takeaways',
    headline: '促进创新成果更多惠及各国人民',
    items: [
      sentence('科学无国界、惠及全人类：携手构建全球科技共同体', '科学无国界，惠及全人类', 'one'),
      sentence('务实举措打造成功范本，提升共建国家的创新能力', '务实举措打造成功范本', 'two'),
      sentence('科技创新是应对全球性挑战的关键力量', undefined, 'three'),
      sentence('科技创新合作亟需新思路与新举措', undefined, 'four'),
    ],
    source: { speaker: '专家圆桌' },
    statements: ['one', 'two', 'three', 'four'],
  },
  {
    ...fourth,
    id: 'wider-cooperation-takeaways',
    layout: 'takeaways',
    headline: '合作要更广、更深',
    items: [
      sentence('科技是桥', undefined, 'bridge'),
      sentence('合作是路', undefined, 'road'),
      sentence('人才是源', undefined, 'talent'),
    ],
    source: qin(564, 756),
    statements: ['wider-cooperation.thesis', 'bridge', 'road', 'talent'],
  },
] satisfies readonly Poster[];

/** So many statements; those from `from` on are the poster's own, and every third of all is a figure. */
const marks = (count: number, from = 0, to = count): readonly StatementMark[] =>
  Array.from({ length: count }, (_, index) => ({
    figure: index % 3 === 1 || index % 7 === 2,
    own: index >= from && index < to,
  }));
const headline = '每一条陈述，都在原文里找得到';
const short = '条条有出处';
const method = '逐字核对；“多”“余”“超”“约”照原文保留。';

const sourcesPosters = [
  {
    ...base(0, '深化“一带一路”科技创新合作'),
    id: 'roundtable-sources-and-method',
    layout: 'sources-and-method',
    headline,
    short,
    hero: { figure: figure('', '109', '条'), counts: '陈述，逐条对照原文' },
    companions: [
      { figure: figure('', '46', '个'), counts: '数字，与原文一致' },
      { figure: figure('', '4', '处'), counts: '原文排印更正' },
    ],
    marks: marks(109),
    method,
    source: { speaker: '专家圆桌文字稿' },
    statements: [],
  },
  {
    ...second,
    id: 'shared-dividends-sources-and-method',
    section: 'shared-dividends',
    layout: 'sources-and-method',
    headline,
    short,
    hero: { figure: figure('', '28', '条'), counts: '陈述，全篇共109条' },
    companions: [{ figure: figure('', '12', '个'), counts: '数字，与原文一致' }],
    marks: marks(109, 40, 68),
    method,
    source: ma(224, 384),
    statements: [],
  },
  {
    ...third,
    id: 'green-technology-sources-and-method',
    section: 'green-technology',
    layout: 'sources-and-method',
    headline,
    short,
    hero: { figure: figure('', '2', '条'), counts: '陈述，全篇共5条' },
    companions: [],
    marks: marks(5, 1, 3),
    source: { speaker: '王明' },
    statements: [],
  },
  {
    ...first,
    id: 'global-community-sources-and-method',
    section: 'global-community',
    layout: 'sources-and-method',
    headline,
    short,
    hero: { figure: figure('', '1204', '条'), counts: '陈述，全篇共2408条' },
    companions: [{ figure: figure('', '803', '个'), counts: '数字，与原文一致' }],
    marks: marks(2408, 0, 1204),
    method,
    source: ma(1, 9412),
    statements: [],
  },
] satisfies readonly Poster[];

export const framePosters: readonly Poster[] = [...takeawaysPosters, ...sourcesPosters];
