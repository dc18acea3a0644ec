import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { WorldError } from '../diagnostics/world-error.js';
import type { ChosenLayouts } from '../export/pptx/template/fill-deck.js';
import type { Template } from '../export/pptx/template/template.js';
import type { World } from '../world/world.js';

/** A template that decks are filled into, and which of its layouts somebody chose. */
export interface PptxTemplate {
  /** As the user named it. */
  readonly path: string;
  readonly template: Template;
  readonly chosen: ChosenLayouts;
}

/** The file beside a template that says which layout each kind of slide takes. */
function layoutMapOf(path: string): string {
  return `${path}.yaml`;
}

/**
 * Reads a presentation as a template, with the choice of layouts that stands beside it. What is wrong with either is told
 * in diagnostics; without a path there is nothing.
 *
 * @param path of a .pptx or .potx file
 */
export async function loadPptxTemplate(
  { files }: Pick<World, 'files'>,
  path: string | undefined,
): Promise<{ readonly loaded?: PptxTemplate; readonly diagnostics: readonly Diagnostic[] }> {
  if (path === undefined) return { diagnostics: [] };
  const unusable = (message: string, hint: string) => ({
    diagnostics: [{ code: 'template-unusable' as const, severity: 'error' as const, path, message, hint }],
  });
  const bytes = await files.read(path).catch((error: unknown) => {
    if (error instanceof WorldError) return undefined;
    throw error;
  });
  if (bytes === undefined)
    return unusable(
      'There is no such template, or it cannot be read.',
      'Give the path of a .pptx or .potx file that you may read.',
    );
  const { readTemplate } = await import('../export/pptx/template/read-template.js');
  const reading = readTemplate(bytes);
  if (reading.template === undefined) return unusable(`The template ${reading.message}.`, reading.hint);
  const { template } = reading;
  const map = layoutMapOf(path);
  if ((await files.size(map)) === undefined)
    return { loaded: { path, template, chosen: new Map() }, diagnostics: [] };
  const { readLayoutMap } = await import('../export/pptx/template/layout-map.js');
  const { chosen, diagnostics } = readLayoutMap({ path: map, bytes: await files.read(map) }, template);
  return { loaded: { path, template, chosen }, diagnostics };
}
