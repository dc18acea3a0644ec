import type { Poster } from '../../model/poster.js';
import { type PlainPoster, type PlainSlide, posterOf } from '../../testing/plain-pages.js';
import { figure, first, ma, nie, second, third, xu } from '../../testing/sample-roundtable.js';
import type { Content } from './content.js';

const plain: readonly PlainPoster[] = [
  {
    ...first,
    id: 'global-community-hero-number',
    layout: 'hero-number',
    headline: '建成7年，一条铁路带来超7.4万个就业岗位',
    short: '一条铁路，超7.4万个岗位',
    hero: {
      figure: figure('超', '7.4', '万个'),
      counts: '蒙内铁路为肯尼亚直接和间接创造的就业岗位',
      short: '蒙内铁路创造的就业岗位',
    },
    companion: {
      figure: figure('', '2800', '余名'),
      counts: '高素质铁路专业技术和管理人才',
      short: '铁路专业人才',
    },
    points: [],
    source: ma(177, 183),
    statements: ['mombasa-nairobi-jobs', 'mombasa-nairobi-talent'],
  },
  {
    ...third,
    id: 'green-technology-hero-number',
    layout: 'hero-number',
    headline: '节水灌溉技术让超100万亩土地喝得更省',
    short: '超100万亩土地高效节水',
    hero: { figure: figure('超', '100', '万亩'), counts: '土地实现高效节水' },
    points: [],
    source: nie(474, 478),
    statements: ['water-saving'],
  },
  {
    ...second,
    id: 'shared-dividends-hero-number',
    layout: 'hero-number',
    headline: '逾万名青年科学家来华，累计培训1.6万余人次',
    hero: {
      figure: figure('', '1.6', '万余人次'),
      counts: '累计培训的技术和管理人员',
      asOf: '截至2023年6月',
    },
    companion: {
      figure: figure('逾', '万', '名'),
      counts: '共建“一带一路”国家青年科学家来华开展短期科研工作和交流',
      short: '青年科学家来华科研交流',
    },
    points: [],
    source: xu(244, 250),
    statements: ['trained', 'young-scientists'],
  },
];

export const posters: readonly Poster<Content>[] = Object.freeze(
  plain.map((each) => posterOf<Content>(each)),
);

export const slides: readonly PlainSlide[] = [
  {
    kind: 'hero-number',
    headline: '建成7年，一条铁路带来超7.4万个就业岗位',
    hero: {
      figure: { prefix: '超', digits: '7.4', suffix: '万个' },
      counts: '蒙内铁路为肯尼亚直接和间接创造的就业岗位',
    },
    companion: {
      figure: { prefix: '', digits: '2800', suffix: '余名' },
      counts: '高素质铁路专业技术和管理人才',
    },
    points: ['“师徒制”让“师父”手把手教授“徒弟”各项技术，保证铁路安全平稳运营'],
    source: ma(207, 219),
  },
  {
    kind: 'hero-number',
    headline: 'ANSO已有67家成员机构',
    hero: { figure: { prefix: '', digits: '67', suffix: '家' }, counts: 'ANSO成员机构' },
    points: [],
    source: ma(141, 141),
  },
  {
    kind: 'hero-number',
    headline: '累计培训技术和管理人员1.6万余人次',
    hero: {
      figure: { prefix: '', digits: '1.6', suffix: '万余人次' },
      counts: '累计培训的技术和管理人员',
      asOf: '截至2023年6月',
    },
    companion: {
      figure: { prefix: '逾', digits: '万', suffix: '名' },
      counts: '来华开展短期科研工作和交流的共建“一带一路”国家青年科学家',
      asOf: '截至2023年6月',
    },
    points: [],
    source: xu(275, 281),
  },
  {
    kind: 'hero-number',
    headline: 'CPEC的可再生能源每年可减少二氧化碳排放约200万吨',
    hero: {
      figure: { prefix: '约', digits: '200', suffix: '万吨' },
      counts: '预计每年可减少的二氧化碳排放',
    },
    points: [
      '中巴经济走廊（CPEC）大量采用了风能和太阳能等可再生能源',
      '类似的合作项目还在哈萨克斯坦、巴基斯坦等国展开',
    ],
    source: nie(441, 453),
  },
];
