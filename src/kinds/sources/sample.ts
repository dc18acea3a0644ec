import type { PlainSlide } from '../../testing/plain-pages.js';

export const slides: readonly PlainSlide[] = [
  {
    kind: 'sources',
    headline: '来源与方法',
    sources: [{ name: '专家圆桌《深化“一带一路”科技创新合作》' }],
    columns: { name: '文字来源', publisher: '发布方', date: '日期', where: '网址' },
    items: [
      {
        title: '核对方法',
        text: '每条陈述所引的原文都已找到，并记下所在行号；数字与原文核对了数值、单位和限定词。',
      },
      { title: '编者更正', text: '“一带一一路”读作“一带一路”：排印时重复一字' },
    ],
  },
];
