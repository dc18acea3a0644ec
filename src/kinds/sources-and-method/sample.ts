import type { Poster } from '../../model/poster.js';
import { type PlainPoster, posterOf } from '../../testing/plain-pages.js';
import { base, figure, first, ma, second, third } from '../../testing/sample-roundtable.js';
import type { Content, StatementMark } from './content.js';

/** So many statements; those from `from` on are the poster's own, and every third of all is a figure. */
const marks = (count: number, from = 0, to = count): readonly StatementMark[] =>
  Array.from({ length: count }, (_, index) => ({
    figure: index % 3 === 1 || index % 7 === 2,
    own: index >= from && index < to,
  }));
const headline = '每条陈述所引的原文，都找得到';
const short = '所引原文，都找得到';
const method = '所引原文逐字核对；数字核对数值、单位和限定词。';

const plain: readonly PlainPoster[] = [
  {
    ...base(0, '深化“一带一路”科技创新合作'),
    id: 'roundtable-sources-and-method',
    layout: 'sources-and-method',
    headline,
    short,
    hero: { figure: figure('', '109', '条'), counts: '陈述，所引原文都已找到' },
    companions: [
      { figure: figure('', '46', '个'), counts: '数字，已与原文核对' },
      { figure: figure('', '4', '处'), counts: '编者更正' },
    ],
    marks: marks(109),
    method,
    source: { speaker: '专家圆桌文字稿' },
  },
  {
    ...second,
    id: 'shared-dividends-sources-and-method',
    section: 'shared-dividends',
    layout: 'sources-and-method',
    headline,
    short,
    hero: { figure: figure('', '28', '条'), counts: '陈述，全篇共109条' },
    companions: [{ figure: figure('', '12', '个'), counts: '数字，已与原文核对' }],
    marks: marks(109, 40, 68),
    method,
    source: ma(224, 384),
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
  },
  {
    ...first,
    id: 'global-community-sources-and-method',
    section: 'global-community',
    layout: 'sources-and-method',
    headline,
    short,
    hero: { figure: figure('', '1204', '条'), counts: '陈述，全篇共2408条' },
    companions: [{ figure: figure('', '803', '个'), counts: '数字，已与原文核对' }],
    marks: marks(2408, 0, 1204),
    method,
    source: ma(1, 9412),
  },
];

export const posters: readonly Poster<Content>[] = Object.freeze(
  plain.map((each) => posterOf<Content>(each)),
);
