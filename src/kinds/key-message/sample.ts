import type { PlainSlide } from '../../testing/plain-pages.js';
import { ma } from '../../testing/sample-roundtable.js';

export const slides: readonly PlainSlide[] = [
  {
    kind: 'key-message',
    headline: '我国主张科技创新合作要遵循“共建共享，互利共赢”的原则，携手构建全球科技共同体',
    source: ma(91, 97),
  },
];
