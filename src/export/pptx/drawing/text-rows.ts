import type { SceneLine, SceneRun } from '../../../model/scene.js';
import { graphemesOf } from '../../../text/graphemes.js';

/** Characters that stand behind each other on one base line, in coordinates of the drawing. */
export interface TextRow {
  readonly baseline: number;
  readonly left: number;
  readonly right: number;
  readonly runs: readonly SpacedRun[];
}

export interface SpacedRun {
  readonly run: SceneRun;
  readonly text: string;
  /** Space behind each of its characters. */
  readonly spacing: number;
}

/** The rows of a line from top to foot: one, but for a figure whose qualifier or unit stands above or below it. */
export function rowsOf(line: SceneLine): readonly TextRow[] {
  const groups: { readonly baseline: number; readonly size: number; readonly runs: SceneRun[] }[] = [];
  for (const run of line.runs.toSorted((one, other) => other.size - one.size)) {
    const near = groups.find(({ baseline, size }) => Math.abs(run.baseline - baseline) < oneRow * size);
    if (near === undefined) groups.push({ baseline: run.baseline, size: run.size, runs: [run] });
    else near.runs.push(run);
  }
  return groups
    .toSorted((one, other) => one.baseline - other.baseline)
    .map(({ baseline, runs }) => {
      const ordered = runs.toSorted((one, other) => one.x - other.x);
      const left = ordered[0]?.x ?? line.place.x;
      const alone = groups.length === 1 ? line.place.x + line.place.width : 0;
      const right = Math.max(alone, ...ordered.map(({ ink }) => ink.right));
      return { baseline, left, right, runs: spaced(ordered, line.text) };
    });
}

/** Base lines that differ by less than this share of the larger type are one. */
const oneRow = 0.25;

/** Gaps between runs become spaces where the line has one there, else space behind the last character before. */
function spaced(runs: readonly SceneRun[], whole: string): readonly SpacedRun[] {
  const found: SpacedRun[] = [];
  let at = 0;
  for (const [index, run] of runs.entries()) {
    const begins = whole.indexOf(run.text, at);
    const between = begins < 0 ? '' : whole.slice(at, begins);
    if (begins >= 0) at = begins + run.text.length;
    const before = runs[index - 1];
    const gap = before === undefined ? 0 : gapBetween(before, run);
    if (before !== undefined && /^\s+$/.test(between)) {
      // A space of the smaller type is about as wide as the gap.
      if (before.size < run.size) found.push({ run: before, text: between, spacing: 0 });
      else found.push({ run, text: between, spacing: 0 });
    } else if (Math.abs(gap) >= leastGap * run.size && !isPartedAnyway(before, run))
      found.push(...spacedEnd(found.pop(), gap));
    found.push({ run, text: run.text, spacing: 0 });
  }
  return found.reduce<readonly SpacedRun[]>(joined, []);
}

/** Less than this, in em, is a correction that another machine's fonts need not have. */
const leastGap = 0.03;

function gapBetween(before: SceneRun, run: SceneRun): number {
  const isOneRow = before.row[0] === run.row[0] && before.row[1] === run.row[1];
  return isOneRow ? run.space : Math.max(0, run.x - before.ink.right - besideInk * before.size);
}

/**
 * Some editors part Chinese from digits by themselves, by a share of the larger type: a gap more would tear a figure from
 * its unit.
 */
function isPartedAnyway(before: SceneRun | undefined, run: SceneRun): boolean {
  return chineseBesideDigits.test(`${before?.text.slice(-1)}${run.text.slice(0, 1)}`);
}

const chineseBesideDigits = /\p{Script=Han}[\p{Script=Latin}\p{N}]|[\p{Script=Latin}\p{N}%]\p{Script=Han}/u;

/** What a character has beside its ink, in em. */
const besideInk = 0.06;

/** Space stands behind every character of a run: the last one becomes a run of its own. */
function spacedEnd(last: SpacedRun | undefined, gap: number): readonly SpacedRun[] {
  if (last === undefined) return [];
  const characters = graphemesOf(last.text);
  const [start, end] = [characters.slice(0, -1).join(''), characters.at(-1) ?? ''];
  const ended = { ...last, text: end, spacing: gap };
  return start === '' ? [ended] : [{ ...last, text: start }, ended];
}

/** Runs that look alike are one. */
function joined(runs: readonly SpacedRun[], next: SpacedRun): readonly SpacedRun[] {
  const last = runs.at(-1);
  const isAlike =
    last !== undefined &&
    last.spacing === 0 &&
    next.spacing === 0 &&
    (['size', 'colour', 'family', 'weight', 'proportional'] as const).every(
      (each) => last.run[each] === next.run[each],
    );
  return isAlike ? [...runs.slice(0, -1), { ...last, text: last.text + next.text }] : [...runs, next];
}
