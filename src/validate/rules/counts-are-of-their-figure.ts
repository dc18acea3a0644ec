import { type ContentWord, contentWords, speaksOf } from '../../claims/content-words.js';
import { type CountedWords, countedWords } from '../../claims/counted-words.js';
import { matchNumbers } from '../../claims/match-numbers.js';
import type { Claim, ReadText } from '../../claims/read-claims.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { DataPath } from '../../parse/data-path.js';
import { dataFindings, findingAt } from '../data-findings.js';
import { fault, type Rule, type RuleContext } from '../rule.js';
import { claimsOfItem, itemsBehind } from '../story-claims.js';
import type { TracedItem } from '../trace-statements.js';
import { type VisibleText, visibleTexts } from '../visible-texts.js';
import { isAnswered, type WrittenClaims, writtenClaims } from '../written-claims.js';

/**
 * What a number is said to count is what its sentence counts with it, and not what it counts with another number. Words that
 * stand in no sentence behind it may be right in other words: they are told as a warning.
 */
export const countsAreOfTheirFigure: Rule = (context) => {
  const seen = new Map<string, Set<string>>();
  return visibleTexts(context.story).flatMap((visible) => {
    const written = writtenClaims(context.story, visible);
    if (written.claims.length === 0) return [];
    const items = itemsBehind(context, visible.path);
    const told = toldIn(seen, visible.path);
    const ofData = dataFindings(context, visible);
    const isBacked = ({ numeral }: Claim) =>
      !written.ofFigure && findingAt(ofData, 'number', numeral)?.kind === 'backed';
    return written.claims
      .filter((claim) => !isBacked(claim))
      .flatMap((claim) => countFault(context, visible, written, claim, items, told));
  });
};

/** The words told of a statement: headline, label and their short forms say the same. */
function toldIn(seen: Map<string, Set<string>>, path: DataPath): Set<string> {
  const key = path.slice(0, -1).join('.');
  const told = seen.get(key) ?? new Set<string>();
  seen.set(key, told);
  return told;
}

/** Three months, five years: how long is no number of what stands beside it. */
function isDuration({ numeral }: Claim): boolean {
  return (
    numeral.kind === 'quantity' &&
    /^(?:年|周年|[个個]?月|天|日|周|季度|小[时時]|分[钟鐘]|years?|months?|weeks?|days?|hours?|minutes?|decades?)$/.test(
      numeral.figure.unit,
    )
  );
}

function countFault(
  context: RuleContext,
  { path, text }: VisibleText,
  { read, ofFigure }: WrittenClaims,
  claim: Claim,
  items: readonly TracedItem[],
  told: Set<string>,
): readonly Diagnostic[] {
  if (claim.numeral.kind !== 'quantity') return [];
  const printed = items.flatMap((item) => claimsOfItem(item).claims);
  const candidates = firstMatches(printed, claim);
  if (candidates.length === 0) return [];
  const given = wordsOf(claim);
  // A word of another clause of the story is not said of this number.
  const said = ofFigure ? given.own.filter(({ text: word }) => text.includes(word)) : given.piece;
  const another = takenByAll(said, candidates);
  // A label that holds numbers of its own says more than what one figure counts.
  const several = ofFigure && claim.beside.filter(({ kind }) => kind === 'quantity').length > 1;
  if (another === undefined || several || another.figure === claim.numeral.text || isDuration(claim))
    return unprovenWords(context, path, said, items, read, claim, candidates, ofFigure, told);
  const { numeral } = claim;
  return [
    fault(context, {
      code: 'counts-another',
      at: path,
      message:
        another.figure === undefined
          ? `“${another.word}” stands in another clause of the source, not with ${numeral.text}.`
          : `“${another.word}” belongs to ${another.figure} in the source, not to ${numeral.text}.`,
      hint: 'Say what this figure counts, in the words that stand beside it.',
      ...(ofFigure ? {} : { part: read.placeOf(numeral) }),
    }),
  ];
}

const counted = new WeakMap<Claim, CountedWords>();

/** A printed claim is compared with many texts: its words are dealt out once. */
function wordsOf(claim: Claim): CountedWords {
  const known = counted.get(claim);
  if (known !== undefined) return known;
  const words = countedWords(claim.text, claim.sentence, claim.numeral, claim.beside);
  counted.set(claim, words);
  return words;
}

/** So many places that print a number are looked at: one that stands more often is told apart by no rule. */
const mostPlaces = 12;

