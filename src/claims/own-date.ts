import type { FoundNumeral } from '../text/numerals.js';
import type { Claim } from './read-claims.js';

export type FoundDate = FoundNumeral & { readonly kind: 'date' };

/** What stands between a number and the date behind it: “$8.4 million in 2019”, “people as of June”. */
const behind =
  /^\s*(?:[\p{Script=Latin}’'-]+\s+){0,3}?(?:in|by|since|on|as of|at|during|for|until|from|,)?\s*(?:the )?$/iu;

/**
 * The date a number is of: in English the one right behind it, else the last one before it in its sentence; nothing where
 * the sentence has none. A date with another number between belongs to that one.
 */
export function dateOf({ text, numeral, beside }: Claim): FoundDate | undefined {
  const dates = beside.filter((each): each is FoundDate => each.kind === 'date');
  if (dates.length === 0) return undefined;
  const end = numeral.index + numeral.length;
  const next = dates.find(({ index }) => index >= end);
  if (
    next !== undefined &&
    /\p{Script=Latin}/u.test(text.slice(end, next.index)) &&
    behind.test(text.slice(end, next.index))
  )
    return next;
  const before = dates.findLast(({ index }) => index < numeral.index);
  if (before === undefined) return undefined;
  // “in 2019 … , $4.2 million in 2024”: taken by the number it stands behind.
  const owner = beside.findLast(({ kind, index }) => kind === 'quantity' && index < before.index);
  const between = owner === undefined ? undefined : text.slice(owner.index + owner.length, before.index);
  const taken = between !== undefined && /\p{Script=Latin}/u.test(between) && behind.test(between);
  return taken ? undefined : before;
}
