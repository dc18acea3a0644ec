import { Converter } from 'opencc-js/cn2t';
import type { Deck } from '../model/page.js';
import type { Poster } from '../model/poster.js';

const convert = Converter({ from: 'cn', to: 'tw' });
const marks: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/** A text as Taiwan writes it. */
function inTraditional(text: string): string {
  return convert(text).replace(/[“”‘’]/g, (mark: string) => marks[mark] ?? mark);
}

/** A sample poster in Traditional Chinese: the same words in the other characters and marks. */
export function traditionalPoster(poster: Poster): Poster {
  return { ...(convertAll(poster) as Poster), language: 'zh-TW' };
}

/** A sample deck in Traditional Chinese. */
export function traditionalDeck(deck: Deck): Deck {
  return { ...(convertAll(deck) as Deck), language: 'zh-TW' };
}

function convertAll(value: unknown): unknown {
  if (typeof value === 'string') return inTraditional(value);
  if (Array.isArray(value)) return value.map(convertAll);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, convertAll(part)]));
}
