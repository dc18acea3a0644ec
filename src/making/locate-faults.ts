import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DrawingFault, TooLong } from '../diagnostics/drawing-fault.js';
import { tellTooLong } from '../fit/too-long.js';
import { type DataPath, formatDataPath } from '../parse/data-path.js';
import { locate } from '../parse/tree.js';
import type { StoryReading } from '../reading/read-story.js';

/**
 * Gives faults found while drawing their place in the story file: they name the words at fault by where these stand, or a
 * statement by its id. Words that are too long for many pages are one fault that lists the pages.
 */
export function locateFaults(
  { path, tree }: Pick<StoryReading, 'path' | 'tree'>,
  faults: readonly DrawingFault[],
): readonly Diagnostic[] {
  return oneForEachCause(faults).map((fault) => {
    const { at, tooLong: _, because: __, ofProgram: ___, ...diagnostic } = fault;
    if (diagnostic.line !== undefined || tree === undefined) return diagnostic;
    const { dataPath } = diagnostic;
    if (dataPath === undefined && at === undefined) return diagnostic;
    const place = at ?? statementPath(tree.value, dataPath ?? '') ?? [];
    return { ...diagnostic, path, ...locate(tree, place), dataPath: formatDataPath(place) };
  });
}

/** Faults, each cause once: words that are too long for several pages are told of with all of them. */
function oneForEachCause(faults: readonly DrawingFault[]): readonly DrawingFault[] {
  const causes = new Map<string, readonly [Caused, ...Caused[]]>();
  for (const fault of faults) {
    if (!isCaused(fault)) continue;
    const known = causes.get(causeOf(fault));
    causes.set(causeOf(fault), known === undefined ? [fault] : [...known, fault]);
  }
  return faults.flatMap((fault) => {
    if (!isCaused(fault)) return [fault];
    const all = causes.get(causeOf(fault));
    return all?.[0] === fault ? [together(all)] : [];
  });
}

type Caused = DrawingFault & { readonly at: DataPath; readonly tooLong: TooLong };

function isCaused(fault: DrawingFault): fault is Caused {
  return fault.at !== undefined && fault.tooLong !== undefined;
}

function causeOf({ code, severity, at }: Caused): string {
  return [code, severity, ...at].join('\n');
}

function together(faults: readonly [Caused, ...Caused[]]): DrawingFault {
  const [first] = faults;
  const parts = faults.flatMap((each) => each.parts ?? []);
  return {
    ...first,
    ...(parts.length === 0 ? {} : { parts }),
    ...tellTooLong(
      first.at,
      faults.map(({ tooLong }) => tooLong),
    ),
  };
}

/** Where a statement id leads in the data: its own id, or its owner's with the list and place it was derived from. */
function statementPath(value: unknown, id: string): DataPath | undefined {
  const [owner = '', part, index] = id.split('.');
  const found = pathOfId(value, owner) ?? (valueAtTop(value, owner) ? [owner] : undefined);
  if (found === undefined || part === undefined) return found;
  return [...found, part, ...(index === undefined ? [] : [Number(index) - 1])];
}

function valueAtTop(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

function pathOfId(value: unknown, id: string): DataPath | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item, index) => [index, item] as const)
    : Object.entries(value);
  if (entries.some(([key, item]) => key === 'id' && item === id)) return [];
  for (const [key, item] of entries) {
    const below = pathOfId(item, id);
    if (below !== undefined) return [key, ...below];
  }
  return undefined;
}
