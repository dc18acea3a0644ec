import type { Poster } from '../../model/poster.js';
import { posterOf } from '../../testing/plain-pages.js';
import { drawn, second, xu } from '../../testing/sample-roundtable.js';
import type { Content } from './content.js';

const lollipopPoster: Poster<Content> = posterOf({
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
});

export const posters = [lollipopPoster] as const;
