import type { PlainSlide } from '../../testing/plain-pages.js';
import { maQingbin, nieXiaowei, xuZhuqing } from '../../testing/sample-roundtable.js';

export const slides: readonly PlainSlide[] = [
  {
    kind: 'opener',
    headline: '携手构建全球科技共同体',
    number: '1',
    expert: '马庆斌',
    affiliation: maQingbin.affiliation,
    question: '我国在推动“一带一路”科技创新合作中有什么主张和政策举措？',
  },
  {
    kind: 'opener',
    headline: '共享“一带一路”科技创新红利',
    number: '2',
    expert: '许竹青',
    affiliation: xuZhuqing.affiliation,
    question: '近年来，我国持续实施“一带一路”科技创新行动计划，具体取得了怎样的成效？',
  },
  {
    kind: 'opener',
    headline: '绿色技术合作赋能全球可持续发展',
    number: '3',
    expert: '聂晓伟',
    affiliation: nieXiaowei.affiliation,
    question: '为应对气候变化、环境保护等全球性挑战，我国与共建国家开展了哪些合作？',
  },
  { kind: 'opener', headline: '拓展科技创新合作广度和深度', number: '4', expert: '许勤华' },
];