/** The first places that print the number, the statement’s own passages before others. */
function firstMatches(printed: readonly Claim[], claim: Claim): readonly Claim[] {
  const found: Claim[] = [];
  for (const each of printed) {
    if (matchNumbers(each, claim) === 'same') found.push(each);
    if (found.length === mostPlaces) break;
  }
  return found;
}

/** What is another figure's in every place that prints the number; nothing where it is right in one. */
function takenByAll(
  words: readonly ContentWord[],
  candidates: readonly Claim[],
): ReturnType<typeof takenFrom> {
  let first: ReturnType<typeof takenFrom>;
  for (const each of candidates) {
    const taken = takenFrom(words, wordsOf(each));
    if (taken === undefined) return undefined;
    first ??= taken;
  }
  return first;
}

/** The word that is another figure's alone, where none of the words is this figure's own. */
function takenFrom(
  words: readonly ContentWord[],
  { own, proper, others }: CountedWords,
): { readonly word: string; readonly figure: string | undefined } | undefined {
  // Of a figure that names nothing itself no rule can tell what it leaves out.
  if (proper.length === 0) return undefined;
  if (words.some((word) => proper.some(({ key }) => key.includes(word.key) || word.key.includes(key))))
    return undefined;
  for (const word of words)
    for (const { figure, words: theirs } of others)
      if (
        theirs.some(({ key }) => key === word.key) &&
        // A clause without a number takes the words only where all of them are its own.
        only(words, theirs, own)
      )
        return { word: word.text, figure: figure?.text };
  return undefined;
}

/** Whether all that is not said of the figure is said there. */
function only(
  words: readonly ContentWord[],
  theirs: readonly ContentWord[],
  own: readonly ContentWord[],
): boolean {
  return words.every(
    (word) => own.some(({ key }) => key === word.key) || theirs.some(({ key }) => key.includes(word.key)),
  );
}

/** The words beside a number that no sentence behind it says, nor what stands above it on the page. */
function unprovenWords(
  context: RuleContext,
  path: DataPath,
  words: readonly ContentWord[],
  items: readonly TracedItem[],
  read: ReadText,
  claim: Claim,
  candidates: readonly Claim[],
  ofFigure: boolean,
  told: Set<string>,
): readonly Diagnostic[] {
  if (isAnswered(context.story, path)) return [];
  // Mostly the sentence of the number itself says them.
  const there = [
    ...new Set(candidates.map((each) => each.text.slice(each.sentence.from, each.sentence.to))),
  ].join('\n');
  const thereWords = contentWords(there);
  if (words.every((word) => word.loose === true || speaksOf(there, thereWords, word))) return [];
  const { story } = context;
  const section = typeof path[1] === 'number' ? story.sections[path[1]] : undefined;
  const said = [
    ...items.flatMap((item) => claimsOfItem(item).sentences),
    // What the author gives as printed stands in the source, as another rule sees to.
    (section ?? story).printed ?? '',
    section?.heading ?? '',
    section?.question ?? '',
    ...(section?.turns ?? []).flatMap(({ question, asker }) => [question, asker ?? '']),
    ...story.experts.flatMap(({ name, affiliation }) => [name, affiliation ?? '']),
    story.source.publisher ?? '',
  ].join('\n');
  const saidWords = contentWords(said);
  const unproven = words.filter(
    (word) =>
      word.loose !== true &&
      !told.has(word.key) &&
      !speaksOf(said, saidWords, word) &&
      !isTold(claim, word, candidates),
  );
  // A word beside several numbers of one text is told once.
  for (const { key } of unproven) told.add(key);
  if (unproven.length === 0) return [];
  const list = [...new Set(unproven.map(({ text }) => `“${text}”`))].join(', ');
  return [
    {
      ...fault(context, {
        code: 'wording-unproven',
        at: path,
        message: `${list} beside ${claim.numeral.text}: no sentence here says so.`,
        hint: 'Say it in words of the source. If it is right as it stands, say why: reads: ….',
        ...(ofFigure ? {} : { part: read.placeOf(claim.numeral) }),
      }),
      severity: 'warning',
    },
  ];
}

/** A word that excludes another the source has is an error of its own. */
function isTold(claim: Claim, { span }: ContentWord, candidates: readonly Claim[]): boolean {
  return claim.alternatives.some(
    ({ set, index, text }) =>
      index < span.to &&
      span.from < index + text.length &&
      candidates.some(({ alternatives }) => alternatives.some((each) => each.set === set)),
  );
}
