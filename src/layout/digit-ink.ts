import type { Face } from '../model/font.js';
import type { Sheet } from './sheet.js';

/** What is seen of the digits of a figure: where their ink begins and ends, as shares of their size. */

/** How high the digits of the faces are, in em. */
export const digitHeight = 0.76;

/**
 * A figure may be written in characters (逾万名, 千余项). A character is as high as its em and hangs below the
 * baseline: it is set a little smaller and stands on the baseline, so that it looks as high as digits.
 */
export function stand(
  sheet: Sheet,
  face: Face,
  digits: string,
): { readonly scale: number; readonly lift: number } {
  if (!/\p{Script=Han}/u.test(digits)) return { scale: 1, lift: 0 };
  const ink = [...digits].map((character) => sheet.faces[face].ink(character));
  const top = Math.max(...ink.map((one) => one.top));
  const foot = -Math.min(0, ...ink.map((one) => one.bottom));
  const scale = digitHeight / (top + foot);
  return { scale, lift: foot * scale };
}

/** How high the ink of digits stands above their foot, as a share of their size. */
export function inkHeight(sheet: Sheet, face: Face, digits: string): number {
  const { scale, lift } = stand(sheet, face, digits);
  return Math.max(...[...digits].map((character) => sheet.faces[face].ink(character).top)) * scale + lift;
}

/** How far the ink of digits hangs below their base line. */
export function inkTail(sheet: Sheet, face: Face, digits: string): number {
  return Math.max(0, ...[...digits].map((character) => -sheet.faces[face].ink(character).bottom));
}

/** Trims the empty sides of the first and last character, so that a big figure stands on the margin. */
export function sides(sheet: Sheet, face: Face, characters: string) {
  const metrics = sheet.faces[face];
  const all = [...characters];
  const first = metrics.ink(all[0] ?? '0');
  const last = all.at(-1) ?? '0';
  return { left: first.left, right: metrics.advance(last) - metrics.ink(last).right };
}
