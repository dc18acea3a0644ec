import type { Poster } from '../../model/poster.js';
import { type PlainPoster, type PlainSlide, posterOf } from '../../testing/plain-pages.js';
import { figure, first, ma, second, xu } from '../../testing/sample-roundtable.js';
import type { Content } from './content.js';

const plain: readonly PlainPoster[] = [
  {
    ...first,
    id: 'global-community-number-grid',
    layout: 'number-grid',
    headline: '八十多国签约之后，合作落到实验室与园区',
    short: '合作落到实验室与园区',
    items: [
      { figure: figure('', '80', '多个'), counts: '签署政府间科技合作协定的共建国家', short: '签约共建国家' },
      { figure: figure('', '50', '多家'), counts: '共建“一带一路”联合实验室', short: '联合实验室' },
      { figure: figure('', '20', '多个'), counts: '农业技术示范中心' },
      { figure: figure('', '70', '多个'), counts: '海外产业园' },
      { figure: figure('', '9', '个'), counts: '跨国技术转移中心' },
      { figure: figure('', '300', '余场'), counts: '技术交流对接活动' },
    ],
    source: ma(145, 157),
    statements: ['agreements', 'laboratories', 'farms', 'parks', 'transfer', 'events'],
  },
  {
    ...second,
    id: 'shared-dividends-number-grid',
    layout: 'number-grid',
    headline: '技术转移搭起平台，千余项合作落地',
    items: [
      {
        figure: figure('', '9', '个'),
        counts: '与东盟、非洲、拉美等地区搭建的跨国技术转移平台',
        short: '跨国技术转移平台',
        asOf: '截至2023年底',
      },
      { figure: figure('', '300', '余场'), counts: '技术交流对接活动' },
      { figure: figure('', '千', '余项'), counts: '落地的合作项目' },
    ],
    source: xu(374, 384),
    statements: ['platforms', 'events', 'projects'],
  },
];

export const posters: readonly Poster<Content>[] = Object.freeze(
  plain.map((each) => posterOf<Content>(each)),
);

export const slides: readonly PlainSlide[] = [
  {
    kind: 'number-grid',
    headline: '八十多国签约之后，合作落到实验室与园区',
    tier: 1,
    items: [
      { figure: { prefix: '', digits: '80', suffix: '多个' }, counts: '签署政府间科技合作协定的共建国家' },
      { figure: { prefix: '', digits: '50', suffix: '多家' }, counts: '“一带一路”联合实验室' },
      { figure: { prefix: '', digits: '20', suffix: '多个' }, counts: '农业技术示范中心' },
      { figure: { prefix: '', digits: '70', suffix: '多个' }, counts: '海外产业园' },
      { figure: { prefix: '', digits: '9', suffix: '个' }, counts: '跨国技术转移中心' },
      { figure: { prefix: '', digits: '300', suffix: '余场' }, counts: '累计举办的技术交流对接活动' },
    ],
    source: ma(179, 187),
  },
  {
    kind: 'number-grid',
    headline: '高校把课堂办到23个共建国家',
    items: [
      {
        figure: { prefix: '', digits: '60', suffix: '所' },
        counts: '开展境外办学的国内高校',
        asOf: '截至2020年6月',
      },
      {
        figure: { prefix: '', digits: '23', suffix: '个' },
        counts: '开展境外办学的共建国家',
        asOf: '截至2020年6月',
      },
      {
        figure: { prefix: '', digits: '17', suffix: '个' },
        counts: '教育部国际合作联合实验室',
        asOf: '截至2020年6月',
      },
    ],
    source: xu(293, 303),
  },
  {
    kind: 'number-grid',
    headline: '300余场对接，千余项落地',
    items: [
      {
        figure: { prefix: '', digits: '300', suffix: '余场' },
        counts: '举办技术交流对接活动',
        asOf: '截至2023年底',
      },
      {
        figure: { prefix: '', digits: '千', suffix: '余项' },
        counts: '落地的合作项目',
        asOf: '截至2023年底',
      },
    ],
    source: xu(315, 317),
  },
  {
    kind: 'number-grid',
    headline: '教育、实验室与技术转移都有了可数的成果',
    items: [
      {
        figure: { prefix: '', digits: '53', suffix: '家' },
        counts: '农业、新能源、卫生健康等领域的联合实验室',
      },
      {
        figure: { prefix: '', digits: '16', suffix: '所' },
        counts: '与共建国家的高校建立联合实验室的国内高校',
      },
      {
        figure: { prefix: '', digits: '9', suffix: '个' },
        counts: '东盟、非洲、拉美等地区的跨国技术转移平台',
      },
      { figure: { prefix: '超', digits: '100', suffix: '万亩' }, counts: '靠节水灌溉技术实现高效节水的土地' },
    ],
    source: xu(323, 330),
  },
];
