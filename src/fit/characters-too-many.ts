import {
  allFields,
  authoredFields,
  type Cuttable,
  lengthOf,
  outgrownFields,
  type StoryWords,
  shortened,
  storyFields,
} from './text-fields.js';

/** By how much a page is too long, found by measuring. */
export interface Excess {
  /** The longest of the author's words; where all of them together are not enough, the longest that are printed so. */
  readonly field: StoryWords;
  /** With so many characters fewer the page fits, with one less than that it does not. */
  readonly characters: number;
  /** Whether so many can be taken from that field alone; else the words beside it have to give way, too. */
  readonly alone: boolean;
}

interface Search<Page> {
  readonly page: Page;
  readonly fields: readonly StoryWords[];
  /** Taking away so many is not enough. */
  readonly low: number;
  /** Taking away so many is enough; before the first round, all that can be taken. */
  readonly high: number;
  readonly proven: boolean;
}

/** Lengths tried in one round: more of them save rounds and cost pages. */
const probes = 4;

/** What is so many times longer than its author's words on a page is the cause, whatever else could give way. */
const outgrown = 2;

/** Where characters are sought, one after the other. */
const places: readonly ((page: Cuttable) => readonly StoryWords[])[] = [
  (page) => outgrownFields(page, outgrown),
  authoredFields,
  storyFields,
  allFields,
];

/**
 * Measures how many characters have to go for each page to fit: from the end of the longest of the author's words, then of
 * the next. Only where all of them together are not enough, from what is printed in the source as it is, and then from
 * what stands around; but first of all from what is out of all proportion. Undefined for a page that does not fit even
 * with one character left in each.
 *
 * @param fits asked for the pages of a round all at once
 */
export async function charactersTooMany<Page extends Cuttable>(
  pages: readonly Page[],
  fits: (pages: readonly Page[]) => Promise<readonly boolean[]>,
): Promise<readonly (Excess | undefined)[]> {
  const found = new Map<Page, Excess>();
  for (const fieldsOf of places) {
    const stuck = pages.filter((page) => !found.has(page));
    const excesses = await search(stuck, fieldsOf, fits);
    for (const [index, page] of stuck.entries()) {
      const excess = excesses[index];
      if (excess !== undefined) found.set(page, excess);
    }
  }
  return pages.map((page) => found.get(page));
}

async function search<Page extends Cuttable>(
  pages: readonly Page[],
  fieldsOf: (page: Page) => readonly StoryWords[],
  fits: (pages: readonly Page[]) => Promise<readonly boolean[]>,
): Promise<readonly (Excess | undefined)[]> {
  let searches = pages.map((page): Search<Page> => {
    const fields = fieldsOf(page);
    return { page, fields, low: 0, high: sum(fields.map(removable)), proven: false };
  });
  while (searches.some((search) => !ended(search))) {
    const rows = searches.map((search) => (ended(search) ? [] : probesOf(search)));
    const answers = await fits(
      searches.flatMap((search, index) =>
        (rows[index] ?? []).map((characters) => without(search, characters)),
      ),
    );
    let asked = 0;
    searches = searches.map((search, index) => {
      const row = rows[index] ?? [];
      const enough = row.find((_, place) => answers[asked + place]);
      const before = row.filter((characters) => enough === undefined || characters < enough).at(-1);
      asked += row.length;
      return row.length === 0
        ? search
        : {
            ...search,
            low: before ?? search.low,
            high: enough ?? search.high,
            proven: search.proven || enough !== undefined,
          };
    });
  }
  return searches.map(({ fields: [field], high, proven }) =>
    proven && field !== undefined ? { field, characters: high, alone: high <= removable(field) } : undefined,
  );
}

/** Also when nothing is enough: then the lowest has come up to the highest. */
function ended({ low, high, proven }: Search<unknown>): boolean {
  return high - low <= (proven ? 1 : 0);
}

function probesOf({ low, high, proven }: Search<unknown>): readonly number[] {
  const gaps = proven ? probes + 1 : probes;
  const spread = Array.from(
    { length: probes },
    (_, index) => low + Math.ceil(((high - low) * (index + 1)) / gaps),
  );
  return [...new Set(spread)].filter((characters) => !proven || characters < high);
}

/** The page with so many characters taken away, one text after the other; each keeps its first. */
function without<Page extends Cuttable>({ page, fields }: Search<Page>, characters: number): Page {
  let left = characters;
  return fields.reduce((shorter, field) => {
    const taken = Math.min(left, removable(field));
    left -= taken;
    return taken === 0 ? shorter : shortened(shorter, field, taken);
  }, page);
}

function removable(words: StoryWords): number {
  return lengthOf(words) - 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
