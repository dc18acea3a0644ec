import type {
  Outline,
  PictureView,
  Place,
  Scene,
  SceneField,
  SceneGlyph,
  SceneItem,
  SceneLine,
  ScenePicture,
  SceneRun,
  SceneShape,
  SceneWindow,
  Stroke,
} from '../model/scene.js';

/** An element of HTML or SVG, as Satori takes it. */
export interface Element {
  readonly type: string;
  readonly key: null;
  readonly props: Readonly<Record<string, unknown>> & {
    readonly children?: Element | string | readonly Element[];
  };
}

/** A scene as elements: each stands where it is drawn, as a child of the sheet, back to front. */
export function sceneElements({ width, height, ground, items }: Scene): Element {
  const style = { display: 'flex', width, height, backgroundColor: ground, position: 'relative' };
  return element('div', { style, children: drawings(items).flatMap(elementsOf) });
}

export function element(type: string, props: Element['props']): Element {
  return { type, key: null, props };
}

function placed(x: number, y: number): Readonly<Record<string, unknown>> {
  return { position: 'absolute', left: x, top: y };
}

/** What is drawn as one: a text line, an area, a picture; or shapes seen through one window. */
export type Drawing = Exclude<SceneItem, SceneShape> | readonly SceneShape[];

/** Shapes that follow each other and are seen through one window are one drawing. */
export function drawings(items: readonly SceneItem[]): readonly Drawing[] {
  const found: (Exclude<SceneItem, SceneShape> | SceneShape[])[] = [];
  let within: SceneWindow | undefined;
  for (const item of items) {
    const last = found.at(-1);
    if (item.kind !== 'shape') found.push(item);
    else if (Array.isArray(last) && item.within === within) last.push(item);
    else found.push([item]);
    within = item.kind === 'shape' ? item.within : undefined;
  }
  return found;
}

export function isShapes(drawing: unknown): drawing is readonly SceneShape[] {
  return Array.isArray(drawing);
}

function elementsOf(drawing: Drawing): readonly Element[] {
  if (isShapes(drawing)) return [lineWork(drawing, ({ x, y }) => ({ style: placed(x, y) }))];
  switch (drawing.kind) {
    case 'line':
      return rowsOf(drawing);
    case 'field':
      return [area(drawing)];
    case 'glyph':
      return [glyph(drawing)];
    case 'picture':
      return [picture(drawing)];
  }
}

/** A line is a row of runs, one behind the other; the parts of a figure are rows of their own. */
function rowsOf({ runs, colour }: SceneLine): readonly Element[] {
  const rows: (readonly SceneRun[])[] = [];
  for (const run of runs) {
    const before = rows.at(-1);
    const row = before?.[0]?.row;
    if (before !== undefined && row?.[0] === run.row[0] && row[1] === run.row[1])
      rows.splice(-1, 1, [...before, run]);
    else rows.push([run]);
  }
  return rows.map((row) => rowOf(row, colour));
}

function rowOf(runs: readonly SceneRun[], colour: string): Element {
  const [first] = runs;
  const [x, y] = first?.row ?? [0, 0];
  const style = {
    display: 'flex',
    ...placed(x, y),
    height: first?.size,
    whiteSpace: 'pre',
    lineHeight: 1,
    fontFamily: first?.family,
    fontWeight: first?.weight,
    fontSize: first?.size,
    color: colour,
  };
  const children = runs.map((run) =>
    element('span', {
      style: {
        marginLeft: run.space,
        flexShrink: 0,
        ...(run.colour === colour ? {} : { color: run.colour }),
        ...(run.proportional ? { fontFeatureSettings: '"pwid"' } : {}),
      },
      children: run.text,
    }),
  );
  return element('div', { style, children });
}

function area({ place: { x, y, width, height }, colour, radius }: SceneField): Element {
  const corners = radius === 0 ? {} : { borderRadius: radius };
  return element('div', { style: { ...placed(x, y), width, height, ...corners, backgroundColor: colour } });
}

function glyph({ place: { x, y }, character, size, colour, family, weight }: SceneGlyph): Element {
  const style = {
    display: 'flex',
    ...placed(x, y),
    height: size,
    lineHeight: 1,
    fontFamily: family,
    fontWeight: weight,
    fontSize: size,
    color: colour,
  };
  return element('div', { style, children: character });
}

/** What of a picture is not seen lies beyond the edge of a window. */
function picture({ place, address, alt, view }: ScenePicture): Element {
  const { x, y, width, height } = place;
  if (view === undefined)
    return element('img', { src: address, alt, width, height, style: { flexShrink: 0, ...placed(x, y) } });
  const whole = wholeOf(place, view);
  const style = { flexShrink: 0, ...placed(whole.x - x, whole.y - y) };
  return element('div', {
    style: {
      display: 'flex',
      overflow: 'hidden',
      ...placed(x, y),
      width,
      height,
      ...(view.round ? { borderRadius: width / 2 } : {}),
    },
    children: element('img', { src: address, alt, width: whole.width, height: whole.height, style }),
  });
}

/** Where the whole of a picture would stand whose part fills a place. */
export function wholeOf({ x, y, width, height }: Place, { part }: Pick<PictureView, 'part'>): Place {
  const [wide, high] = [width / part.width, height / part.height];
  return { x: x - part.x * wide, y: y - part.y * high, width: wide, height: high };
}

/**
 * Shapes of one window; a pen that is round draws all of them, and is said once.
 *
 * @param at how the drawer says where the window stands
 */
export function lineWork(
  shapes: readonly SceneShape[],
  at: (place: Place) => Readonly<Record<string, unknown>>,
): Element {
  const [first] = shapes;
  const { place, view } = first?.within ?? { place: nowhere, view: nowhere };
  const onePen = first?.stroke?.round === true && shapes.every(({ stroke }) => stroke === first.stroke);
  return element('svg', {
    'aria-hidden': 'true',
    width: place.width,
    height: place.height,
    viewBox: `${view.x} ${view.y} ${view.width} ${view.height}`,
    ...(onePen ? paint(first) : {}),
    children: shapes.map((shape) => outline(shape.outline, onePen ? {} : paint(shape))),
    ...at(place),
  });
}

const nowhere: Place = { x: 0, y: 0, width: 0, height: 0 };

function paint({ fill, stroke }: Pick<SceneShape, 'fill' | 'stroke'>): Element['props'] {
  return { fill: fill ?? 'none', ...(stroke === undefined ? {} : pen(stroke)) };
}

function pen({ colour, width, round, dash }: Stroke): Element['props'] {
  const ends = round === true ? { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } : {};
  const dashes = dash === undefined ? {} : { 'stroke-dasharray': dash.join(' ') };
  return { stroke: colour, 'stroke-width': width, ...ends, ...dashes };
}

function outline(shape: Outline, look: Element['props']): Element {
  switch (shape.kind) {
    case 'path':
      return element('path', { d: shape.path, ...look });
    case 'circle':
      return element('circle', { cx: shape.x, cy: shape.y, r: shape.radius, ...look });
    case 'ellipse':
      return element('ellipse', { cx: shape.x, cy: shape.y, rx: shape.rx, ry: shape.ry, ...look });
    case 'rectangle': {
      const { x, y, width, height, radius } = shape;
      return element('rect', {
        x,
        y,
        width,
        height,
        ...(radius === undefined ? {} : { rx: radius }),
        ...look,
      });
    }
  }
}
