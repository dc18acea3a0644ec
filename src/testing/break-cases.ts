import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manner } from '../text/spacing.js';
import { noTerms, type Terms } from '../text/terms.js';
import { root } from './source-files.js';

/** One text of `goldens/breaks`, and how it is to be broken. `|` ends a line; at `×` no line may ever end. */
export interface BreakCase {
  readonly file: string;
  /** The line of the file its text stands in, 1-based. */
  readonly line: number;
  readonly text: string;
  readonly measure: number;
  readonly manner: Manner;
  /** What the story of the text calls things. */
  readonly terms: Terms;
  /** Offsets of the text marked `×`. */
  readonly never: readonly number[];
  readonly posters: readonly string[];
  readonly slides: readonly string[];
}

export const breaksFolder = join(root, 'src/goldens/breaks');

/** The files of `goldens/breaks`; README.md says how they are written. */
export function readBreakCases(): readonly BreakCase[] {
  return readdirSync(breaksFolder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((file) => casesOf(file, readFileSync(join(breaksFolder, file), 'utf8')));
}

function casesOf(file: string, content: string): readonly BreakCase[] {
  let setting: Pick<BreakCase, 'measure' | 'manner'> | undefined;
  let terms = noTerms;
  const cases: BreakCase[] = [];
  for (const [index, line] of content.split('\n').entries()) {
    const [, measure, manner] = /^(\d+) em, (headline|text)$/.exec(line) ?? [];
    if (manner === 'headline' || manner === 'text') {
      setting = { measure: Number(measure), manner };
    } else if (line.startsWith('terms: ')) {
      terms = line.slice('terms: '.length).split(' ');
    } else if (line.startsWith('slides: ')) {
      const last = cases.pop();
      if (last === undefined) throw new Error(`${file}:${index + 1}: slides of what?`);
      cases.push({ ...last, slides: linesOf(line.slice('slides: '.length)) });
    } else if (line !== '' && !line.startsWith('#')) {
      if (setting === undefined) throw new Error(`${file}:${index + 1}: a text without a measure`);
      const lines = linesOf(line);
      const never = neverOf(line);
      cases.push({
        ...setting,
        terms,
        file,
        line: index + 1,
        text: lines.join(''),
        never,
        posters: lines,
        slides: lines,
      });
    }
  }
  return cases;
}

function linesOf(line: string): readonly string[] {
  return line.replaceAll('×', '').split('|');
}

function neverOf(line: string): readonly number[] {
  const never: number[] = [];
  let at = 0;
  for (const character of line) {
    if (character === '×') never.push(at);
    else if (character !== '|') at += character.length;
  }
  return never;
}
