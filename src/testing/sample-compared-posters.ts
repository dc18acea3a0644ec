import type { DrawnFigure, Poster, PosterOf } from '../model/poster.js';
import { parseFigure } from '../text/numerals.js';
import { first, ma, second, xu } from './sample-poster-parts.js';

/** A figure of one scale as the story states it. */
export function drawn(printed: string, counts: string, more: Partial<DrawnFigure> = {}): DrawnFigure {
  const parsed = parseFigure(printed);
  if (parsed === undefined) throw new RangeError(`${printed} is no figure`);
  const { prefix, digits, suffix, value, qualifier, unit } = parsed;
  return {
    figure: { prefix, digits, suffix },
    counts,
    amount: { value, qualifier, unit, scale: 'things' },
    ...more,
  };
}

export const rankedBarsPoster: PosterOf<'ranked-bars'> = {
  ...first,
  id: 'global-community-ranked-bars',
  layout: 'ranked-bars',
  headline: '70多个海外产业园，20多个示范中心在共建国家建成',
  short: '70多个海外产业园建成',
  items: [
    drawn('70多个', '海外产业园'),
    drawn('50多家', '“一带一路”联合实验室', { short: '联合实验室' }),
    drawn('20多个', '农业技术示范中心'),
    drawn('9个', '跨国技术转移中心'),
  ],
  source: ma(145, 157),
  statements: ['parks', 'laboratories', 'farms', 'transfer'],
};

export const comparedPosters = [
  rankedBarsPoster,
  {
    ...second,
    id: 'shared-dividends-lollipop',
    layout: 'lollipop',
    headline: '60所国内高校，走进23个共建国家办学',
    short: '60所高校走进23个国家',
    items: [
      drawn('60所', '在共建国家开展境外办学的国内高校', {
        short: '境外办学的高校',
        asOf: '截至2020年6月',
      }),
      drawn('16所', '与共建国家高校建立联合实验室的国内高校', {
        short: '共建实验室的高校',
        asOf: '截至2020年6月',
      }),
    ],
    source: xu(300, 306),
    statements: ['schools', 'schools-with-laboratories'],
  },
] satisfies readonly Poster[];
