import type { Scene, SceneField, SceneGlyph, SceneLine, ScenePicture, SceneRun } from '../model/scene.js';
import {
  type Drawing,
  drawings,
  type Element,
  element,
  isShapes,
  lineWork,
  wholeOf,
} from './scene-elements.js';

interface SvgOptions {
  /** What it shows, for who cannot see it. */
  /** What it shows; nothing for line work that says nothing of its own. */
  readonly alt: string;
  /** A colour of the scene as the document writes it: a style sheet may show it as another on other paper. */
  readonly colour: (colour: string) => string;
}

/**
 * Draws a scene as an element of a web page, its text real: it can be searched, selected and read aloud, in the fonts
 * of the page. The page is the ground it stands on. Class `scene`; the style sheet must leave the text's spaces alone.
 */
export function sceneSvg(scene: Scene, { alt, colour }: SvgOptions): string {
  const { width, height, items } = scene;
  return markup(
    element('svg', {
      class: 'scene',
      ...(alt === '' ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': alt }),
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      children: partsOf(items).map(elementOf),
    }),
    colour,
  );
}

/** Lines that were broken together are one text. */
interface Text {
  readonly kind: 'text';
  readonly block: number;
  readonly lines: readonly SceneLine[];
}

type Part = Text | Exclude<Drawing, SceneLine>;

function partsOf(items: Scene['items']): readonly Part[] {
  const parts: Part[] = [];
  for (const each of drawings(items)) {
    if (isShapes(each) || each.kind !== 'line') {
      parts.push(each);
      continue;
    }
    const { block } = each;
    const last = parts.at(-1);
    const goesOn = last !== undefined && 'lines' in last && last.block === block;
    if (goesOn) parts.splice(-1, 1, { ...last, lines: [...last.lines, each] });
    else parts.push({ kind: 'text', block, lines: [each] });
  }
  return parts;
}

function elementOf(part: Part): Element {
  if (isShapes(part)) return lineWork(part, ({ x, y }) => ({ x, y, overflow: 'visible' }));
  switch (part.kind) {
    case 'text':
      return textOf(part);
    case 'field':
      return area(part);
    case 'glyph':
      return glyph(part);
    case 'picture':
      return picture(part);
  }
}

/**
 * Digits alone belong to no script: a browser shapes them as the language of the page has it, without the kerning in
 * Latin that they were measured with, and a 12 would run into its unit.
 */
const shaping = '-webkit-locale:"zh-CN"';

/** Each run stands where it was set: no engine breaks or spaces it anew. */
function textOf({ lines }: Text): Element {
  return element('text', { style: shaping, children: lines.flatMap(({ runs }) => runs.map(runOf)) });
}

function runOf({ text, x, baseline, size, colour, family, weight, proportional }: SceneRun): Element {
  return element('tspan', {
    x,
    y: baseline,
    'font-family': family,
    'font-weight': weight,
    'font-size': size,
    fill: colour,
    ...(proportional ? { style: 'font-feature-settings:"pwid"' } : {}),
    children: text,
  });
}

function area({ place: { x, y, width, height }, colour, radius }: SceneField): Element {
  return element('rect', { x, y, width, height, ...(radius === 0 ? {} : { rx: radius }), fill: colour });
}

/** Looked at, not read. Its middle stands where the middle of its em does. */
function glyph({ place: { x, y }, character, size, colour, family, weight }: SceneGlyph): Element {
  const look = { 'font-family': family, 'font-weight': weight, 'font-size': size, fill: colour };
  return element('text', {
    'aria-hidden': 'true',
    x,
    y: y + size / 2,
    'dominant-baseline': 'central',
    ...look,
    children: character,
  });
}

/** What of a picture is not seen is cut off by its style: a clip of its own would need a name no other has. */
function picture({ place, address, view }: ScenePicture): Element {
  if (view === undefined) return element('image', { href: address, ...place });
  const whole = wholeOf(place, view);
  const [left, top] = [place.x - whole.x, place.y - whole.y];
  const px = (length: number) => `${Math.round(length * 100) / 100}px`;
  const seen = view.round
    ? `circle(${px(place.width / 2)} at ${px(left + place.width / 2)} ${px(top + place.height / 2)})`
    : `inset(${[top, whole.width - left - place.width, whole.height - top - place.height, left].map(px).join(' ')})`;
  return element('image', {
    href: address,
    ...whole,
    preserveAspectRatio: 'none',
    style: `clip-path:${seen}`,
  });
}

/** What is painted in a colour. */
const paints: ReadonlySet<string> = new Set(['fill', 'stroke']);

function markup({ type, props }: Element, colour: SvgOptions['colour']): string {
  const { children = [], ...attributes } = props;
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${attribute(name, value, colour)}"`],
  );
  const parts = typeof children === 'string' ? [children] : Array.isArray(children) ? children : [children];
  const inside = (parts as readonly (Element | string)[])
    .map((part) => (typeof part === 'string' ? escaped(part) : markup(part, colour)))
    .join('');
  return `<${type}${written.join('')}>${inside}</${type}>`;
}

function attribute(name: string, value: unknown, colour: SvgOptions['colour']): string {
  if (typeof value === 'number') return String(Math.round(value * 100) / 100);
  return escaped(paints.has(name) ? colour(String(value)) : String(value));
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
