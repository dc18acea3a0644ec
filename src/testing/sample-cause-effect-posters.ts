import type { PosterOf } from '../model/poster.js';
import { first, fourth, ma, qin, second, xu } from './sample-poster-parts.js';

/** Chains of three steps, of one cause and its effect, and the longest there is. */
export const sampleCauseEffectPosters: readonly PosterOf<'cause-effect'>[] = Object.freeze([
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
] satisfies readonly PosterOf<'cause-effect'>[]);
