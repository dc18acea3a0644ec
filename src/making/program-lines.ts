import type { PageMeasure } from '../model/drawing.js';
import { wordsIn } from '../model/words.js';

/**
 * The lines of a page which break badly and stand in words of the program's own, as far as its texts tell: the browser
 * does not say whose a line is. One that a text of the story may hold as well is its author's.
 *
 * @param page with all words it shows
 * @param fixed words that its template adds
 */
function programLinesOf(
  { breakFaults, orphans }: Pick<PageMeasure, 'breakFaults' | 'orphans'>,
  page: unknown,
  fixed: readonly string[],
): readonly string[] {
  const words = wordsIn(page);
  const textsOf = (kind: 'story' | 'program') =>
    words
      .filter(({ from }) => from.kind === kind)
      .flatMap(({ long, short = long }) => [bare(long), bare(short)]);
  const own = [...textsOf('program'), ...fixed.map(bare)];
  const told = textsOf('story');
  const onlyOwn = (holds: (text: string) => boolean) => own.some(holds) && !told.some(holds);
  return [
    ...breakFaults
      .map(({ line }) => line)
      .filter((line) => onlyOwn((text) => text.includes(bare(line.replace('|', ''))))),
    ...orphans.filter((line) => onlyOwn((text) => text.endsWith(bare(line)))),
  ];
}

/** A measured page with those lines beside the ones that its pictures know themselves. */
export function withProgramLines(measure: PageMeasure, page: unknown, fixed: readonly string[]): PageMeasure {
  const lines = [...(measure.programLines ?? []), ...programLinesOf(measure, page, fixed)];
  return lines.length === 0 ? measure : { ...measure, programLines: lines };
}

/** The words of a language that never change: those that templates add to a page. */
export function fixedWordsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(fixedWordsIn);
}

/** Without white space: a page breaks lines at it. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
