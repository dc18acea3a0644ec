import { escapeXml } from '../xml/escape-xml.js';
import { declaration } from '../xml/namespaces.js';

const presentationml = 'application/vnd.openxmlformats-officedocument.presentationml';

/** What each part is, by where it stands. */
const types: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${presentationml}.presentation.main+xml`],
  [/^ppt\/slideMasters\//, `${presentationml}.slideMaster+xml`],
  [/^ppt\/slideLayouts\//, `${presentationml}.slideLayout+xml`],
  [/^ppt\/slides\//, `${presentationml}.slide+xml`],
  [/^ppt\/notesMasters\//, `${presentationml}.notesMaster+xml`],
  [/^ppt\/notesSlides\//, `${presentationml}.notesSlide+xml`],
  [/^ppt\/presProps\.xml$/, `${presentationml}.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${presentationml}.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${presentationml}.tableStyles+xml`],
  [/^ppt\/theme\//, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  [/^ppt\/charts\//, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
];

/** What parts are by the ends of their names, where that says it. */
const byExtension: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * The part that says what every other part is.
 *
 * @param others parts of somebody else's making, and what they are
 */
export function contentTypesPart(
  paths: readonly string[],
  others: ReadonlyMap<string, string> = new Map(),
): string {
  const extensions = new Set(['rels', 'xml', ...paths.map((path) => path.split('.').at(-1) ?? '')]);
  const defaults = Object.entries(byExtension)
    .filter(([extension]) => extensions.has(extension))
    .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const overrides = paths.flatMap((path) => {
    if (path.endsWith('.rels')) return [];
    const type = types.find(([place]) => place.test(path))?.[1];
    return type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`];
  });
  const named = [...others].map(
    ([path, type]) => `<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(type)}"/>`,
  );
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${[...overrides, ...named].join('')}</Types>`;
}
