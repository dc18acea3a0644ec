import type { Poster } from '../../model/poster.js';
import { type PlainPoster, type PlainSlide, posterOf } from '../../testing/plain-pages.js';
import { fourth, nie, qin, third } from '../../testing/sample-roundtable.js';
import type { Content } from './content.js';

/** Two sides of one thing: points of a few words, and points that are sentences. */
const plain: readonly PlainPoster[] = [
  {
    ...fourth,
    id: 'wider-cooperation-comparison',
    layout: 'comparison',
    headline: '科技合作体现共同的原则，也体现共同的目标',
    short: '体现原则，也体现目标',
    left: { title: '原则', points: ['共商', '共建', '共享'] },
    right: { title: '目标', points: ['高标准', '可持续', '惠民生'] },
    source: qin(564, 578),
    statements: ['principle-and-goal-pair'],
  },
  {
    ...third,
    id: 'green-technology-comparison',
    layout: 'comparison',
    headline: '既提供清洁能源，又保护当地生态环境',
    short: '清洁能源，绿色环境',
    left: {
      title: '应对气候变化',
      points: [
        '在新能源、节能减排等领域积极开展联合研发',
        '共同推进绿色低碳发展',
        '推动绿色技术创新、提高应对气候变化能力',
      ],
    },
    right: {
      title: '环境保护',
      points: ['合作开展生态环保项目，推广环保技术', '共建联合实验室、科技园区等科研平台，共享科研资源'],
    },
    source: nie(420, 446),
    statements: ['climate-and-environment'],
  },
];

export const posters: readonly Poster<Content>[] = Object.freeze(
  plain.map((each) => posterOf<Content>(each)),
);

export const slides: readonly PlainSlide[] = [
  {
    kind: 'comparison',
    headline: '外部环境与内部基础都给合作带来难题',
    left: {
      title: '外部环境',
      points: [
        '全球科技竞争加剧，技术扩散壁垒厚筑',
        '世界科技创新秩序面临重构',
        '不稳定性和不确定性明显增加',
      ],
    },
    right: {
      title: '共建国家之间',
      points: ['科技创新基础和能力差异较大', '发展任务和发展目标处于不同层次', '合作方案的对接难度增加'],
    },
    source: qin(610, 634),
  },
];
