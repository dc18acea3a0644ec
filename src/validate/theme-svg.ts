import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { lineStartsOf, positionAt } from '../parse/tree.js';

/** Shapes and what paints them. No text: it would need a font; no pictures, links, styles, scripts or motion. */
const elements: ReadonlySet<string> = new Set(
  'svg g path rect circle ellipse line polyline polygon defs symbol use linearGradient radialGradient stop clipPath mask title desc metadata'.split(
    ' ',
  ),
);

interface SvgFault {
  readonly index: number;
  readonly length: number;
  readonly message: string;
  readonly hint: string;
}

/** An SVG logo that can be drawn, by its width and height; or what is wrong with it. */
export function readSvg(
  path: string,
  text: string,
): {
  readonly size?: { readonly width: number; readonly height: number };
  readonly diagnostics: readonly Diagnostic[];
} {
  const faults = [...tagFaults(text)];
  const size = sizeOf(text);
  if (faults.length === 0 && size === undefined)
    faults.push({
      index: Math.max(0, text.indexOf('<svg')),
      length: 4,
      message: 'The SVG does not say how large it is.',
      hint: 'Give it a viewBox: <svg viewBox="0 0 240 60" …>.',
    });
  const lineStarts = lineStartsOf(text);
  const diagnostics = faults.slice(0, 10).map(
    ({ index, length, message, hint }): Diagnostic => ({
      code: 'logo-unusable',
      severity: 'error',
      message,
      hint,
      path,
      ...positionAt(lineStarts, index),
      length,
    }),
  );
  return size === undefined || diagnostics.length > 0 ? { diagnostics } : { size, diagnostics };
}

/** Reads tag by tag: every element and attribute must be a known harmless one, and every tag must be closed. */
function tagFaults(text: string): readonly SvgFault[] {
  const faults: SvgFault[] = [];
  const open: string[] = [];
  const add = (index: number, found: string, message: string, hint: string) =>
    faults.push({ index, length: (found.split('\n')[0] ?? '').length, message, hint });
  const markup =
    /<!--[\s\S]*?-->|<\?xml\s[^>]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|<[^\s>]*/g;
  for (const { 0: tag, 1: slash, 2: name, 3: attributes = '', index } of text.matchAll(markup)) {
    if (/^<(?:!--|\?xml)/.test(tag) && tag.endsWith('>')) continue;
    if (name === undefined) {
      add(index, tag, `“${tag}” is no part of a plain SVG.`, 'Save the logo as plain SVG, without entities.');
    } else if (slash === '/') {
      if (open.pop() !== name) add(index, tag, `</${name}> closes nothing.`, 'Save the SVG again.');
    } else {
      if (!elements.has(name))
        add(
          index,
          tag,
          `A logo cannot hold <${name}>.`,
          name === 'text'
            ? 'Turn its text into outlines.'
            : 'Save the logo as shapes alone, without scripts, styles and pictures.',
        );
      const unsafe = unsafeAttribute(attributes);
      if (unsafe !== undefined)
        add(index, tag, `A logo cannot hold ${unsafe}.`, 'It may refer only to its own parts: href="#part".');
      if (!attributes.trimEnd().endsWith('/')) open.push(name);
    }
  }
  const [first = 0] = [...text.matchAll(/<svg\b/g)].map(({ index }) => index);
  if (open.length > 0) add(first, '<svg', `<${open.at(-1)}> is not closed.`, 'Save the SVG again.');
  if (!/<svg\b/.test(text)) add(0, '', 'There is no <svg> in the file.', 'Save the logo as SVG or PNG.');
  return faults;
}

/** The first attribute that reaches outside the picture or runs code, as it is written. */
function unsafeAttribute(attributes: string): string | undefined {
  for (const [, name = '', , double, single] of attributes.matchAll(
    /([\w:.-]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/g,
  )) {
    const value = double ?? single ?? '';
    const reference = /(?:^|:)href$/i.test(name) && !value.trim().startsWith('#');
    const painted = [...value.matchAll(/url\(\s*["']?(.?)/gi)].some(([, sign]) => sign !== '#');
    const hidden = !/^xmlns/.test(name) && /&(?!amp;|lt;|gt;|quot;|apos;)|\\|@import/i.test(value);
    if (/^on/i.test(name) || name === 'xml:base' || reference || painted || hidden)
      return `${name}="${value.slice(0, 40)}"`;
  }
  return undefined;
}

/** By the viewBox, or else by width and height in px. */
function sizeOf(text: string): { readonly width: number; readonly height: number } | undefined {
  const root = /<svg\b[^>]*>/.exec(text)?.[0] ?? '';
  const box = /\bviewBox\s*=\s*["']([^"']*)["']/.exec(root)?.[1];
  const named = (name: string) =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`).exec(root)?.[1]);
  const [, , width, height] =
    box === undefined
      ? [0, 0, named('width'), named('height')]
      : box
          .trim()
          .split(/[\s,]+/)
          .map(Number);
  return width !== undefined && height !== undefined && width > 0 && height > 0
    ? { width, height }
    : undefined;
}
