import type { DrawingFault, TooLong } from '../diagnostics/drawing-fault.js';
import { type DataPath, formatDataPath } from '../parse/data-path.js';

/** What every page gives way in before it is said not to fit. */
export const asSmallAsCanBe = 'even in the smallest type and the shortest form';

/**
 * What is said of words that are too long for some pages: which they are, by how many characters, for which pages, and
 * what can be done. Only what is possible is advised: words that have no short form are asked for none.
 *
 * @param at where the words stand in the story
 * @param found the same words on each page; the page that needs most to go counts
 */
export function tellTooLong(at: DataPath, found: readonly TooLong[]): Pick<DrawingFault, 'message' | 'hint'> {
  const [worst] = found.toSorted((one, other) => other.characters - one.characters);
  if (worst === undefined) throw new RangeError('words that are too long are so for some page');
  const pages = [...new Set(found.map(({ page, size }) => pageIn(page, size)))];
  const words = formatDataPath(at);
  const many = worst.alone
    ? `${words} has ${countOf(worst)} too many`
    : `${words} and the words beside it have ${countOf(worst)} too many`;
  const [only] = pages;
  const posters = found.flatMap(({ poster }) => poster ?? []);
  // A poster is one picture among others; a deck without a slide would not be whole.
  const so = posters.length === 0 ? '' : `, and ${pages.length === 1 ? 'is' : 'are'} left out`;
  const misfit =
    pages.length === 1
      ? `${only} does not fit, ${asSmallAsCanBe}${so}.`
      : `${pages.length} pages do not fit, ${asSmallAsCanBe}${so}: ${listOf(found)}.`;
  const statement = posters.length === 0 && at.includes('arguments') ? ['make two statements of it'] : [];
  const ways = [...mending(worst), ...statement, ...leavingOut(posters)];
  const printed = worst.mend === 'printed' ? 'It stands as the source prints it. ' : '';
  return { message: `${many}: ${misfit}`, hint: printed + oneOf(ways) };
}

/** A page as it is called in one of its sizes. */
export function pageIn(page: string, size: string | undefined): string {
  return size === undefined ? page : `${page} in ${size}`;
}

/** Each page once, with all its sizes. */
function listOf(found: readonly TooLong[]): string {
  const pages = [...new Set(found.map(({ page }) => page))];
  const sizesOf = (page: string) =>
    new Set(found.flatMap((each) => (each.page === page ? (each.size ?? []) : [])));
  return pages.map((page) => pageIn(page, [...sizesOf(page)].join(', ') || undefined)).join('; ');
}

/** Several things that can be done, as a sentence. */
export function oneOf(ways: readonly string[]): string {
  const [last = '', ...others] = ways.toReversed();
  const all = others.length === 0 ? last : `${others.toReversed().join(', ')}, or ${last}`;
  return `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
}

/** That posters can be left out, as the story says it. */
export function leavingOut(posters: readonly string[]): readonly string[] {
  const names = [...new Set(posters)];
  const which = names.length === 1 ? 'the poster' : 'the posters';
  return names.length === 0
    ? []
    : [`leave ${which} out of every size: posters.exclude: [${names.join(', ')}]`];
}

/** What can be done with the words themselves: only what their field allows. */
function mending(found: TooLong): readonly string[] {
  const characters = countOf(found);
  if (!found.alone) {
    return [
      `${found.mend === 'printed' ? 'say less beside it' : 'say less there'}: ${characters} fewer in all`,
    ];
  }
  switch (found.mend) {
    case 'short':
      return [`shorten it by ${characters}`, 'give it a `short` form that much shorter'];
    case 'reword':
      return [`shorten it by ${characters}`];
    case 'printed':
      return [`give only a part of that, ${characters} shorter`];
  }
}

function countOf({ characters }: TooLong): string {
  return characters === 1 ? '1 character' : `${characters} characters`;
}
