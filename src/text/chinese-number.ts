import { foldScript } from './script-folding.js';

const digits: Readonly<Record<string, number>> = Object.freeze({
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
});

const small: Readonly<Record<string, number>> = Object.freeze({ 十: 10, 百: 100, 千: 1000 });
const large: Readonly<Record<string, number>> = Object.freeze({ 万亿: 1e12, 兆: 1e12, 亿: 1e8 });

/** Every character a number in Chinese characters is written with, in Simplified. See `foldScript`. */
export const chineseNumberCharacters = '零〇一二两三四五六七八九十百千万亿兆';

/**
 * The number a run of Chinese number characters states, or undefined when the run is no number.
 * A magnitude alone is one of it: 万 is 10,000. Digits in a row (二〇二三) are no number here: see dates.
 *
 * @example chineseNumber('二十三万') // 230000
 * @example chineseNumber('兩千零五') // 2005
 * @example chineseNumber('千') // 1000
 */
export function chineseNumber(printed: string): number | undefined {
  // No number in print is longer, and a run of thousands would be read for ever.
  if (printed === '' || printed.length > 24) return undefined;
  const run = /[萬億兩○]/.test(printed) ? foldScript(printed) : printed;
  if (/亿亿|万万|兆兆/.test(run)) return undefined;
  const split = /^(.*)(万亿|兆|亿)(.*)$/.exec(run);
  if (split) return join(split, large[split[2] ?? ''] ?? 1, chineseNumber);
  const myriad = /^(.*)万(.*)$/.exec(run);
  if (myriad) return join([myriad[0], myriad[1], '', myriad[2]], 1e4, belowMyriad);
  return belowMyriad(run);
}

/**
 * The number that single digits in a row state, as tables and the press of Taiwan print them.
 *
 * @example positionalNumber('八〇') // 80
 */
export function positionalNumber(run: string): number | undefined {
  if (!/^[零〇一二三四五六七八九]{1,12}$/.test(run)) return undefined;
  return Number([...run].map((character) => digits[character]).join(''));
}

type Reader = (run: string) => number | undefined;

/** `head` magnitude `tail`; a missing head is one. */
function join(parts: readonly (string | undefined)[], magnitude: number, read: Reader): number | undefined {
  const [, head = '', , tail = ''] = parts;
  const many = head === '' ? 1 : read(head);
  const rest = tail === '' ? 0 : chineseNumber(tail.replace(/^[零〇]/, ''));
  if (many === undefined || rest === undefined || rest >= magnitude) return undefined;
  // 一万一 is short for 11,000 in speech and a slip in print, and 万一 means "in case": none is safe to read.
  if (tail !== '' && (head === '' || (rest < magnitude / 10 && !/^[零〇]/.test(tail)))) return undefined;
  return many * magnitude + rest;
}

function belowMyriad(run: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let last = Number.POSITIVE_INFINITY;
  for (const character of run) {
    const value = digits[character];
    const magnitude = small[character];
    if (value === 0 && run.length > 1 && digit === undefined) continue;
    if (value !== undefined) {
      if (digit !== undefined) return undefined;
      digit = value;
    } else if (magnitude !== undefined) {
      if (magnitude >= last || (digit === undefined && total > 0 && magnitude !== 10)) return undefined;
      total += (digit ?? 1) * magnitude;
      digit = undefined;
      last = magnitude;
    } else return undefined;
  }
  // 三百五 is 350 in speech; print would say 三百五十.
  if (digit !== undefined && last > 10 && last !== Number.POSITIVE_INFINITY && !/[零〇]/.test(run)) {
    return undefined;
  }
  return total + (digit ?? 0);
}
