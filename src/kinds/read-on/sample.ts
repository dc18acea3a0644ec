import type { PlainSlide } from '../../testing/plain-pages.js';

export const slides: readonly PlainSlide[] = [
  {
    kind: 'read-on',
    headline: '深化“一带一路”科技创新合作',
    readOn: '接着读',
    sources: [{ name: '专家圆桌文字稿', published: '2023年11月', url: 'https://example.org/roundtable' }],
  },
];
