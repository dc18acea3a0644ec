import { matchNumbers, type NumberMatch } from '../../claims/match-numbers.js';
import { type Claim, type ReadText, readClaims } from '../../claims/read-claims.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { dateStates } from '../../text/calendar-date.js';
import { periodMentions } from '../../text/period-mentions.js';
import { isPhysical } from '../../text/unit-kinds.js';
import { dataFault } from '../data-fault.js';
import { dataFindings, findingAt } from '../data-findings.js';
import { examplesOf } from '../examples-of.js';
import { nearestNumeral } from '../numeral-backing.js';
import { fault, type Rule, type RuleContext } from '../rule.js';
import { holds } from '../source-text.js';
import { claimsOfItem, itemsBehind } from '../story-claims.js';
import { type VisibleText, visibleTexts } from '../visible-texts.js';

/**
 * Every number somebody wrote for the story, in digits or in words, is one that a passage behind it prints, with its
 * qualifier, its unit and its denominator, or that the data of its series come to. An argument draws on its own passages
 * and series, and on others only where it names them.
 */
export const numeralsAreSourced: Rule = (context) =>
  visibleTexts(context.story).flatMap((visible) => {
    const read = readClaims(visible.text);
    if (read.claims.length === 0) return [];
    const printed = printedBehind(context, visible);
    return read.claims.flatMap((claim) => numeralFault(context, visible, read, claim, printed));
  });

/** The claims of the passages behind a text; a heading or a question that the source prints backs its section. */
function printedBehind(context: RuleContext, { path, section }: VisibleText): readonly Claim[] {
  const passages = itemsBehind(context, path).flatMap((item) => claimsOfItem(item).claims);
  const others = [...printedWords(context, section), ...computedFigures(context, path)];
  return [...passages, ...others.flatMap((text) => readClaims(text).claims)];
}

/** What the program calculated for the argument, or for those of the section or the story, and checked. */
function computedFigures(
  { story }: RuleContext,
  [, section, , argument]: VisibleText['path'],
): readonly string[] {
  return story.sections
    .filter((_, index) => typeof section !== 'number' || index === section)
    .flatMap((each) =>
      each.arguments.filter((_, index) => typeof argument !== 'number' || index === argument),
    )
    .flatMap(({ statistics }) => statistics)
    .flatMap(({ computed, figure }) => (computed === undefined ? [] : [figure]));
}

/** Headings and questions that stand in the source word for word state what they state there. */
function printedWords({ story, source, more }: RuleContext, section: number | undefined): readonly string[] {
  const part = section === undefined ? story : story.sections[section];
  if (part === undefined) return [];
  const written =
    'heading' in part
      ? [
          part.heading,
          part.printed,
          part.question,
          ...part.turns.flatMap(({ question, printed }) => [question, printed]),
        ]
      : [part.title, part.printed];
  const sources = source === undefined ? [] : [source, ...more.values()];
  return written.flatMap((text) =>
    text !== undefined && sources.some((each) => holds(each, text)) ? [text] : [],
  );
}

