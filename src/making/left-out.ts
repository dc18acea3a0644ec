import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import { leavingOut, oneOf, tellTooLong } from '../fit/too-long.js';
import type { Preset } from '../model/preset.js';
import { presets } from '../model/presets.js';
import type { DrawnPoster } from './draw-poster.js';
import { faultInSizes, sizeOf } from './fault-parts.js';

/** A poster that is not made in a size, by its id, and what was wrong with it there. */
export interface LeftOutPoster {
  readonly id: string;
  readonly preset: Preset;
  /** Every size whose picture it would be, that one included. */
  readonly alike: readonly Preset[];
  readonly faults: readonly DrawingFault[];
}

/** What another size may not have: it does not fit, or its lines lie or break badly. */
const ofSize: ReadonlySet<DiagnosticCode> = new Set([
  'poster-overflow',
  'text-overlap',
  'outside-safe-zone',
  'break-forbidden',
  'line-orphaned',
]);

/** What is wrong with a picture in just this size. */
export function misfitsOf({ diagnostics }: Pick<DrawnPoster, 'diagnostics'>): readonly DrawingFault[] {
  const isMinor = ({ severity, ofProgram }: DrawingFault) => severity === 'warning' && ofProgram !== true;
  return diagnostics.filter((each) => ofSize.has(each.code) && !isMinor(each));
}

/**
 * The warnings for posters that are left out of a size, each cause once: which, where, why, and what can be written. A
 * size of the user’s own that most posters do not fit is itself the cause.
 *
 * @param planned how many posters were to be drawn in a size
 */
export function tellLeftOut(
  leftOut: readonly LeftOutPoster[],
  planned: (preset: Preset) => number,
): readonly DrawingFault[] {
  const sizes = [...new Set(leftOut.map(({ preset }) => preset))];
  const small = sizes.filter((size) => {
    const { length } = leftOut.filter(({ preset }) => preset === size);
    return !presets.includes(size) && length > 2 && length * 2 > planned(size);
  });
  const others = leftOut.filter(({ preset }) => !small.includes(preset));
  return [...small.map((size) => tellSize(size, leftOut, planned(size))), ...tellPosters(others)];
}

function tellSize(size: Preset, leftOut: readonly LeftOutPoster[], planned: number): DrawingFault {
  const ids = leftOut.flatMap(({ preset, id }) => (preset === size ? [id] : []));
  const told = {
    message: `${ids.length} of ${planned} posters do not fit ${sizeOf(size)} and are left out: ${ids.join(', ')}.`,
    hint: 'Give their texts a `short` form where one is possible, or choose a larger size.',
  };
  const { alike = [size] } = leftOut.find(({ preset }) => preset === size) ?? {};
  return { code: 'poster-left-out', severity: 'warning', ...told, parts: faultInSizes(told, size, alike) };
}

function tellPosters(leftOut: readonly LeftOutPoster[]): readonly DrawingFault[] {
  const warnings = leftOut.flatMap(({ faults, preset, alike }) =>
    faults.flatMap(({ at, tooLong, ...fault }): readonly DrawingFault[] => {
      if (at === undefined || tooLong === undefined) return [];
      const told = tellTooLong(at, [tooLong]);
      const parts = faultInSizes(told, preset, alike);
      return [{ ...fault, ...told, at, tooLong, code: 'poster-left-out', severity: 'warning', parts }];
    }),
  );
  const rest = leftOut.flatMap(({ faults, ...poster }) =>
    faults.filter(({ tooLong }) => tooLong === undefined).map((fault) => ({ ...poster, fault })),
  );
  const causes = new Map<string, (typeof rest)[number][]>();
  for (const each of rest) {
    const cause = `${each.id} ${each.fault.because}`;
    causes.set(cause, [...(causes.get(cause) ?? []), each]);
  }
  return [...warnings, ...[...causes.values()].flatMap(tellCause)];
}

/** One poster that is left out of some sizes for the same reason. */
function tellCause(
  found: readonly (Omit<LeftOutPoster, 'faults'> & { readonly fault: DrawingFault })[],
): readonly DrawingFault[] {
  const [first] = found;
  if (first === undefined) return [];
  const { id, fault } = first;
  const tell = (sizes: readonly string[], why: DrawingFault) => ({
    message: `poster ${id} is left out of ${sizes.join(', ')}: ${why.because ?? why.message}`,
    hint: hintFor(id, why),
  });
  const parts = found.flatMap(({ preset, alike, fault: own }) =>
    faultInSizes(tell([sizeOf(preset)], own), preset, alike),
  );
  const sizes = [...new Set(found.map(({ preset }) => sizeOf(preset)))];
  return [{ ...fault, code: 'poster-left-out', severity: 'warning', ...tell(sizes, fault), parts }];
}

function hintFor(id: string, { code, hint = '', ofProgram }: DrawingFault): string {
  if (ofProgram === true) return hint;
  if (code === 'poster-overflow') return `Choose a larger size, or ${leavingOut([id]).join('')}.`;
  return oneOf([hint.replace(/\.$/, ''), ...leavingOut([id])]);
}
