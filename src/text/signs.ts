import { unitPattern } from './counting-words.js';
import { type Cursor, take } from './cursor.js';

/** A hyphen, also one that does not break, a figure dash, an en dash, and the minus of print in three widths. */
const sign = /[-‑‒–−﹣－](?=[\d.½⅓⅔¼¾$€£¥￥])/y;
const words =
  /零下(?=[\d一二两三四五六七八九十])|(?<![担背胜抱自身辜欠减正])负(?=\d|百分之)|(?<![A-Za-z])(?:minus|negative) (?=\d|[a-z]+ (?:degrees|per ?cent))/iy;
/** A number and its unit directly before a dash: 5月-10月 is a range and no minus. */
const endsInNumber = new RegExp(`[\\d一二三四五六七八九十百千万亿](?:${unitPattern})$`);
/** What ends a word that leads to a number: 约, 至少, 不足, 降至, 为. */
const leads = /[为是至到约近超逾少足于过由从达报]/;
/** Behind a Chinese word a hyphen joins a name with its number (歼-20), unless a unit or a decimal says more. */
const measured = new RegExp(`^.\\d[\\d,]*(?:\\.\\d|[万亿]|(?: ?(?:${unitPattern})))`);

/** Takes a minus at the cursor, as a sign or as a word; an empty string where none stands. */
export function takeMinus(cursor: Cursor): string {
  const word = take(cursor, words)?.[0];
  if (word !== undefined) return word;
  const start = cursor.at;
  const mark = take(cursor, sign)?.[0];
  if (mark === undefined) return '';
  if (isMinus(cursor.text, start, mark)) return mark;
  cursor.at = start;
  return '';
}

function isMinus(text: string, at: number, mark: string): boolean {
  const before = text[at - 1] ?? '';
  if (before === '') return true;
  if (before === ' ') return !/[\d%％]/.test(text[at - 2] ?? '');
  if (!/\p{Script=Han}/u.test(before)) return !/[\p{L}\p{N}%％‰℃°)）~～–‒‑−﹣－-]/u.test(before);
  if (endsInNumber.test(text.slice(Math.max(0, at - 8), at))) return false;
  if (leads.test(before)) return true;
  return /[−﹣－]/.test(mark) || measured.test(text.slice(at, at + 30));
}
