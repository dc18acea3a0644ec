import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { formatDiagnostic } from '../diagnostics/format-diagnostic.js';
import type { World } from '../world/world.js';
import type { Terminal } from './terminal.js';

/** Prints faults, each with the line it stands in and carets under what is meant. */
export async function tellFaults(
  { files }: Pick<World, 'files'>,
  { tell, paint }: Pick<Terminal, 'tell' | 'paint'>,
  diagnostics: readonly Diagnostic[],
): Promise<void> {
  const paths = new Set(diagnostics.flatMap(({ path }) => (path === undefined ? [] : [path])));
  const texts = new Map<string, string | undefined>();
  for (const path of paths) texts.set(path, await readText(files, path));
  for (const diagnostic of diagnostics) {
    tell(`${formatDiagnostic(diagnostic, texts.get(diagnostic.path ?? ''), paint)}\n\n`);
  }
}

/** The text a fault stands in; undefined when it cannot be read, as may be the fault itself. */
async function readText(files: World['files'], path: string): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await files.read(path));
  } catch {
    return undefined;
  }
}
