import type { DataFinding } from '../../claims/data/check-data-claims.js';
import { matchNumbers } from '../../claims/match-numbers.js';
import { movingClauses } from '../../claims/moving-clauses.js';
import { dateOf } from '../../claims/own-date.js';
import { type Claim, readClaims } from '../../claims/read-claims.js';
import { ranksAlike } from '../../claims/superlatives.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { DataPath } from '../../parse/data-path.js';
import { dateStates } from '../../text/calendar-date.js';
import { findMovements } from '../../text/movements.js';
import { dataFault } from '../data-fault.js';
import { dataFindings } from '../data-findings.js';
import type { Rule, RuleContext } from '../rule.js';
import { claimsOfItem, itemsBehind } from '../story-claims.js';
import type { TracedItem } from '../trace-statements.js';
import { type VisibleText, visibleTexts } from '../visible-texts.js';

/**
 * What a text says of the data they say too: that something rose or fell, was most or least, and what a line came to at a
 * time, also where another point prints the number. Numbers that nothing prints are told by another rule.
 */
export const textsAreAsTheData: Rule = (context) =>
  visibleTexts(context.story).flatMap((visible) => {
    const findings = dataFindings(context, visible).filter(({ kind }) => kind !== 'backed');
    if (findings.length === 0) return [];
    const { placeOf } = readClaims(visible.text);
    const items = itemsBehind(context, visible.path);
    return findings
      .filter((finding) => isTold(context, visible, finding, items))
      .flatMap((finding): readonly Diagnostic[] => dataFault(context, visible.path, finding, placeOf));
  });

function isTold(
  context: RuleContext,
  visible: VisibleText,
  finding: DataFinding,
  items: readonly TracedItem[],
): boolean {
  if (finding.what === 'number') return isOfPoint(visible, finding, items);
  if (!speaksOfData(context, visible, finding)) return false;
  return finding.what === 'movement'
    ? !isMovementPrinted(visible, finding, items)
    : !isRankPrinted(visible, finding, items);
}

/** A point of a series prints the number, and its line and time are named: the data know where it belongs. */
function isOfPoint({ text }: VisibleText, finding: DataFinding, items: readonly TracedItem[]): boolean {
  if (!finding.isPlaced || !finding.isAbout || finding.kind === 'unsure') return false;
  const claim = readClaims(text).claims.find(({ numeral }) => numeral.index === finding.index);
  if (claim === undefined) return false;
  const printed = items.flatMap((item) => {
    const claims = claimsOfItem(item).claims.filter((each) => matchNumbers(each, claim) === 'same');
    return claims.map((each) => ({ each, isPoint: item.path.includes('series') }));
  });
  return printed.length > 0 && printed.every(({ each, isPoint }) => isPoint || isOfAnotherTime(each, claim));
}

/** A passage that gives the number to another time does not back it for this one. */
function isOfAnotherTime(printed: Claim, given: Claim): boolean {
  const [there, here] = [dateOf(printed), dateOf(given)];
  return (
    there !== undefined &&
    here !== undefined &&
    !dateStates(there.date, here.date) &&
    !dateStates(here.date, there.date)
  );
}

/**
 * Whether the data are what a text speaks of: its own headline, a text that names a line or what is counted, or an
 * argument that rests on nothing else. Labels and questions claim nothing of the kind.
 */
function speaksOfData(
  { story, items }: RuleContext,
  { path, text }: VisibleText,
  { isAbout }: DataFinding,
): boolean {
  const key = path.at(-1);
  const list = path[2] === 'arguments' ? path[4] : undefined;
  if (/[?？]\s*$/.test(text) || key === 'question') return false;
  if (list === 'series') return key === 'headline';
  if (list !== undefined && list !== 'points' && list !== 'headline' && list !== 'short') return false;
  if (isAbout) return true;
  const own = path.slice(0, 4);
  const argument =
    typeof path[1] === 'number' && typeof path[3] === 'number'
      ? story.sections[path[1]]?.arguments[path[3]]
      : undefined;
  return (
    argument !== undefined &&
    argument.series.length > 0 &&
    items.every((item) => !startsWith(item.path, own) || item.path.includes('series'))
  );
}

function startsWith(path: DataPath, own: DataPath): boolean {
  return own.every((step, index) => path[index] === step);
}

/** Whether a passage says of the same thing that it went this way. */
function isMovementPrinted(
  { text }: VisibleText,
  { index }: DataFinding,
  items: readonly TracedItem[],
): boolean {
  const compact = readClaims(text).text;
  const said = findMovements(compact).find((movement) => movement.index === index);
  const given = movingClauses(compact, true).find(({ movements }) =>
    movements.some((each) => each.index === index),
  );
  if (said === undefined || given === undefined) return false;
  return items
    .filter(({ path }) => !path.includes('series'))
    .flatMap((item) => claimsOfItem(item).sentences)
    .flatMap((sentence) => movingClauses(sentence, true))
    .some(
      ({ movements, words }) =>
        movements.some(
          ({ direction, negated }) => direction === said.direction && negated === said.negated,
        ) &&
        given.words.length > 0 &&
        given.words.filter(({ key }) =>
          words.some((word) => word.key.includes(key) || key.includes(word.key)),
        ).length *
          2 >=
          given.words.length,
    );
}

function isRankPrinted(
  { text }: VisibleText,
  { index, length }: DataFinding,
  items: readonly TracedItem[],
): boolean {
  const rank = readClaims(text).ranks.find(
    ({ numeral }) => numeral.index < index + length && index < numeral.index + numeral.length,
  );
  return (
    rank !== undefined &&
    items
      .filter(({ path }) => !path.includes('series'))
      .flatMap((item) => claimsOfItem(item).ranks)
      .some(({ numeral }) => ranksAlike(rank.numeral.rank, numeral.rank))
  );
}
