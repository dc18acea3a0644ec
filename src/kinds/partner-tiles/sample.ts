import type { Poster } from '../../model/poster.js';
import { posterOf } from '../../testing/plain-pages.js';
import { base, first, nie, second, third, xu } from '../../testing/sample-roundtable.js';
import type { Content } from './content.js';

const place = (name: string, ...cases: readonly string[]) => ({ name, cases });
const more = (name: string, qualifier: string, ...cases: readonly string[]) => ({
  name,
  qualifier,
  cases,
});

/** As many as the roundtable names. */
export const allPlaces: Poster<Content> = posterOf({
  ...base(0, '深化“一带一路”科技创新合作'),
  id: 'roundtable-partner-tiles',
  layout: 'partner-tiles',
  headline: '从新加坡到埃塞俄比亚，案例来自至少7个国家',
  short: '案例来自至少7个国家',
  groups: [
    {
      region: '亚洲',
      places: [
        place('新加坡', '成渝两地联合实验室', '中国—新加坡科技园区'),
        place('印尼', '中国—印尼“两国双园”'),
        place('蒙古国', '太阳能光伏发电项目'),
        place('哈萨克斯坦', '清洁能源技术推广'),
        more('巴基斯坦', '等国', '清洁能源技术推广'),
      ],
    },
    {
      region: '非洲',
      places: [
        place('肯尼亚', '技术与需要相结合', '“师父”手把手教“徒弟”'),
        place('埃塞俄比亚', '中企投资建设的地热发电站'),
      ],
    },
    {
      region: '地区',
      places: [
        place('东盟国家', '中国—东盟环保合作中心'),
        place('中亚', '多个科研平台'),
        more('非洲', '等国家和地区', '多个科研平台'),
      ],
    },
  ],
  source: { speaker: '专家圆桌文字稿' },
  statements: [
    'standards',
    'apprentices',
    'laboratory',
    'park',
    'parks',
    'solar',
    'clean',
    'heat',
    'asean',
    'platforms',
  ],
});

/** Those of one section. */
const placesOfSection: Poster<Content> = posterOf({
  ...third,
  id: 'green-technology-partner-tiles',
  layout: 'partner-tiles',
  headline: '从蒙古国到埃塞俄比亚，案例来自至少4个国家',
  short: '案例来自至少4个国家',
  groups: [
    {
      region: '亚洲',
      places: [
        place('蒙古国', '太阳能光伏发电项目'),
        place('哈萨克斯坦', '清洁能源技术推广'),
        more('巴基斯坦', '等国', '清洁能源技术推广'),
      ],
    },
    { region: '非洲', places: [place('埃塞俄比亚', '中企投资建设的地热发电站')] },
    {
      region: '地区',
      places: [
        place('东盟国家', '中国—东盟环保合作中心'),
        place('中亚', '多个科研平台'),
        more('非洲', '等国家和地区', '多个科研平台'),
      ],
    },
  ],
  source: nie(474, 534),
  statements: ['solar', 'clean', 'heat', 'asean', 'platforms'],
});

/** Few, of one region. */
export const fewPlaces: Poster<Content> = posterOf({
  ...second,
  id: 'shared-dividends-partner-tiles',
  layout: 'partner-tiles',
  headline: '从新加坡到老挝，案例来自3个国家',
  short: '案例来自3个国家',
  groups: [
    {
      region: '亚洲',
      places: [
        place('新加坡', '中国—新加坡科技园区'),
        place('印尼', '中国—印尼“两国双园”'),
        place('老挝', '中老铁路'),
      ],
    },
  ],
  source: xu(360, 384),
  statements: ['park', 'parks', 'railway'],
});

/** Many, and long names among them. */
export const manyPlaces: Poster<Content> = posterOf({
  ...first,
  id: 'global-community-partner-tiles',
  layout: 'partner-tiles',
  headline: '从波斯尼亚和黑塞哥维那到巴布亚新几内亚，案例来自18个国家',
  short: '案例来自18个国家',
  groups: [
    {
      region: '欧洲',
      places: [
        place('波斯尼亚和黑塞哥维那', '高速公路与水电站的联合设计与建设'),
        place('塞尔维亚', '钢铁厂节能改造'),
        place('匈牙利', '电池材料联合实验室'),
        place('希腊', '港口岸电'),
        place('意大利', '创新活动周'),
        place('北马其顿', '饮用水检测'),
        place('白俄罗斯', '工业园里的激光中心'),
      ],
    },
    {
      region: '亚洲',
      places: ['老挝', '柬埔寨', '乌兹别克斯坦', '沙特阿拉伯', '马来西亚', '尼泊尔'].map((name) =>
        place(name, '联合实验室'),
      ),
    },
    {
      region: '非洲',
      places: ['卢旺达', '赤道几内亚', '埃及', '中非共和国'].map((name) => place(name, '菌草种植')),
    },
    { region: '大洋洲', places: [place('巴布亚新几内亚', '菌草与旱稻技术')] },
  ],
  source: { speaker: '马庆斌' },
  statements: ['all'],
});

export const posters = [allPlaces, placesOfSection, fewPlaces, manyPlaces] as const;
