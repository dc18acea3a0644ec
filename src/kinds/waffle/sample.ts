import type { Poster } from '../../model/poster.js';
import { type PlainPoster, posterOf } from '../../testing/plain-pages.js';
import { base, drawn } from '../../testing/sample-roundtable.js';
import type { Content } from './content.js';

const told = (section: number, kicker: string) => ({ ...base(section, kicker), signature: '一百格里看比例' });

/** The roundtable states no share of a whole: these are of general knowledge, of law and of public statistics. */
const plain: readonly PlainPoster[] = [
  {
    ...told(1, '认识我们的地球'),
    id: 'earth-waffle',
    layout: 'waffle',
    headline: '地球表面约71%是海洋',
    share: { ...drawn('约71%', '海洋'), partOf: '地球表面' },
    source: { speaker: '联合国教科文组织' },
    statements: ['ocean'],
  },
  {
    ...told(2, '林草资源'),
    id: 'forest-waffle',
    layout: 'waffle',
    headline: '森林已覆盖我国超25%的国土',
    share: {
      ...drawn('超25%', '森林覆盖的面积', { asOf: '截至2024年底' }),
      partOf: '国土面积',
    },
    source: { speaker: '国家林业和草原局' },
    statements: ['forest'],
  },
  {
    ...told(0, '税法常识'),
    id: 'tax-waffle',
    layout: 'waffle',
    headline: '企业所得税的税率为25%',
    share: { ...drawn('25%', '企业所得税'), partOf: '应纳税所得额' },
    source: { speaker: '《中华人民共和国企业所得税法》第四条' },
    statements: ['tax'],
  },
  {
    ...told(1, '认识我们的地球'),
    id: 'fresh-water-waffle',
    layout: 'waffle',
    headline: '地球上的水，淡水只占2.5%',
    share: { ...drawn('2.5%', '淡水'), partOf: '地球上的水' },
    source: { speaker: '美国地质调查局' },
    statements: ['fresh-water'],
  },
  {
    ...told(3, '我们呼吸的空气'),
    id: 'oxygen-waffle',
    layout: 'waffle',
    headline: '干燥的空气里，约两成是氧气',
    share: { ...drawn('约两成', '氧气'), partOf: '干燥空气的体积' },
    source: { speaker: '化学教科书' },
    statements: ['oxygen'],
  },
  {
    ...told(2, '能源绿色低碳转型取得新的进展'),
    id: 'renewable-waffle',
    layout: 'waffle',
    headline: '全国可再生能源发电装机达到16.53亿千瓦，超过全国发电总装机的一半',
    short: '可再生能源装机超过总装机一半',
    share: {
      ...drawn('约53.8%', '水电、风电、太阳能发电和生物质发电等可再生能源发电的装机容量', {
        short: '可再生能源发电装机容量',
        asOf: '截至2024年6月',
      }),
      partOf: '全国各类电源发电总装机容量',
    },
    source: { speaker: '国家能源局', affiliation: '2024年三季度网上新闻发布会' },
    statements: ['renewable'],
  },
];

export const posters: readonly Poster<Content>[] = Object.freeze(
  plain.map((each) => posterOf<Content>(each)),
);

/** A poster of any share of one whole. */
export function sharePoster(printed: string): Poster<Content> {
  return posterOf({
    ...told(0, '访客'),
    id: 'visitors-waffle',
    layout: 'waffle',
    headline: `全部访客里，${printed}是第一次来`,
    share: { ...drawn(printed, '第一次来的访客'), partOf: '全部访客' },
    source: { speaker: '王明' },
    statements: ['visitors'],
  });
}
