import { readerUnitPattern } from './english-units.js';
import { type Span, spansOf } from './spans.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nothing is read before what follows these: the / good news. */
const articles = setOf(
  'a an the my your his her its our their this that these those every each no some any another such',
);
/** They open a phrase: a line begins well with them and never ends so. */
const openers = setOf(
  'of in on at to for from with by as into onto over under about after before between during through until till since within without against among amid around near across along behind beyond despite except inside outside toward towards upon via per than like unlike below above and or but nor so yet if when while because although though whereas unless whether where who whom whose which what how why',
);
/** They lean on the verb that follows, less than an article does on its noun. */
const auxiliaries = setOf(
  "is are was were be been being am isn’t aren’t wasn’t weren’t has have had hasn’t haven’t do does did doesn’t don’t didn’t will would shall should can could may might must cannot can’t won’t not never to it's it’s we’re they’re he she it we they you i more most less fewer least very too only just also almost nearly up about exactly twice",
);
/** Numbers in words count what follows: two / million. */
const counting = setOf(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred half both all many few several',
);

/** More than / 10,000 is read as another number first. */
const bounds = setOf('more less fewer greater');

/** Before a name. Some are names of offices, of one word or two. */
const titles =
  '(?:Dr|Mr|Mrs|Ms|Mx|Prof|Sir|Dame|Lord|Lady|St|Gen|Sen|Rep|Gov|Capt|Col|Lt|Sgt|Rev|Hon|Pres)\\.?|(?:(?:Vice|Deputy|Acting|Former) )?(?:President|Minister|Secretary|Senator|Governor|Professor|Doctor|Judge|Justice|Mayor|King|Queen|Prince|Princess|Pope|Chancellor|Ambassador|Premier|Commissioner|General|Admiral|Colonel|Captain|Representative|Congressman|Congresswoman|Chairman|Chairwoman|Chair)|Prime Minister';
const titled = new RegExp(`(?<![\\p{L}\\p{N}])(?:${titles}) (?=\\p{Lu}).[\\p{L}’'-]*`, 'gu');
/** J. K. Rowling, George W. Bush. */
const initials = /(?<![\p{L}\p{N}.])(?:\p{Lu}\. ?)+\p{Lu}[\p{L}’'-]+/gu;
const measured = new RegExp(`[$€£¥]?\\d[\\d.,]*(?:[–-]\\d[\\d.,]*)?(?:${readerUnitPattern})`, 'gu');
/** Belt and Road, Bank of England: a short name in two words with a small one between. */
const joinedName = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,7} (?:and|of|&) \p{Lu}\p{Ll}{1,7}(?![\p{L}\p{N}])/gu;
/** What is longer is no glue any more but a hole in the line before it. */
const longestGlue = 20;

/** From here on a break is a fault: after an article, a preposition, a conjunction. */
const tornFrom = 1.6;

/** Stretches of Latin text that are one thing: a name with its title, a number with its unit. */
export function englishUnits(text: string): readonly Span[] {
  if (!/\p{Script=Latin}/u.test(text)) return [];
  return [titled, initials, measured, joinedName]
    .flatMap((pattern) => spansOf(text, pattern))
    .filter(({ from, to }) => to - from <= longestGlue);
}

/** Whether both sides of a place where a line may end are Latin words. */
export function isBetweenLatin(before: string, after: string): boolean {
  return (
    /[\p{Script=Latin}\d%.,;:!?’”)\]—–$€£]\s+$/u.test(before) && /^[\p{Script=Latin}\d“‘([$€£]/u.test(after)
  );
}

/**
 * How much a reader of English minds a line that ends after a word, from 0 (after a clause) to 2 (after an article).
 *
 * @param before the piece that ends the line, with its space; only its last word counts
 * @param after the piece that begins the next
 */
export function englishBreakCost(before: string, after: string): number {
  const last = /[^\s—]+—?\s*$/.exec(before)?.[0].trim() ?? '';
  const next = /^\s*[^\s—]+/.exec(after)?.[0].trim() ?? '';
  if (/[,;:.!?—][”’)\]]*$/u.test(last)) return 0;
  const [word, following] = [bare(last), bare(next)];
  const closes = /[”’)\]]$/u.test(last);
  if (!closes) {
    if (articles.has(word)) return 2;
    if (openers.has(word)) return tornFrom;
    if (following === 'than' && bounds.has(word)) return tornFrom - 0.05;
    if (auxiliaries.has(word) || counting.has(word)) return 1.3;
    if (/^[$€£¥]?\d[\d.,]*$/.test(last)) return 1.3;
    if (isName(last) && isName(next)) return 1.3;
  }
  if (following === 'ago') return 1.3;
  if (openers.has(following)) return 0.25;
  if (/^[“‘([]/u.test(next) || closes) return 0.35;
  if (auxiliaries.has(following)) return 0.5;
  if (articles.has(following)) return 0.6;
  return 0.8;
}

/** Whether a word says nothing without the one behind it; a browser, which weighs nothing, is told to hold the two. */
export function leansOnNext(before: string, after: string): boolean {
  return isBetweenLatin(before, after) && englishBreakCost(before, after) >= tornFrom;
}

function bare(word: string): string {
  return word.replace(/^[“‘([]+|[”’)\],;:.!?]+$/gu, '').toLowerCase();
}

function isName(word: string): boolean {
  return /^[“‘(]?\p{Lu}[\p{L}’'-]+$/u.test(word) && !/^(?:The|A|An)$/.test(word);
}
