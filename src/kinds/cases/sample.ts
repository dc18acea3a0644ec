import type { PlainSlide } from '../../testing/plain-pages.js';
import { xu } from '../../testing/sample-roundtable.js';

export const slides: readonly PlainSlide[] = [
  {
    kind: 'cases',
    headline: '园区把创新链带到产业链上',
    tier: 1,
    items: [
      {
        name: '中国—新加坡科技园区',
        place: '新加坡',
        text: '以高科技企业创业发展为重点，有效拓展了两国企业的国际科技创新合作网络',
      },
      {
        name: '“两国双园”',
        place: '印尼',
        text: '通过互设中心，推动两国在人工智能、生物医药、绿色经济等方面深入合作',
      },
      {
        name: '三方联合实验室',
        place: '成渝两地',
        text: '围绕人工智能技术、智能汽车以及新能源电池等领域展开深入合作',
      },
    ],
    source: xu(345, 363),
  },
  {
    kind: 'cases',
    headline: '中国—阿拉伯国家技术转移中心由能源领域向5G通信拓展',
    items: [
      {
        name: '中国—阿拉伯国家技术转移中心',
        place: '阿拉伯国家',
        text: '积极推动光伏、风电、储能等一批先进适用技术在阿拉伯国家转移转化，促进中阿技术转移由能源领域不断向5G通信、人工智能领域拓展',
      },
    ],
    source: xu(385, 405),
  },
];