function numeralFault(
  context: RuleContext,
  visible: VisibleText,
  { placeOf }: ReadText,
  claim: Claim,
  printed: readonly Claim[],
): readonly Diagnostic[] {
  if (printed.some((each) => matchNumbers(each, claim) === 'same')) return [];
  if (isNamed(visible, claim, context)) return [];
  if (isRelativeDate(visible, claim, context)) return [];
  if (isPlaceInList(visible, claim, context) || countsOwnList(visible, claim, context)) return [];
  const { path } = visible;
  const { numeral } = claim;
  const ofData = findingAt(
    dataFindings(context, visible),
    numeral.kind === 'date' ? 'time' : 'number',
    numeral,
  );
  if (ofData !== undefined) return dataFault(context, path, ofData, placeOf);
  // Pointed at as it is written, white space and all.
  const part = placeOf(numeral);
  const changed = printed
    .map((each) => ({ each, match: matchNumbers(each, claim) }))
    .find(({ match }) => match !== undefined);
  if (changed?.match !== undefined) {
    const whole = wholeOf(changed.each, changed.match);
    return [
      fault(context, {
        code: 'numeral-qualifier-lost',
        at: path,
        part,
        message: `${numeral.text} here, ${whole} in the source.`,
        hint:
          changed.match === 'rounding'
            ? `Say that it is rounded (${examplesOf(context.story.language).rounded}), or write ${whole}.`
            : `Keep what belongs to the number: ${whole}.`,
      }),
    ];
  }
  const nearest = nearestNumeral(
    numeral,
    printed.map((each) => each.numeral),
  );
  const elsewhere = statementPrinting(context, claim);
  const scope =
    visible.section === undefined
      ? 'No sentence of the story'
      : path[2] === 'arguments'
        ? 'No sentence of this argument'
        : 'No sentence of this section';
  return [
    fault(context, {
      code: 'numeral-unsourced',
      at: path,
      part,
      message: `${scope} prints ${numeral.text}.${nearest === undefined ? '' : ` The nearest is ${nearest}.`}`,
      hint:
        elsewhere !== undefined && path[2] === 'arguments'
          ? `The statement “${elsewhere}” prints it. If it is meant, name it here: drawsOn: [${elsewhere}].`
          : 'Write the number as the source prints it, add the sentence that prints it, or say it without a number.',
    }),
  ];
}

/** The number with what was lost of it: its denominator stands behind it in the sentence. */
function wholeOf({ numeral, text, sentence }: Claim, match: NumberMatch): string {
  if (match !== 'denominator') return numeral.text;
  return text.slice(numeral.index, Math.min(sentence.to, numeral.index + numeral.length + 24)).trim();
}

/** The first statement, of any argument, whose passages print a number. */
function statementPrinting(context: RuleContext, claim: Claim): string | undefined {
  return context.items.find((item) =>
    claimsOfItem(item).claims.some((each) => matchNumbers(each, claim) === 'same'),
  )?.id;
}

/** A name with a number in it, 5G or CO2, stands where its letters stand. */
function isNamed({ path }: VisibleText, { numeral }: Claim, context: RuleContext): boolean {
  return (
    numeral.kind === 'name' &&
    itemsBehind(context, path).some((item) =>
      claimsOfItem(item).sentences.some((sentence) => sentence.includes(numeral.text)),
    )
  );
}

/** September 17 where the passage says Tuesday: it counts from the day the source was published. */
function isRelativeDate({ path }: VisibleText, { numeral }: Claim, context: RuleContext): boolean {
  if (numeral.kind !== 'date') return false;
  const base = context.story.source.date;
  return itemsBehind(context, path)
    .flatMap((item) => claimsOfItem(item).sentences)
    .flatMap((sentence) => periodMentions(sentence, base))
    .some(({ date }) => dateStates(date, numeral.date));
}

/** 第一个车间, the first of three: the place of the figure in a list of figures that share a unit. */
function isPlaceInList({ path }: VisibleText, { numeral }: Claim, context: RuleContext): boolean {
  if (numeral.kind !== 'ordinal') return false;
  const item = context.items.find(
    ({ statistic, path: at }) => statistic !== undefined && at.every((step, index) => path[index] === step),
  );
  if (item?.statistic === undefined) return false;
  const { figure } = item.statistic;
  return claimsOfItem(item).claims.some((claim) => {
    if (claim.numeral.kind !== 'quantity' || !figure.startsWith(claim.numeral.figure.digits)) return false;
    const list = claim.beside.filter(({ kind }) => kind === 'quantity');
    return list.findIndex(({ index }) => index === claim.numeral.index) + 1 === numeral.value;
  });
}

/** “Three steps” above a list of three: the page shows what it counts. */
function countsOwnList({ path }: VisibleText, { numeral }: Claim, { story }: RuleContext): boolean {
  const [, section, , argument] = path;
  if (numeral.kind !== 'quantity' || typeof section !== 'number' || typeof argument !== 'number')
    return false;
  const { measure, qualifier, value, unit } = numeral.figure;
  if (measure !== 'count' || qualifier !== 'exactly' || isPhysical(unit) || value === 0) return false;
  const holder = story.sections[section]?.arguments[argument];
  return (['points', 'measures', 'cases', 'events', 'recommendations'] as const).some(
    (list) => holder?.[list].length === value,
  );
}
