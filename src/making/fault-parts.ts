import type { Diagnostic, PartFault } from '../diagnostics/diagnostic.js';
import { type BuildPart, sizePart } from '../model/build-parts.js';
import type { Preset } from '../model/preset.js';

/** A size as faults call it: `x (1200×675)`. */
export function sizeOf({ name, width, height }: Preset): string {
  return `${name} (${width}×${height})`;
}

/**
 * What is wrong with a picture, for each size that it is the picture of: sizes that look alike are drawn once, under the
 * name of the first.
 */
export function faultInSizes(
  { message, hint }: Pick<Diagnostic, 'message' | 'hint'>,
  drawn: Preset,
  alike: readonly Preset[],
): readonly PartFault[] {
  return alike.map((size) => ({
    part: sizePart(size.name),
    message: message.replaceAll(sizeOf(drawn), sizeOf(size)),
    ...(hint === undefined ? {} : { hint }),
  }));
}

/**
 * What a template lacks is one fault, however many decks and languages it is lacking for: it is told once, with all parts
 * that have it.
 */
export function templateFaultsOnce<Fault extends Diagnostic>(faults: readonly Fault[]): readonly Fault[] {
  const isOfTemplate = ({ code }: Fault) => code === 'template-layout-missing';
  const isSame = (one: Fault, other: Fault) => isOfTemplate(other) && one.message === other.message;
  return faults.flatMap((fault) => {
    if (!isOfTemplate(fault)) return [fault];
    const all = faults.filter((other) => isSame(fault, other));
    if (all[0] !== fault) return [];
    const parts = all.flatMap((each) => each.parts ?? []);
    return [parts.length === 0 ? fault : { ...fault, parts }];
  });
}

/** Faults of one part of a build: those that do not say whose they are. */
export function withPart<Fault extends Diagnostic>(
  part: BuildPart,
  faults: readonly Fault[],
): readonly Fault[] {
  return faults.map((fault) => {
    const { message, hint, parts = [{ part, message, ...(hint === undefined ? {} : { hint }) }] } = fault;
    return { ...fault, parts };
  });
}
