import type { Poster } from '../../model/poster.js';
import { type PlainPoster, type PlainSlide, posterOf } from '../../testing/plain-pages.js';
import { first, fourth, ma, nie, qin, second, xu } from '../../testing/sample-roundtable.js';
import type { Content } from './content.js';

/** Chains of three steps, of one cause and its effect, and the longest there is. */
const plain: readonly PlainPoster[] = [
  {
    ...first,
    id: 'global-community-cause-effect',
    layout: 'cause-effect',
    headline: '中老铁路让老挝从“陆锁国”发展为“陆联国”',
    short: '从“陆锁国”到“陆联国”',
    steps: [
      {
        text: '发挥科技创新资源优势',
        detail: '在农业、新能源汽车、交通、环境治理和气候变化等领域深化科技合作',
      },
      {
        text: '中老技术人员一同建成中老铁路',
        detail: '我国工程人员凭借超强的技术能力，与老挝技术人员协作',
      },
      { text: '“陆锁国”发展为“陆联国”', detail: '激活国家现代化发展新引擎' },
    ],
    source: ma(159, 173),
    statements: ['land-linked-laos'],
  },
  {
    ...fourth,
    id: 'wider-cooperation-cause-effect',
    layout: 'cause-effect',
    headline: '基础和能力差异较大，合作方案对接难度增加',
    short: '差异较大，对接难度增加',
    steps: [
      { text: '科技创新基础和能力差异较大', detail: '共建国家之间' },
      { text: '发展任务和目标处于不同层次' },
      { text: '合作方案的对接难度增加', detail: '亟需新思路与新举措' },
    ],
    source: qin(650, 668),
    statements: ['gaps-chain'],
  },
  {
    ...second,
    id: 'shared-dividends-cause-effect',
    layout: 'cause-effect',
    headline: '蒙内铁路带来岗位与人才',
    steps: [
      { text: '蒙内铁路的建设和运营' },
      { text: '直接和间接创造超7.4万个就业岗位', detail: '培养2800余名高素质铁路专业技术和管理人才' },
    ],
    source: xu(177, 183),
    statements: ['railway-effect'],
  },
  {
    ...second,
    id: 'shared-dividends-long-cause-effect',
    layout: 'cause-effect',
    headline: '从光伏到5G通信，中阿技术转移不断拓展',
    short: '中阿技术转移不断拓展',
    steps: [
      {
        text: '光伏、风电、储能先进适用技术',
        detail: '中国—阿拉伯国家技术转移中心推动其在阿拉伯国家转移转化',
      },
      { text: '能源领域的技术转移' },
      { text: '向5G通信、人工智能拓展', detail: '中阿技术转移由能源领域不断向新领域拓展' },
      { text: '合作项目取得成效' },
      { text: '对我国投资规模增长', detail: '带动阿拉伯国家对我国的投资' },
    ],
    source: xu(386, 400),
    statements: ['energy-to-communication'],
  },
];

export const posters: readonly Poster<Content>[] = Object.freeze(
  plain.map((each) => posterOf<Content>(each)),
);

export const slides: readonly PlainSlide[] = [
  {
    kind: 'cause-effect',
    headline: '先进光伏技术让蒙古国的能源结构更清洁',
    steps: [
      { text: '合作开发光伏发电项目', detail: '我国与蒙古国合作，引入先进的太阳能光伏技术' },
      { text: '提高可再生能源比例', detail: '有效减少了温室气体排放' },
      { text: '为当地经济注入绿色动力' },
    ],
    source: nie(453, 465),
  },
  {
    kind: 'cause-effect',
    headline: '四步走向互利共赢的合作新模式',
    tier: 1,
    steps: [
      { text: '竞争加剧', detail: '技术扩散壁垒厚筑' },
      { text: '秩序重构', detail: '跨国合作的不稳定性和不确定性明显增加' },
      { text: '对接更难', detail: '各国发展任务和目标处于不同层次' },
      { text: '亟需新思路与新举措', detail: '优化机制、拓展广度深度、探索前沿' },
    ],
    source: qin(610, 634),
  },
];
