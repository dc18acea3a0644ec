import { lettersOf } from '../text/graphemes.js';
import type { DrawnPage } from './drawn-page.js';

/** Last lines of one character, letter, figure or picture, alone or with its mark, each as drawn. */
export function orphansOf({ blocks }: DrawnPage): readonly string[] {
  return blocks.flatMap(({ lines }) => {
    const last = lines.at(-1)?.text.trim() ?? '';
    return lines.length > 1 && isOrphan(last) ? [last] : [];
  });
}

function isOrphan(line: string): boolean {
  return lettersOf(line) < 2;
}
