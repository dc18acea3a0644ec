import type { PlainSlide } from '../../testing/plain-pages.js';
import { xu } from '../../testing/sample-roundtable.js';

export const slides: readonly PlainSlide[] = [
  {
    kind: 'points',
    headline: '科技人文交流不断深入，形式多样，效果显著',
    items: [
      '组织专家赴共建国家开展杂交水稻、菌草种植、生态抗旱、“鲁班工坊”等相关技术培训与交流活动',
      '中国—以色列创新创业大赛、中国—东盟创新年、中国—意大利创新活动周等蓬勃开展',
      '教育链、人才链、产业链和创新链融合发展',
    ],
    source: xu(283, 313),
  },
];
