import { fitPages } from './fit-pages.js';
import type { FirstFits, Ladder } from './ladder.js';

/** Three rows that shall stand on one page. */
interface Sheet {
  /** Their height at each step, in pages. */
  readonly heights: readonly number[];
  readonly step: number;
}

const rowsOnPage = 3;

/**
 * The step of type a whole handout is set in: the largest in which every page holds its three slides. A page whose notes are
 * too long for three in any size has no say: its notes flow on to the next.
 *
 * @param rows the heights of all rows, in pages: by step, by group of slides, by row
 */
export async function fitHandout(rows: readonly (readonly (readonly number[])[])[]): Promise<number> {
  const ladder: Ladder<Sheet> = {
    steps: rows.length,
    atStep: (sheet, step) => ({ ...sheet, step }),
    forms: (sheet) => [sheet],
    split: () => undefined,
    number: (sheets) => sheets,
    family: () => '',
  };
  const fitted = await fitPages(sheetsOf(rows), ladder, firstFits);
  return Math.max(0, ...fitted.flatMap(({ page, fits }) => (fits ? [page.step] : [])));
}

const firstFits: FirstFits<Sheet> = async (candidates) =>
  candidates.map((row) => {
    const first = row.findIndex(({ heights, step }) => (heights[step] ?? 0) <= 1);
    return first < 0 ? undefined : first;
  });

function sheetsOf(rows: readonly (readonly (readonly number[])[])[]): readonly Sheet[] {
  return (rows[0] ?? []).flatMap((group, place) =>
    Array.from({ length: Math.ceil(group.length / rowsOnPage) }, (_, sheet): Sheet => {
      const from = sheet * rowsOnPage;
      return {
        heights: rows.map((step) =>
          (step[place] ?? []).slice(from, from + rowsOnPage).reduce((sum, height) => sum + height, 0),
        ),
        step: 0,
      };
    }),
  );
}
