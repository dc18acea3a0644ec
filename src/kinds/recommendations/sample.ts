import type { PlainSlide } from '../../testing/plain-pages.js';
import { nie, qin } from '../../testing/sample-roundtable.js';

export const slides: readonly PlainSlide[] = [
  {
    kind: 'recommendations',
    headline: '以绿色技术合作为核心，共同推动全球可持续发展',
    tier: 1,
    items: [
      {
        title: '加强绿色技术交流与合作',
        text: '在太阳能、风能等清洁能源技术以及高效节能设备、环保材料等方面合作，培养更多高素质专业人才',
      },
      {
        title: '完善科技资源共享机制',
        text: '加强政策沟通与协调，构建全方位开放合作网络，共同促进科技成果转化应用',
      },
    ],
    source: nie(507, 540),
  },
  {
    kind: 'recommendations',
    headline: '合作亟需新思路与新举措',
    tier: 2,
    items: [
      {
        title: '优化顶层设计与运行机制',
        text: '前瞻性地制定跨国科技合作发展规划，并保证规划的可操作性，完善合作保障措施',
      },
      {
        title: '拓展合作广度与深度',
        text: '促进创新要素紧密结合，继续深化既有共建开发园、科技转移中心的特色建设与功能建设',
      },
      {
        title: '探索前沿技术研发应用',
        text: '聚焦经济社会发展和气候变化问题，与共建国家共同应对全球性挑战，解决重大科学难题',
      },
    ],
    source: qin(636, 700),
  },
];
