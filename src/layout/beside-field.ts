import type { Sheet } from './sheet.js';

/**
 * The colour of what is read beside a field of the accent: the accent, where the field has that very colour; else ink, for
 * two shades of one colour that touch look like a mistake.
 */
export function besideField({ paper, reversed }: Pick<Sheet, 'paper' | 'reversed'>): string {
  return paper.accent === reversed.ground ? paper.accent : paper.ink;
}
