import type { Figure } from '../model/content.js';
import { findNumerals, parseFigure } from '../text/numerals.js';

/** What belongs to the number itself, in its size and colour: $3.2 beside a small $ reads as 3.2, −3.5 as 3.5. */
const sign = /(?:[-−–－+＋±]|[A-Z]{0,3}[$＄€£¥￥₹₩₽])+ ?$/;

/**
 * A printed figure taken apart for setting: digits with their sign large, the rest small. Together the parts are what
 * is printed.
 */
export function figureParts(printed: string): Figure {
  const { prefix, digits, suffix } = withoutSign(printed);
  const [own = ''] = sign.exec(prefix) ?? [];
  return { prefix: prefix.slice(0, prefix.length - own.length), digits: own + digits, suffix };
}

function withoutSign(printed: string): Figure {
  const figure = parseFigure(printed);
  if (figure === undefined) return phraseParts(printed);
  const { prefix, digits, suffix } = figure;
  // 翻了一番 is one word: its 一 alone says nothing.
  if (/^翻了?$/.test(prefix)) return { prefix: '', digits: printed, suffix: '' };
  // Small letters behind a rank, parted from it, would be a word of their own.
  if (/^(?:st|nd|rd|th)$/i.test(suffix)) return { prefix, digits: digits + suffix, suffix: '' };
  // 8成1 and 兩成五 are one number: eight tenths and a hundredth.
  const [hundredths] = /^成[\d一二三四五六七八九半]/.exec(suffix) ?? [];
  if (hundredths !== undefined)
    return { prefix, digits: digits + hundredths, suffix: suffix.slice(hundredths.length) };
  const [opening = ''] = /^(?:between|from) /i.exec(digits) ?? [];
  const main = digits.slice(opening.length).trimEnd();
  return {
    prefix: prefix + opening,
    digits: main,
    suffix: digits.slice(opening.length + main.length) + suffix,
  };
}

/** A number inside a few words: of 每10万人中有执业医师312人 the last one counts. One without a number stands whole. */
function phraseParts(printed: string): Figure {
  const found = findNumerals(printed).findLast((numeral) => numeral.kind === 'quantity');
  if (found?.kind !== 'quantity') return { prefix: '', digits: printed, suffix: '' };
  const { index, length, figure } = found;
  const own = printed.slice(index, index + length);
  const at = own.indexOf(figure.digits, figure.prefix.length);
  if (at < 0) return { prefix: '', digits: printed, suffix: '' };
  const start = index + at;
  const end = start + figure.digits.length;
  return { prefix: printed.slice(0, start), digits: printed.slice(start, end), suffix: printed.slice(end) };
}
