import type { Poster } from '../../model/poster.js';
import { type PlainPoster, posterOf } from '../../testing/plain-pages.js';
import { drawn, first, ma, second, xu } from '../../testing/sample-roundtable.js';
import type { Content } from './content.js';

const plain: readonly PlainPoster[] = [
  {
    ...first,
    id: 'global-community-isotype',
    layout: 'isotype',
    headline: '70多个海外产业园，20多个示范中心在共建国家建成',
    short: '70多个海外产业园建成',
    items: [
      { ...drawn('70多个', '海外产业园'), icon: 'factory' },
      { ...drawn('50多家', '“一带一路”联合实验室', { short: '联合实验室' }), icon: 'flask-conical' },
      { ...drawn('20多个', '农业技术示范中心'), icon: 'sprout' },
    ],
    source: ma(145, 157),
    statements: ['parks', 'laboratories', 'farms'],
  },
  {
    ...second,
    id: 'shared-dividends-isotype',
    layout: 'isotype',
    headline: '60所国内高校，走进23个共建国家办学',
    short: '60所高校走进23个国家',
    items: [
      {
        ...drawn('60所', '在共建国家开展境外办学的国内高校', {
          short: '境外办学的高校',
          asOf: '截至2020年6月',
        }),
        icon: 'school',
      },
      {
        ...drawn('约20所', '与共建国家高校建立联合实验室的国内高校', {
          short: '共建实验室的高校',
          asOf: '截至2020年6月',
        }),
        icon: 'flask-conical',
      },
    ],
    source: xu(300, 306),
    statements: ['schools', 'schools-with-laboratories'],
  },
];

export const posters: readonly Poster<Content>[] = Object.freeze(
  plain.map((each) => posterOf<Content>(each)),
);
