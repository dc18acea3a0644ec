import type { ReportedStatement } from '../model/report.js';
import { type CheckedPart, checkedParts } from '../model/trace.js';

const names: Readonly<Record<CheckedPart, string>> = {
  digits: 'digits',
  unit: 'unit',
  qualifier: 'qualifier',
  sign: 'sign',
  direction: 'direction',
  date: 'date',
  counted: 'what is counted',
  speaker: 'speaker',
};

/** So many figures that wait are named; the report names all. */
const mostNamed = 5;

/**
 * What was found true of the figures, part by part: of how many it was verified, out of those that say it; and which
 * figures have a part that no rule could decide.
 */
export function figureLines(statements: readonly ReportedStatement[]): readonly string[] {
  const figures = statements.flatMap(({ id, checks }) => (checks === undefined ? [] : [{ id, checks }]));
  if (figures.length === 0) return [];
  const parts = checkedParts.flatMap((part) => {
    const verdicts = figures.map(({ checks }) => checks[part]).filter((verdict) => verdict !== 'not-stated');
    const verified = verdicts.filter((verdict) => verdict === 'verified').length;
    return verdicts.length === 0 ? [] : [`${names[part]} ${verified} of ${verdicts.length}`];
  });
  const waiting = figures.flatMap(({ id, checks }) => {
    const open = checkedParts.filter((part) => checks[part] === 'for-a-human');
    return open.length === 0 ? [] : [{ id, open }];
  });
  return [`verified of figures: ${parts.join(', ')}`, ...waitingLines(waiting)];
}

function waitingLines(
  waiting: readonly { readonly id: string; readonly open: readonly CheckedPart[] }[],
): readonly string[] {
  if (waiting.length === 0) return [];
  const named = waiting
    .slice(0, mostNamed)
    .map(({ id, open }) => `${id} (${open.map((part) => names[part]).join(', ')})`);
  const more = waiting.length - named.length;
  const wait = waiting.length === 1 ? '1 figure waits' : `${waiting.length} figures wait`;
  return [`${wait} for a human: ${named.join('; ')}${more > 0 ? `; and ${more} more, in report.json` : ''}`];
}
