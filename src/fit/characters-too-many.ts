import { type TextField, textFields, withText } from './text-fields.js';

/** By how much a page is too long, found by measuring. */
export interface Excess {
  /** The longest text of the page: the one to shorten. */
  readonly field: TextField;
  /** With so many characters fewer the page fits, with one less than that it does not. */
  readonly characters: number;
}

interface Search<Page> {
  readonly page: Page;
  readonly fields: readonly TextField[];
  /** Taking away so many is not enough. */
  readonly low: number;
  /** Taking away so many is enough; before the first round, all that can be taken. */
  readonly high: number;
  readonly proven: boolean;
}

/** Lengths tried in one round: more of them save rounds and cost pages. */
const probes = 4;

/**
 * Measures how many characters have to go for each page to fit: from the end of its longest text, then of the next.
 * Undefined for a page that does not fit even with one character left in each.
 *
 * @param fits asked for the pages of a round all at once
 */
export async function charactersTooMany<Page extends object>(
  pages: readonly Page[],
  fits: (pages: readonly Page[]) => Promise<readonly boolean[]>,
): Promise<readonly (Excess | undefined)[]> {
  let searches = pages.map((page): Search<Page> => {
    const fields = textFields(page);
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
    proven && field !== undefined ? { field, characters: high } : undefined,
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
function without<Page extends object>({ page, fields }: Search<Page>, characters: number): Page {
  let left = characters;
  return fields.reduce((shorter, field) => {
    const taken = Math.min(left, removable(field));
    left -= taken;
    if (taken === 0) return shorter;
    const signs = [...field.text];
    return withText(shorter, field.path, signs.slice(0, signs.length - taken).join(''));
  }, page);
}

function removable({ text }: TextField): number {
  return [...text].length - 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
