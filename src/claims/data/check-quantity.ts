import type { ParsedFigure } from '../../text/figure.js';
import { matchFigures } from '../match-numbers.js';
import type { Claim } from '../read-claims.js';
import type { Candidate } from './candidate.js';
import { changeCandidates } from './changes.js';
import { isCount } from './counts.js';
import type { DataSentence, Order } from './data-sentence.js';
import { isRank } from './order-ranks.js';
import { saysAmount } from './say-amount.js';
import { shareCandidates } from './shares.js';
import { sumCandidates, valueCandidates } from './values.js';

/** What the data say of a number: that it is so, that it may be so, that it is otherwise, or nothing. */
export type QuantityVerdict =
  | { readonly kind: 'backed' }
  | { readonly kind: 'unsure'; readonly tells: string }
  | { readonly kind: 'differs' | 'unmarked' | 'expected'; readonly tells: string }
  | { readonly kind: 'silent' };

const changeSeries =
  /\b(?:growth|change|increase|decrease)\b|增速|增[长長]|增幅|[涨漲]幅|[变變]化|同比|[环環]比/i;

/** Holds one number of a sentence against everything it may mean in the data. */
export function checkQuantity(sentence: DataSentence, claim: Claim, order: Order): QuantityVerdict {
  const { numeral } = claim;
  const { grid } = sentence;
  if (numeral.kind === 'ordinal')
    return isRank(sentence, claim, order) ? { kind: 'backed' } : { kind: 'silent' };
  if (numeral.kind !== 'quantity') return { kind: 'silent' };
  if (isCount(sentence, claim, order)) return { kind: 'backed' };
  const at = { from: numeral.index, to: numeral.index + numeral.length };
  const role = ownRole(sentence, claim);
  const names = `${grid.series.title} ${grid.lines.map(({ name }) => name).join(' ')}`;
  const isValue = role !== 'by' || changeSeries.test(names);
  const candidates: readonly Candidate[] = [
    ...(isValue ? valueCandidates(sentence, at, order, role) : []),
    ...changeCandidates(sentence, claim, order),
    ...(role === 'by' ? [] : shareCandidates(sentence, at, order)),
    ...(isValue ? sumCandidates(sentence, at, order) : []),
  ];
  const results = candidates.map((candidate) => ({ candidate, says: said(claim, candidate, sentence) }));
  const same = results.filter(({ says }) => says === 'same').map(({ candidate }) => candidate);
  const sure = same.filter((candidate) => candidate.sure);
  const counted = sure.filter(({ expected }) => !expected || sentence.speaksOfExpected);
  if (counted.length > 0) return { kind: 'backed' };
  const [ahead] = sure;
  if (ahead !== undefined) return { kind: 'expected', tells: ahead.tells };
  const [perhaps] = same;
  if (perhaps !== undefined) return { kind: 'unsure', tells: perhaps.tells };
  const unmarked = results.find(({ says, candidate }) => says === 'unmarked' && candidate.sure)?.candidate;
  if (unmarked !== undefined) return { kind: 'unmarked', tells: unmarked.tells };
  const meant = meantOf(claim, candidates);
  return meant === undefined ? { kind: 'silent' } : { kind: 'differs', tells: meant.tells };
}

/** A number behind a time or a colon is no distance: traffic fell in 2020: 3.2 million. */
function ownRole({ text }: DataSentence, { numeral, movement }: Claim): 'from' | 'to' | 'by' | undefined {
  if (movement === undefined) return undefined;
  if (movement.role !== 'by') return movement.role;
  const word = text.lastIndexOf(movement.text, numeral.index);
  const between = word < 0 ? '' : text.slice(word + movement.text.length, numeral.index);
  return /[:：]|\b(?:19|20)\d\d\b/.test(between) && !/\bby\s*$/i.test(between) ? undefined : 'by';
}

const passing =
  /\b(?:pass(?:ed|es|ing)?|exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|topp(?:ed|ing)|cross(?:ed|es|ing)?|broke(?: through)?)\s+(?:the )?$/i;

/** “From 8.1 to 12.4 million”: the unit of the data stands once in the sentence. */
function withUnit(given: ParsedFigure, { unitOf }: Candidate, { claims }: DataSentence): ParsedFigure {
  if (unitOf === undefined || given.suffix !== '' || given.measure !== 'count') return given;
  const printed = Number(given.digits.replaceAll(',', ''));
  const alike = claims.some(
    ({ numeral }) =>
      numeral.kind === 'quantity' &&
      numeral.figure.suffix.trim() !== '' &&
      numeral.figure.measure === unitOf.measure &&
      factorOf(numeral.figure) === factorOf(unitOf),
  );
  if (!alike || !Number.isFinite(printed)) return given;
  const factor = factorOf(unitOf);
  const amount = { from: printed * factor, to: printed * factor };
  const { measure, unit, currency } = unitOf;
  return {
    ...given,
    amount,
    precision: given.precision * factor,
    measure,
    unit,
    ...(currency === undefined ? {} : { currency }),
  };
}

function factorOf({ digits, amount }: ParsedFigure): number {
  const printed = Number(digits.replaceAll(',', ''));
  return printed > 0 ? Number((amount.from / printed).toPrecision(6)) : 1;
}

/** “Passed 10 million” is more than 10 million. */
function said(
  { numeral }: Claim,
  candidate: Candidate,
  sentence: DataSentence,
): 'same' | 'unmarked' | undefined {
  if (numeral.kind !== 'quantity') return undefined;
  if (candidate.printed !== undefined)
    return matchFigures(candidate.printed.figure, numeral.figure) === 'same' ? 'same' : undefined;
  const passes =
    numeral.figure.qualifier === 'exactly' && passing.test(sentence.text.slice(0, numeral.index));
  const figure = withUnit(numeral.figure, candidate, sentence);
  return saysAmount(passes ? { ...figure, qualifier: 'at-least' } : figure, candidate);
}

/** What a wrong number most likely means: the surest of what is measured alike, the first of several. */
function meantOf({ numeral }: Claim, candidates: readonly Candidate[]): Candidate | undefined {
  if (numeral.kind !== 'quantity') return undefined;
  const { measure } = numeral.figure;
  const sure = candidates.filter((candidate) => candidate.sure);
  return sure.find((candidate) => candidate.measure === measure) ?? sure[0];
}
