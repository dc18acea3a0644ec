import { dateStates } from '../text/calendar-date.js';
import type { ParsedFigure } from '../text/figure.js';
import {
  close,
  isRoundingOf,
  isUnmarkedRoundingOf,
  numberDifference,
  sameAmount,
} from '../text/figures-alike.js';
import type { FoundNumeral } from '../text/numerals.js';
import { isTraditional } from '../text/script.js';
import { countAlike, isPhysical } from '../text/unit-kinds.js';
import type { Claim } from './read-claims.js';

/** What a number of the story keeps of a printed one, or loses. */
export type NumberMatch = 'same' | 'qualifier' | 'unit' | 'currency' | 'denominator' | 'rounding';

/**
 * Whether a number of the story is a printed one: `same`, or what of it is another thing; undefined where it is another
 * number. Spelling is free (a third, 1/3, 三分之一), and so is rounding where a word says that it was rounded.
 */
export function matchNumbers(printed: Claim, given: Claim): NumberMatch | undefined {
  const [one, other] = [printed.numeral, given.numeral];
  if (one.kind !== 'quantity' || other.kind !== 'quantity') return sameWord(one, other) ? 'same' : undefined;
  const match = isTaiwanMoney(printed, given)
    ? matchFigures({ ...one.figure, currency: 'TWD' }, { ...other.figure, currency: 'TWD' })
    : matchFigures(one.figure, other.figure);
  if (match === 'denominator')
    return saysPer(given, one.figure) || saysPer(printed, other.figure) ? 'same' : match;
  if (match !== undefined) return match;
  return sameChange(printed, given) || samePart(printed, given) ? 'same' : undefined;
}

/** The same for figures alone, without what their sentences say. */
export function matchFigures(printed: ParsedFigure, given: ParsedFigure): NumberMatch | undefined {
  const rounded = isRoundingOf(printed, given);
  if (!rounded && !sameAmount(printed, given))
    return isUnmarkedRoundingOf(printed, given) ? 'rounding' : undefined;
  const difference = rounded ? undefined : numberDifference(printed, given);
  if (difference === 'measure') {
    const money = [printed.measure, given.measure].toSorted().join() === 'count,money';
    // 20万 in a Chinese headline is 20万元.
    if (money && printed.currency === 'CNY' && given.unit === '') return 'same';
    return money ? 'currency' : undefined;
  }
  if (difference === 'currency') return 'currency';
  if (!rounded && printed.qualifier !== given.qualifier && !isAbove(printed, given)) return 'qualifier';
  if (!sameUnit(printed.unit, given.unit)) return 'unit';
  const lost = printed.per !== undefined && given.per === undefined;
  return lost || difference === 'per' ? 'denominator' : 'same';
}

/** In a Traditional text that names 新台幣 once, 元 alone is the same money. */
function isTaiwanMoney(one: Claim, other: Claim): boolean {
  const [a, b] = [one.numeral, other.numeral];
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return false;
  const [named, bare] = a.figure.currency === 'TWD' ? [a.figure, b.figure] : [b.figure, a.figure];
  return (
    named.currency === 'TWD' &&
    bare.unit === '元' &&
    bare.currency === 'CNY' &&
    !/[民¥￥A-Z]/.test(bare.prefix) &&
    isTraditional(one.text) &&
    isTraditional(other.text)
  );
}

/** 两倍以上 and 两倍多 say the same in print, though one includes its end. */
function isAbove(printed: ParsedFigure, given: ParsedFigure): boolean {
  return printed.suffix.includes('以上') && given.qualifier === 'more-than' && /[多余餘]$/.test(given.suffix);
}

/** Counting words are interchangeable, measures are not; 人次 counts participations, not people. */
function sameUnit(printed: string, given: string): boolean {
  if (given === '' || printed === given) return true;
  if (/次$/.test(printed) || /次$/.test(given)) return printed === '' || countAlike(printed, given);
  if (countAlike(printed, given)) return true;
  if (printed === '') return !isPhysical(given);
  return !isPhysical(printed) && !isPhysical(given);
}

/** “from 286 to 19 a month”: the denominator stands once for both. */
function saysPer({ text, sentence, beside }: Claim, printed: ParsedFigure): boolean {
  if (printed.per === undefined) return false;
  // 每10万次的事故，由2.1件减为1.3件
  const [many] = printed.per.split(' ');
  const named = beside.some(
    (each) =>
      each.kind === 'quantity' && text[each.index - 1] === '每' && each.figure.amount.from === Number(many),
  );
  if (named) return true;
  const words = text.slice(sentence.from, sentence.to).toLowerCase();
  return words.includes(printed.per.toLowerCase());
}

function sameWord(one: FoundNumeral, other: FoundNumeral): boolean {
  if (one.kind === 'date' && other.kind === 'date') return dateStates(one.date, other.date);
  if (one.kind === 'ordinal' && other.kind === 'ordinal') return one.value === other.value;
  return one.kind === 'name' && other.kind === 'name' && one.text.toLowerCase() === other.text.toLowerCase();
}

/** Of every five people one is a fifth of them: 每五人中有一人 and 两成. */
function samePart(one: Claim, other: Claim): boolean {
  const [a, b] = [partOf(one), partOf(other)];
  return a !== undefined && b !== undefined && close(a, b);
}

function partOf({ numeral }: Claim): number | undefined {
  if (numeral.kind !== 'quantity' || numeral.figure.qualifier !== 'exactly') return undefined;
  const { measure, amount, per, unit } = numeral.figure;
  if (amount.from !== amount.to) return undefined;
  if (measure === 'share') return amount.from;
  const [, many, what] = /^(\d+) (\S+)$/.exec(per ?? '') ?? [];
  return measure === 'count' && what !== undefined && (what === unit || countAlike(what, unit))
    ? (amount.from / Number(many)) * 100
    : undefined;
}

/** Halved is down by half, doubled up by 100 percent. */
function sameChange(one: Claim, other: Claim): boolean {
  const [a, b] = [factorOf(one), factorOf(other)];
  return a !== undefined && b !== undefined && close(a, b);
}

function factorOf({ numeral, movement }: Claim): number | undefined {
  if (numeral.kind !== 'quantity' || numeral.figure.qualifier !== 'exactly') return undefined;
  const { measure, amount } = numeral.figure;
  if (amount.from !== amount.to || movement?.role === 'to' || movement?.role === 'from') return undefined;
  if (measure === 'multiple') return amount.from;
  if (measure !== 'share') return undefined;
  if (movement?.direction === 'up') return 1 + amount.from / 100;
  return movement?.direction === 'down' ? 1 - amount.from / 100 : undefined;
}
