import { sum } from 'd3-array';
import { isShare } from '../text/unit-kinds.js';
import type { Box, Chart, ChartFigure } from './chart.js';
import { mustSay } from './must-say.js';
import { extentOf, rankOf } from './notation.js';
import { standTogether } from './refuse.js';
import { whole } from './refuse-share.js';

/** In what a chart misleads. */
export interface ChartFault {
  readonly fault:
    | 'figure-missing'
    | 'outside-its-box'
    | 'axis-not-from-nought'
    | 'out-of-proportion'
    | 'qualifier-not-drawn'
    | 'more-than-the-whole'
    | 'rest-not-shown'
    | 'unlike-things'
    | 'not-said'
    | 'too-small-to-see';
  readonly figure?: string;
}

/** Areas that differ by less than this share of the largest are equal: floating point, not a lie. */
const tolerance = 1e-6;

/** A mark narrower than this, in px, is not seen. */
const leastVisible = 2;

/**
 * Checks what is drawn against what was to be drawn, whatever the form: every figure is there, from nought, inside
 * the box; areas are proportional to numbers; what is certain, possible and open is drawn as such; parts do not exceed
 * their whole and leave a rest; like stands with like; and what must be said is said. Empty when all holds.
 */
export function checkChart(chart: Chart, figures: readonly ChartFigure[]): readonly ChartFault[] {
  return [
    ...figures.flatMap((figure) => checkFigure(chart, figure)),
    ...checkWhole(chart, figures),
    ...(isOfOneKind(chart, figures) ? [] : [{ fault: 'unlike-things' } as const]),
    ...(saysAll(chart, figures) ? [] : [{ fault: 'not-said' } as const]),
  ];
}

function checkFigure(chart: Chart, { id, ...figure }: ChartFigure): readonly ChartFault[] {
  const of = <Part extends { readonly figure: string }>(parts: readonly Part[]) =>
    parts.filter((part) => part.figure === id);
  const marks = of(chart.marks);
  const openEnds = of(chart.openEnds);
  const drawn = [...marks, ...openEnds].map(({ box }) => box);
  const { solid, possible, open } = extentOf(figure, chart.partsOfWhole ? whole : undefined);
  const covered = (kind: 'solid' | 'hatched') =>
    sum(marks, (mark) => (mark.kind === kind ? mark.to - mark.from : 0));
  const close = (one: number, other: number) => Math.abs(one - other) <= tolerance * Math.max(1, possible);

  const faults: ChartFault['fault'][] = [];
  if (of(chart.rows).length !== 1) faults.push('figure-missing');
  if (!drawn.every((box) => isWithin(box, chart.box))) faults.push('outside-its-box');
  if (!startsAtNought(chart, marks)) faults.push('axis-not-from-nought');
  if (!marks.every((mark) => isInProportion(chart, mark))) faults.push('out-of-proportion');
  if (!close(covered('solid'), solid) || !close(covered('hatched'), possible - solid)) {
    faults.push('qualifier-not-drawn');
  } else if (openEnds.length !== (open ? 1 : 0)) faults.push('qualifier-not-drawn');
  if (possible > 0 && sum(marks, ({ box }) => box.width) < leastVisible) faults.push('too-small-to-see');
  return faults.map((fault) => ({ fault, figure: id }));
}

function isWithin(inner: Box, outer: Box): boolean {
  const slack = tolerance * Math.max(outer.width, outer.height);
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

/** What is first drawn of a figure begins at nought, and on an axis of its own at the foot of that axis. */
function startsAtNought({ axis }: Chart, marks: Chart['marks']): boolean {
  const [first] = marks;
  if (first === undefined) return true;
  if (first.from !== 0 || (axis !== undefined && axis.from !== 0)) return false;
  return axis === undefined || Math.abs(first.box.x - axis.start) <= tolerance;
}

/** Whether a mark has the area of its number: the one factor is that of all marks of the chart together. */
function isInProportion({ marks }: Chart, { from, to, box }: Chart['marks'][number]): boolean {
  const area = sum(marks, (mark) => mark.box.width * mark.box.height);
  const amount = sum(marks, (mark) => mark.to - mark.from);
  return Math.abs(box.width * box.height - ((to - from) * area) / amount) <= tolerance * area;
}

function checkWhole(chart: Chart, figures: readonly ChartFigure[]): readonly ChartFault[] {
  if (!chart.partsOfWhole) return [];
  const parts = sum(figures, rankOf);
  if (parts > whole + tolerance) return [{ fault: 'more-than-the-whole' }];
  return parts < whole && chart.ground.length === 0 ? [{ fault: 'rest-not-shown' }] : [];
}

function isOfOneKind(chart: Chart, [first, ...others]: readonly ChartFigure[]): boolean {
  if (first === undefined) return true;
  return chart.partsOfWhole
    ? [first, ...others].every(({ unit, partOf }) => isShare(unit) && partOf === first.partOf)
    : others.every((other) => standTogether(first, other));
}

function saysAll({ says, ...chart }: Chart, figures: readonly ChartFigure[]): boolean {
  const due = mustSay(figures);
  const holds = (given: readonly string[], wanted: readonly string[]) =>
    wanted.every((one) => given.includes(one));
  const dated = (list: typeof due.dates) => list.map(({ figure, asOf }) => `${figure} ${asOf}`);
  return (
    holds(says.units, due.units) &&
    holds(dated(says.dates), dated(due.dates)) &&
    holds(says.qualified, due.qualified) &&
    (says.hatched || chart.marks.every(({ kind }) => kind === 'solid')) &&
    (says.open || chart.openEnds.length === 0) &&
    (chart.drawnIn !== 'signs' || (says.sign ?? 0) > 0) &&
    (!chart.partsOfWhole || (says.whole ?? '') !== '')
  );
}
