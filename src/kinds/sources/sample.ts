import type { PlainSlide } from '../../testing/plain-pages.js';

export const slides: readonly PlainSlide[] = [
  {
    kind: 'sources',
    headline: '来源与方法',
    items: [
      { title: '文字来源', text: '专家圆桌《深化“一带一路”科技创新合作》' },
      {
        title: '核对方法',
        text: '每个数字、每句引语都在原文中逐字找到，并记下所在行号；“多”“余”“超”“约”等限定词照原文保留。',
      },
      { title: '原文排印更正', text: '“一带一一路”读作“一带一路”：排印时重复一字' },
    ],
  },
];
