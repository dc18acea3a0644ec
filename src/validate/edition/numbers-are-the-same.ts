import { matchNumbers } from '../../claims/match-numbers.js';
import { type Claim, readClaims } from '../../claims/read-claims.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { FoundNumeral } from '../../text/numerals.js';
import { countAlike } from '../../text/unit-kinds.js';
import { nearestNumeral } from '../numeral-backing.js';
import { fault } from '../rule.js';
import { besides, type EditionContext, type EditionRule, type Pair } from './edition-rule.js';

/**
 * A translation states the numbers of its statement, each with its qualifier, and no other; and no number gets lost on the
 * way. How each is spelled is free: 1.6万余 is more than 16,000.
 */
export const numbersAreTheSame: EditionRule = (context) =>
  context.pairs.flatMap((pair) => faultsOf(context, pair));

function faultsOf(context: EditionContext, pair: Pair): readonly Diagnostic[] {
  const { text, translation } = pair;
  if (translation === undefined || translation.reads !== undefined) return [];
  const at = [...text.entry, 'to'];
  const beside = besides(context, text).map((each) => each.text.text);
  const whole = beside.join('\n');
  const there = beside.flatMap((each) => readClaims(each).claims);
  const own = readClaims(text.text).claims;
  const read = readClaims(translation.to);
  const added = read.claims.flatMap((claim): readonly Diagnostic[] => {
    if (there.some((each) => isSame(each, claim, whole))) return [];
    if (saysItOtherwise(whole, claim.numeral, there)) return [];
    const changed = there.find((each) => matchNumbers(each, claim) !== undefined)?.numeral.text;
    const nearest =
      changed ??
      nearestNumeral(
        claim.numeral,
        there.map(({ numeral }) => numeral),
      );
    return [
      fault(context, {
        code: 'translation-number-differs',
        at,
        part: read.placeOf(claim.numeral),
        message: `${claim.numeral.text} here, ${nearest ?? 'no such number'} in the story.`,
        hint:
          changed === undefined
            ? 'A translation states the numbers of its statement and no other; “reads: …” beside it says why this is one of them.'
            : `Keep what belongs to the number: ${changed}.`,
      }),
    ];
  });
  const lost =
    text.entry.at(-1) === 'short' || text.kind === 'emphasis' || added.length > 0
      ? []
      : own.filter((claim) => matters(pair, claim) && !isKept(claim, read.claims, translation.to, text.text));
  return [
    ...added,
    ...lost.map(({ numeral }) =>
      fault(context, {
        code: 'translation-number-differs',
        at,
        message: `The story says ${numeral.text}, the translation does not.`,
        hint: 'Say the number with its qualifier; “reads: …” beside it says why it may be left out.',
      }),
    ),
    ...countsPeopleOnce(context, pair, own),
  ];
}

/** The same number; or the same a year, where the story says 每年 at another place of its sentence. */
function isSame(printed: Claim, given: Claim, text: string): boolean {
  const match = matchNumbers(printed, given);
  const [one, other] = [printed.numeral, given.numeral];
  if (match === 'same' || one.kind !== 'quantity' || other.kind !== 'quantity') return match === 'same';
  // “tonnes a year” are 吨 where both are read as so many a year.
  if (match === 'unit')
    return one.figure.per === other.figure.per && countAlike(bare(one.figure.unit), bare(other.figure.unit));
  return (
    match === 'denominator' &&
    one.figure.per === undefined &&
    perWords[other.figure.per ?? '']?.test(text) === true
  );
}

function bare(unit: string): string {
  return unit.replace(/ (?:a|an|per|each|every) \w+$/, '');
}

const perWords: Readonly<Record<string, RegExp>> = {
  year: /每年|年均|一年/,
  month: /每月|每个月|月均/,
  week: /每周|周均/,
  day: /每[天日]|日均/,
  hour: /每小时/,
};

/** Names that another language writes with a digit. */
const namesWithDigits: Readonly<Record<string, RegExp>> = { CO2: /二氧化碳/ };

/** 两国 is both countries: a small number without a qualifier may turn into words that are none. */
const smallNumber = 12;

function matters({ text }: Pair, { numeral }: Claim): boolean {
  if (text.kind === 'figure') return true;
  if (numeral.kind === 'ordinal') return numeral.value > smallNumber;
  if (numeral.kind !== 'quantity') return true;
  const { amount, qualifier, inWords, unit } = numeral.figure;
  return !inWords || qualifier !== 'exactly' || amount.from > smallNumber || /[%％成]/.test(unit);
}

function isKept(claim: Claim, given: readonly Claim[], translated: string, text: string): boolean {
  if (claim.numeral.kind === 'name') return translated.includes(claim.numeral.text);
  return given.some((each) => isSame(claim, each, text) || sameCount(claim.numeral, each.numeral));
}

/** 二十届 is the 20th, a number of some things the last of them: languages differ in which of both they count by. */
function sameCount(one: FoundNumeral, other: FoundNumeral): boolean {
  const [ordinal, quantity] = one.kind === 'ordinal' ? [one, other] : [other, one];
  if (ordinal.kind !== 'ordinal' || quantity.kind !== 'quantity') return false;
  const { amount, qualifier } = quantity.figure;
  return qualifier === 'exactly' && amount.from === ordinal.value && amount.to === ordinal.value;
}

/** Numbers that Chinese says in one character, where no reader takes it for one: 首届, 两国, 双园, 三方. */
const characters: readonly RegExp[] = [
  /$^/,
  /[一首单]/,
  /[两双二兩雙]/,
  /[三叁]/,
  /[四肆]/,
  /五/,
  /六/,
  /七/,
  /八/,
  /九/,
  /十/,
];

function saysItOtherwise(text: string, numeral: FoundNumeral, there: readonly Claim[]): boolean {
  if (there.some((each) => sameCount(each.numeral, numeral))) return true;
  if (numeral.kind === 'name') return namesWithDigits[numeral.text]?.test(text) === true;
  const value =
    numeral.kind === 'ordinal'
      ? numeral.value
      : numeral.kind === 'quantity' && numeral.figure.inWords && numeral.figure.qualifier === 'exactly'
        ? numeral.figure.amount.from
        : undefined;
  return value !== undefined && characters[value]?.test(text) === true;
}

/** Words for taking part that may be counted more than once a person. */
const participations =
  /particip|enrol|attend|visit|trip|times|session|journey|passenger|appearance|instance|turn|place/i;

/** 人次 counts participations: a translation that leaves that out states more people than there were. */
function countsPeopleOnce(context: EditionContext, pair: Pair, own: readonly Claim[]): readonly Diagnostic[] {
  const { text, translation } = pair;
  const counted = own.find(({ numeral }) => numeral.kind === 'quantity' && /人次$/.test(numeral.figure.unit));
  if (counted === undefined || translation === undefined) return [];
  const said = text.kind === 'figure' ? besides(context, text) : [pair];
  if (said.some((each) => participations.test(each.translation?.to ?? ''))) return [];
  return [
    fault(context, {
      code: 'translation-number-differs',
      at: [...text.entry, 'to'],
      message: `${counted.numeral.text} counts participations, the translation people.`,
      hint: 'Say what is counted: participations, enrollments, visits; the same person may be among them more than once.',
    }),
  ];
}
