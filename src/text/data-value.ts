import type { Qualifier } from '../model/story.js';
import { readFigure } from './read-figure.js';

/** What a cell of data says: a value as printed, nothing, or something that is no value. */
export type DataValue =
  | {
      readonly kind: 'value';
      readonly printed: string;
      readonly value: number | { readonly from: number; readonly to: number };
      readonly qualifier: Qualifier;
    }
  | { readonly kind: 'gap' }
  | { readonly kind: 'unreadable' };

/** What data print where they have no value. */
const gaps = /^(?:|[-–—−]+|\.{1,3}|…+|n\.?\/?a\.?|na|nan|null|none|x|无|無|不详|不詳|缺|暂无|暫無)$/iu;

/** A plain number: thousands parted by commas or spaces, a point before decimals, a sign, per cent behind it. */
const plain = /^([+−–-]?)(\d{1,3}(?:[,\u00a0\u202f ]\d{3})+|\d+)(\.\d+)?(?:[eE]([+-]?\d+))?\s?([%％]?)$/u;
const range = /^(\d+(?:\.\d+)?)\s?(?:[-–—~～至到]|to)\s?(\d+(?:\.\d+)?)\s?[%％]?$/u;

/**
 * Reads a cell. Besides numbers it may hold what a text would print: 约50, more than 80, 50–60. A comma before decimals
 * (12,5) is not guessed at: the cell is unreadable.
 */
export function readDataValue(cell: string): DataValue {
  const printed = cell.trim();
  if (gaps.test(printed)) return { kind: 'gap' };
  const number = plain.exec(printed);
  if (number !== null) {
    const [, sign, whole = '', decimals = '', power, share = ''] = number;
    const digits = Number(`${whole.replace(/\D/g, '')}${decimals}${power === undefined ? '' : `e${power}`}`);
    if (!Number.isFinite(digits)) return { kind: 'unreadable' };
    const negative = sign !== '' && sign !== '+';
    // What a spreadsheet counts in the last of seventeen digits is no digit of the data.
    const exact = Number(digits.toPrecision(15));
    const shown = exact === digits && power === undefined ? `${whole}${decimals}${share}` : String(exact);
    return {
      kind: 'value',
      printed: negative && exact !== 0 ? `−${shown}` : shown,
      value: negative && exact !== 0 ? -exact : exact,
      qualifier: 'exactly',
    };
  }
  const ends = range.exec(printed);
  if (ends !== null) {
    const [from, to] = [Number(ends[1]), Number(ends[2])];
    return from < to
      ? { kind: 'value', printed, value: { from, to }, qualifier: 'exactly' }
      : { kind: 'unreadable' };
  }
  const read = /\d,\d{1,2}(?!\d)/.test(printed) ? undefined : readFigure(printed);
  if (read?.kind !== 'number') return { kind: 'unreadable' };
  const { value, qualifier } = read.figure;
  return { kind: 'value', printed, value, qualifier };
}
