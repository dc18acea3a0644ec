import type { NearestPassage } from './nearest-passage.js';
import { lineOf, type SourceText } from './source-text.js';

/** Shows the source where words go another way than it: `Line 181 of the source reads: …超7.[4]万个就业岗位…`. */
export function describeNearest(source: SourceText, near: NearestPassage): string {
  const rest = near.from.slice(near.printed.length);
  const here = near.given === '' ? 'the text ends here' : `the story has “${near.given}” there`;
  return `Line ${lineOf(source, near.at)} of ${source.file ?? 'the source'} reads: …${near.before}[${near.printed}]${rest}…; ${here}.`;
}

/** `line 3`, `lines 3 and 9`, `lines 3, 9 and 12`. */
export function linesOf(lines: readonly number[]): string {
  const distinct = [...new Set(lines)];
  const last = distinct.at(-1);
  if (distinct.length < 2) return `line ${last}${lines.length > 1 ? `, ${lines.length} times` : ''}`;
  return `lines ${distinct.slice(0, -1).join(', ')} and ${last}`;
}
