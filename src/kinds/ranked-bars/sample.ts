import type { Poster } from '../../model/poster.js';
import { posterOf } from '../../testing/plain-pages.js';
import { drawn, first, ma } from '../../testing/sample-roundtable.js';
import type { Content } from './content.js';

export const rankedBarsPoster: Poster<Content> = posterOf({
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
});

export const posters = [rankedBarsPoster] as const;
