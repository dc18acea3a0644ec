import type { Deck } from '../model/page.js';
import { type PlainSlide, slideOf } from './plain-pages.js';

const base = { tier: 0, accent: 0 } as const;
const slides: readonly PlainSlide[] = [
  {
    ...base,
    kind: 'cover',
    id: 'cover',
    headline: '高质量共建“一带一路”',
    bylines: [],
    notes: ['开场。', '第二段。'],
  },
  {
    ...base,
    kind: 'opener',
    id: 'opener',
    headline: '推动形成全球科技共同体',
    number: '1',
    expert: '马庆斌',
    notes: [],
  },
  {
    ...base,
    kind: 'points',
    id: 'points',
    headline: '七年，一条铁路带来7.4万个岗位',
    items: ['甲 & <乙>'],
    notes: ['讲稿：超7.4万个。'],
    part: { index: 1, of: 2 },
  },
  { ...base, kind: 'takeaways', id: 'takeaways', headline: '三点结论', items: ['丙'], notes: [] },
];
/** Four slides with what documents stumble over: quotation marks, signs of XML, notes of several paragraphs, parts. */
export const smallDeck: Deck = {
  kind: 'deck',
  id: 'demo',
  language: 'zh-CN',
  title: '圆桌：“一带一路” & <科技>',
  authors: ['马庆斌', '许竹青'],
  subject: '一句话说明这份文件。',
  head: { bylines: [] },
  credit: '一份来源',
  accent: 0,
  slides: slides.map(slideOf),
};
