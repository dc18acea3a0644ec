import type { TemplatePackage } from './read-package.js';
import { relationshipsPathOf } from './read-package.js';

/** What a master or a layout may lead to that belongs to slides or to people: it leaves with them. */
const foreign: ReadonlySet<string> = new Set([
  'slide',
  'notesSlide',
  'comments',
  'commentAuthors',
  'authors',
  'customXml',
  'vbaProject',
]);

/** What of a presentation part's relationships stays. */
const keptOfPresentation: ReadonlySet<string> = new Set([
  'slideMaster',
  'notesMaster',
  'handoutMaster',
  'theme',
  'tableStyles',
  'font',
]);

/** Whether a relationship of the presentation part leads to something that stays. */
export function staysInPresentation(type: string): boolean {
  return keptOfPresentation.has(type);
}

/** The parts that stay: what is reached from these without coming by a slide. */
export function keptPaths(file: TemplatePackage, from: readonly string[]): ReadonlySet<string> {
  const kept = new Set<string>();
  const reach = (path: string): void => {
    if (kept.has(path) || !file.paths.has(path)) return;
    kept.add(path);
    for (const { type, part } of file.relationshipsOf(path))
      if (part !== undefined && !foreign.has(type)) reach(part);
  };
  for (const path of from) reach(path);
  return kept;
}

/**
 * The bytes of the parts that stay. Where one leads to a slide, the same click leads to our first; where one holds what
 * leaves, it is freed of it. All others are as they were.
 */
export function keptParts(
  file: TemplatePackage,
  paths: ReadonlySet<string>,
): ReadonlyMap<string, Uint8Array> {
  const parts = new Map(file.bytesOf(paths));
  for (const path of paths) {
    const gone = file
      .relationshipsOf(path)
      .filter(({ type, part }) => part !== undefined && foreign.has(type));
    if (gone.length === 0) continue;
    const slides = new Set(gone.filter(({ type }) => type === 'slide').map(({ id }) => id));
    const dropped = new Set(gone.map(({ id }) => id).filter((id) => !slides.has(id)));
    const rewrite = (place: string, change: (text: string) => string) => {
      const bytes = parts.get(place);
      if (bytes !== undefined)
        parts.set(place, new TextEncoder().encode(change(new TextDecoder().decode(bytes))));
    };
    rewrite(relationshipsPathOf(path), (text) =>
      text.replace(/<(?:\w+:)?Relationship\b[^>]*?(?:\/>|>\s*<\/(?:\w+:)?Relationship>)/g, (one) => {
        const id = /\bId\s*=\s*["']([^"']*)["']/.exec(one)?.[1] ?? '';
        if (dropped.has(id)) return '';
        return slides.has(id)
          ? one.replace(/\bTarget\s*=\s*(?:"[^"]*"|'[^']*')/, 'Target="/ppt/slides/slide1.xml"')
          : one;
      }),
    );
    // Data of other programs is all that parts of this kind are named by.
    if (dropped.size > 0)
      rewrite(path, (text) => text.replace(/<p:custDataLst\b[^>]*?(?:\/>|>[\s\S]*?<\/p:custDataLst>)/g, ''));
  }
  return parts;
}
