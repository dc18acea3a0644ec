import { attributeOf } from '../xml/read-xml.js';
import { emuInPixel } from '../xml/units.js';
import { keptParts, keptPaths, staysInPresentation } from './kept-parts.js';
import { titleOf } from './layout-form.js';
import { readLayouts } from './read-layouts.js';
import { readPackage } from './read-package.js';
import { type Template, TemplateFault, type TemplateLayout } from './template.js';

/** The presentation part of Office's strict form: nothing of it has the usual namespaces. */
const strict = 'http://purl.oclc.org/ooxml/';

/** A template, or why the bytes are none: a sentence's end for who gave the file, and what to do. */
export type TemplateReading =
  | { readonly template: Template }
  | { readonly template?: undefined; readonly message: string; readonly hint: string };

/** Reads a presentation (.pptx, .potx) for its masters, layouts and theme. Pure. */
export function readTemplate(bytes: Uint8Array): TemplateReading {
  try {
    return { template: templateIn(bytes) };
  } catch (error) {
    if (error instanceof TemplateFault) return { message: error.message, hint: error.hint };
    throw error;
  }
}

function templateIn(bytes: Uint8Array): Template {
  const file = readPackage(bytes);
  const main = file.relationshipsOf('').find(({ type }) => type === 'officeDocument')?.part;
  if (main === undefined || !file.paths.has(main))
    throw new TemplateFault('holds no presentation', 'Give a .pptx or .potx file.');
  const presentation = file.documentOf(main);
  if (presentation.root.attributes.some(({ value }) => value.startsWith(strict)))
    throw new TemplateFault(
      'is in the strict form of Open XML',
      'Save it in PowerPoint as “PowerPoint Presentation (*.pptx)”.',
    );
  if (presentation.root.name !== 'p:presentation')
    throw new TemplateFault('holds no presentation', 'Give a .pptx or .potx file.');
  const targets = new Map(
    file
      .relationshipsOf(main)
      .flatMap(({ id, type, part }) =>
        part !== undefined && staysInPresentation(type) && file.paths.has(part)
          ? [[id, { type, part }] as const]
          : [],
      ),
  );
  const masters = presentation.named('p:sldMasterId').flatMap((each) => {
    const target = targets.get(attributeOf(each, 'r:id') ?? '');
    return target === undefined ? [] : [target.part];
  });
  if (masters.length === 0)
    throw new TemplateFault(
      'has no slide master',
      'Open it in PowerPoint and save it anew as .pptx or .potx.',
    );
  const [size] = presentation.named('p:sldSz');
  const width = Number(size === undefined ? 9_144_000 : attributeOf(size, 'cx')) / emuInPixel;
  const height = Number(size === undefined ? 6_858_000 : attributeOf(size, 'cy')) / emuInPixel;
  const sheet = { width, height, defaults: presentation.named('p:defaultTextStyle') };
  const layouts = namedApart(masters.flatMap((master) => readLayouts(file, master, sheet)));
  if (!layouts.some(({ placeholders }) => titleOf(placeholders) !== undefined))
    throw new TemplateFault(
      'has no layout with a headline',
      'Add one in the slide master view of PowerPoint: Insert Layout, with Title.',
    );
  const kept = keptPaths(file, [...new Set([...targets.values()].map(({ part }) => part))]);
  return {
    width,
    height,
    layouts,
    kept: keptParts(file, kept),
    types: new Map([...kept].map((path) => [path, file.typeOf(path) ?? 'application/octet-stream'])),
    presentation: { root: presentation.root, targets },
  };
}

/** Masters may call their layouts alike: the second `Title Only` is `Title Only (2)`. */
function namedApart(layouts: readonly TemplateLayout[]): readonly TemplateLayout[] {
  const counts = new Map<string, number>();
  return layouts.map((layout) => {
    const count = (counts.get(layout.name) ?? 0) + 1;
    counts.set(layout.name, count);
    return count === 1 ? layout : { ...layout, name: `${layout.name} (${count})` };
  });
}
