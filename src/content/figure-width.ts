import type { Figure } from '../model/content.js';

/** About how wide a figure is set, as a multiple of the size of its digits; qualifier and unit stand at a third of it. */
export function figureWidth({ prefix, digits, suffix }: Figure): number {
  const large = [...digits].reduce((sum, character) => sum + characterWidth(character), 0);
  const small = [...prefix, ...suffix].reduce((sum, character) => sum + characterWidth(character), 0);
  return large + small * 0.34 + 0.1;
}

function characterWidth(character: string): number {
  if (/[\p{Script=Han}]/u.test(character)) return 1;
  return /[.,:’ ]/u.test(character) ? 0.28 : 0.57;
}
