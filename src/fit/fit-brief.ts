import type { Brief } from '../model/brief.js';
import { programWords } from '../model/words.js';

/** How much a brief may fill. */
export interface BriefRoom {
  /** Pages, before it leaves something out. */
  readonly mostPages: number;
  /** How many pages there are at least of each more: a sheet of a booklet has four. */
  readonly together: number;
}

/** How a brief is set: what it says, and the step of its type. */
export interface BriefAttempt {
  readonly brief: Brief;
  readonly step: number;
}

/**
 * Sets a brief in as few pages as it may fill: in smaller type first, then without the arguments that weigh least, as
 * few of them as can be; each section keeps one. Where nothing helps it is as short as it can be. Of a booklet sheets
 * count, and it is set in the largest type that takes no more of them.
 *
 * @param steps how many sizes of type there are
 * @param pagesOf prints an attempt and counts
 * @param leftOut says how many arguments are left out
 */
export async function fitBrief(
  brief: Brief,
  steps: number,
  { mostPages, together }: BriefRoom,
  pagesOf: (attempt: BriefAttempt) => Promise<number>,
  leftOut: (count: number) => string,
): Promise<BriefAttempt> {
  const fits = async (attempt: BriefAttempt) => (await pagesOf(attempt)) <= mostPages;
  const sheets: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    sheets.push(Math.ceil((await pagesOf({ brief, step })) / together));
    // Of a page that is not needed in smaller type only a few lines are filled.
    if (sheets[step] === 1) break;
  }
  const fewest = Math.min(...sheets);
  if (fewest * together <= mostPages) return { brief, step: sheets.indexOf(fewest) };
  const step = steps - 1;
  const all = brief.sections.flatMap((section) => section.arguments).length;
  let [least, most] = [brief.sections.length, all];
  let best: BriefAttempt = { brief: withMost(brief, least, leftOut), step };
  // So many fit, or as few as there can be; so many do not.
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    const attempt = { brief: withMost(brief, middle, leftOut), step };
    if (await fits(attempt)) [least, best] = [middle, attempt];
    else most = middle;
  }
  return best;
}

/**
 * A brief with so many of its arguments, in their order; it says how many are left out. The weightiest of each section
 * come first, then the second of each: no section is left with one while another keeps all.
 */
export function withMost(brief: Brief, most: number, leftOut: (count: number) => string): Brief {
  const ranked = brief.sections.flatMap(({ arguments: all }) =>
    all.toSorted((one, other) => other.weight - one.weight).map((argument, rank) => ({ argument, rank })),
  );
  const kept = new Set(
    ranked
      .toSorted((one, other) => one.rank - other.rank || other.argument.weight - one.argument.weight)
      .slice(0, most)
      .map(({ argument }) => argument),
  );
  const without = ranked.length - kept.size;
  return {
    ...brief,
    sections: brief.sections.map((section) => ({
      ...section,
      arguments: section.arguments.filter((argument) => kept.has(argument)),
    })),
    notes: without === 0 ? brief.notes : { ...brief.notes, leftOut: programWords(leftOut(without)) },
  };
}
