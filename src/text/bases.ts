import type { Basis } from '../model/story.js';
import { compactText } from './normalise.js';

/** What stands between “compared with” and the time: the number it was then, with its unit. */
const formerly =
  '(?:\\S*\\d\\S* (?:(?:percent|per cent|points?|percentage points?|million|billion|trillion) )?)?(?:in )?';
/** “compared with a year earlier”, “up from 104 a month earlier”. */
const against = `(?:from|on|than|over|against|compared (?:with|to)) ${formerly}`;

/** What a change is compared with, as words say it. 环比 is the month before or the quarter before. */
const words: readonly (readonly [readonly Basis[], string])[] = [
  [
    ['year-on-year'],
    '同比|按年|(?:比|[较較])(?:上年|去年|前一年|上一年|前年)(?![底末])|[上去]年同期|年(?:增|[减減])(?=\\d|約|约|逾|近)|' +
      'year[- ](?:on|over)[- ]year|' +
      `${against}(?:(?:a|one) year (?:earlier|ago|before)|(?:the )?(?:same (?:period|month|quarter|time)) (?:of |in )?(?:last year|a year (?:earlier|ago|before)|the (?:previous|prior) year|(?:19|20)\\d\\d)|last year|the (?:previous|prior) year|the year before)|\\byoy\\b|\\by/y\\b`,
  ],
  [
    ['month-on-month'],
    '按月|(?:比|[较較])上(?:个|個)?月|月(?:增|[减減])(?=\\d|約|约|逾|近)|month[- ](?:on|over)[- ]month|' +
      `${against}(?:last month|(?:a|one) month (?:earlier|ago|before)|the (?:previous|prior) month|the month before)|\\bm/m\\b`,
  ],
  [
    ['quarter-on-quarter'],
    '按季|(?:比|[较較])(?:上季度?|上一季度?|前一季度?)|季(?:增|[减減])(?=\\d|約|约|逾|近)|quarter[- ](?:on|over)[- ]quarter|' +
      `${against}(?:last quarter|the (?:previous|prior) quarter|the quarter before|the preceding quarter)|\\bq/q\\b`,
  ],
  [['month-on-month', 'quarter-on-quarter'], '[环環]比'],
  [
    ['since-start-of-year'],
    '(?:比|[较較])(?:年初|上年末|上年底|去年底|去年末)|(?:今年|年初)以[来來]|since (?:the (?:start|beginning) of (?:the|this) year|January)|year[- ]to[- ]date|so far this year',
  ],
];

/** All words that can mean one of some bases, as part of a regular expression. */
export function basisPattern(...wanted: readonly Basis[]): string {
  return words
    .filter(([bases]) => bases.every((basis) => wanted.includes(basis)))
    .map(([, pattern]) => pattern)
    .join('|');
}

/** A word that says what a change is compared with; in running text, in UTF-16 code units. */
export interface FoundBasis {
  readonly index: number;
  readonly length: number;
  /** Those it can mean, one or two. */
  readonly bases: readonly Basis[];
  readonly text: string;
}

/** Every word of a text that says what a change is compared with, in order. */
export function findBases(text: string): readonly FoundBasis[] {
  const compact = compactText(text);
  return words
    .flatMap(([bases, pattern]) =>
      [...compact.text.matchAll(new RegExp(pattern, 'gi'))].map(({ index: at, 0: { length } }) => {
        const index = compact.starts[at] ?? 0;
        const end = compact.ends[at + length - 1] ?? text.length;
        return { index, length: end - index, bases, text: compact.text.slice(at, at + length) };
      }),
    )
    .toSorted((one, other) => one.index - other.index);
}

/**
 * What the number at a place is compared with: the word before it in its clause or the one behind it, else the last
 * one said before it in its sentence.
 */
export function basisOf(
  text: string,
  place: { readonly index: number; readonly length: number },
): FoundBasis | undefined {
  const end = place.index + place.length;
  const found = findBases(text);
  const sentence = text.slice(0, place.index).search(/[^。！？!?\n]*$/);
  const clause = text.slice(0, place.index).search(/[^，；。！？,;!?\n]*$/);
  // “15.1, compared with 7.6 a year earlier” is one clause for all its comma.
  const clauseEnd =
    end + text.slice(end).search(/[，；。！？;!?\n]|, (?!(?:compared|against|up|down) )|\.\s|$/);
  const before = found.filter(({ index }) => index >= sentence && index < place.index);
  return (
    before.findLast(({ index }) => index >= clause) ??
    found.find(({ index }) => index >= end && index < clauseEnd) ??
    before.at(-1)
  );
}
