import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { suggest } from '../../../diagnostics/suggest.js';
import { slideOrder } from '../../../kinds/index.js';
import { parseYaml, type SourceFile } from '../../../parse/parse-yaml.js';
import { fault } from '../../../validate/rule.js';
import type { ChosenLayouts } from './fill-deck.js';
import { titleOf } from './layout-form.js';
import type { Template, TemplateLayout } from './template.js';

/**
 * Reads which layout each kind of slide shall take: a map of kinds to the names of layouts, `opener: Divider`. All faults
 * are gathered, each with its line and column.
 */
export function readLayoutMap(
  file: SourceFile,
  { layouts }: Pick<Template, 'layouts'>,
): { readonly chosen: ChosenLayouts; readonly diagnostics: readonly Diagnostic[] } {
  const reading = parseYaml(file);
  const { tree } = reading;
  // A map that is still empty chooses nothing.
  const diagnostics = reading.diagnostics.filter(({ code }) => code !== 'file-empty');
  const chosen = new Map<string, TemplateLayout>();
  if (tree === undefined) return { chosen, diagnostics };
  const context = { path: file.path, tree };
  const found: Diagnostic[] = [];
  const names = layouts.map(({ name }) => name);
  const { value } = tree;
  if (value === null || value === undefined) return { chosen, diagnostics };
  if (typeof value !== 'object' || Array.isArray(value)) {
    const message = 'This is no map of kinds of slides to layouts.';
    const hint = 'Write a line for each kind: “opener: Section Header”.';
    return {
      chosen,
      diagnostics: [...diagnostics, fault(context, { code: 'value-type', at: [], message, hint })],
    };
  }
  for (const [kind, name] of Object.entries(value)) {
    if (!slideOrder.some((each) => each === kind)) {
      const message = `There is no kind of slide “${kind}”.`;
      const hint = meant(kind, slideOrder);
      found.push(fault(context, { code: 'key-unknown', at: [kind], what: 'key', message, hint }));
      continue;
    }
    const named = layouts.filter((layout) => layout.name === name);
    const layout = named.find(({ placeholders }) => titleOf(placeholders) !== undefined);
    if (layout !== undefined) chosen.set(kind, layout);
    else if (typeof name !== 'string')
      found.push(
        fault(context, {
          code: 'value-type',
          at: [kind],
          message: 'This is not the name of a layout.',
          hint: `Its layouts are: ${names.join(', ')}.`,
        }),
      );
    else if (named.length > 0)
      found.push(
        fault(context, {
          code: 'value-invalid',
          at: [kind],
          message: `The layout “${name}” has no headline, and every slide has one.`,
          hint: 'Choose another, or give it a title in the slide master view of PowerPoint.',
        }),
      );
    else
      found.push(
        fault(context, {
          code: 'reference-unknown',
          at: [kind],
          message: `The template has no layout “${name}”.`,
          hint: meant(name, names),
        }),
      );
  }
  return { chosen, diagnostics: [...diagnostics, ...found] };
}

function meant(given: string, good: readonly string[]): string {
  const near = suggest(given, good);
  return `${near === undefined ? '' : `Did you mean “${near}”? `}There are: ${good.join(', ')}.`;
}
