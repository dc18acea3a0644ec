import type {
  EditableDrawing,
  EditableShape,
  EditableStyle,
  EditableTable,
  EditableText,
} from '../../../model/editable-deck.js';
import type { Place } from '../../../model/scene.js';
import { heightOf, linesOf, wordsOf } from './estimate.js';
import { around } from './free-area.js';

/** The margins of our own slides and where their words end, in px. */
const own = Object.freeze({ left: 84, right: 1196, bottom: 622, width: 1280 });
/** Boxes are not pulled further apart than this, against how large their type may become. */
const furthest = 1.2;
/** Where an area is narrow and high, type may grow by so much in its boxes as long as its words fit. */
const growths = Object.freeze([1.4, 1.3, 1.2, 1.1, 1]);

/** Shapes in their new places, and how large what they show is against our own slides. */
export interface Arranged {
  readonly shapes: readonly EditableShape[];
  readonly scale: number;
  /** Where they stand. */
  readonly place: Place;
}

export interface Manner {
  /** How large type may become against ours. */
  readonly largest: number;
  /** Whether the first of the shapes stands at the left edge, whatever stood left of it on our own slide. */
  readonly flush?: boolean;
}

/**
 * Our own arrangement in an area of somebody else's slide: wider or narrower, higher or lower as the area is, and in type
 * that fits both ways.
 */
export function arrangeFreely(
  shapes: readonly EditableShape[],
  title: EditableText | undefined,
  area: Place,
  { largest, flush = false }: Manner,
): Arranged {
  const from = sourceOf(shapes, title, flush);
  const [across, down] = [area.width / from.width, area.height / from.height];
  const scale = Math.min(across, down, largest);
  const [wide, high] = [Math.min(across, largest * furthest), Math.min(down, largest * furthest)];
  const placeOn = ({ x, y, width, height }: Place): Place => ({
    x: area.x + (x - from.x) * wide,
    y: area.y + (y - from.y) * high,
    width: width * wide,
    height: height * high,
  });
  const texts = shapes.flatMap((shape) =>
    shape.kind === 'text' ? [{ ...shape, place: placeOn(shape.place) }] : [],
  );
  // Figures are as large as their boxes already; names keep their lines.
  const growing = texts.filter(({ role }) => role !== 'number');
  const fits = (by: number) =>
    scale * by <= largest &&
    growing.every((text) => {
      const [usual, grown] = [scaledText(text, scale), scaledText(text, scale * by)];
      return isHeld(grown) && (text.role !== 'label' || linesIn(grown) <= linesIn(usual));
    });
  const type = scale * (growths.find(fits) ?? 1);
  const arranged = shapes.map((shape) => placed(shape));
  return {
    shapes: arranged,
    scale,
    place: { x: area.x, y: area.y, width: from.width * wide, height: from.height * high },
  };

  function placed(shape: EditableShape): EditableShape {
    const place = placeOn(shape.place);
    switch (shape.kind) {
      case 'text':
        return scaledText({ ...shape, place }, shape.role === 'number' ? scale : type);
      case 'table':
        return scaledTable({ ...shape, place }, scale);
      case 'chart':
        return { ...shape, place };
      case 'drawing':
        return scaledDrawing(shape);
    }
  }

  /** A drawing keeps its shape: what is seen of it stands where the area begins. */
  function scaledDrawing(shape: EditableDrawing): EditableDrawing {
    const seen = inkOf(shape);
    const at = placeOn(seen);
    return {
      ...shape,
      place: {
        x: at.x - (seen.x - shape.place.x) * scale,
        y: at.y + (at.height - seen.height * scale) / 2 - (seen.y - shape.place.y) * scale,
        width: shape.place.width * scale,
        height: shape.place.height * scale,
      },
    };
  }
}

/** The part of our own slide that is taken over. */
function sourceOf(shapes: readonly EditableShape[], title: EditableText | undefined, flush: boolean): Place {
  const inked = around(shapes.map(inkOf));
  const beside = title !== undefined && title.place.x + title.place.width <= inked.x;
  const left = beside || flush ? inked.x : Math.min(own.left, inked.x);
  const right = Math.max(own.right, inked.x + inked.width);
  const bottom = Math.max(own.bottom, inked.y + inked.height);
  return { x: left, y: inked.y, width: right - left, height: bottom - inked.y };
}

/** Where a shape is seen: a drawing's sheet is as wide as the slide, its lines may run off it. */
function inkOf(shape: EditableShape): Place {
  if (shape.kind === 'text') {
    const { place, style } = shape;
    const above = style.rule?.width ?? 0;
    return { ...place, y: place.y - above, height: place.height + above };
  }
  if (shape.kind !== 'drawing') return shape.place;
  const scale = shape.place.width / shape.sheet.width;
  const seen = shape.items.filter(
    (item) => item.kind !== 'shape' || item.role === 'station' || item.role === 'icon',
  );
  if (seen.length === 0) return shape.place;
  const { x, y, width, height } = around(seen.map(({ place }) => place));
  const left = Math.max(0, x * scale);
  const right = Math.min(shape.place.width, (x + width) * scale);
  return {
    x: shape.place.x + left,
    y: shape.place.y + Math.max(0, y * scale),
    width: Math.max(1, right - left),
    height: Math.max(1, Math.min(shape.place.height, height * scale)),
  };
}

/** Whether the words of a box are likely to stand in it. */
function isHeld({ place, style, paragraphs }: EditableText): boolean {
  const indent = { none: 0, dot: 0.9, number: 1.5 }[style.bullet];
  return (
    heightOf(paragraphs, widthFor(place.width, style), {
      ...style,
      size: largestIn(style, paragraphs),
      indent,
    }) <= place.height
  );
}

function linesIn({ place, style, paragraphs }: EditableText): number {
  const width = widthFor(place.width, style) / largestIn(style, paragraphs);
  return paragraphs.reduce((sum, each) => sum + linesOf(wordsOf(each), width), 0);
}

function largestIn({ size }: EditableStyle, paragraphs: EditableText['paragraphs']): number {
  return Math.max(size, ...paragraphs.flatMap(({ runs }) => runs.map((run) => run.size ?? 0)));
}

/** Bold and serif letters are wider: as if the box were narrower. */
function widthFor(width: number, { face }: EditableStyle): number {
  return face.startsWith('headline') ? width * 0.9 : width;
}

function scaledStyle<Style extends Pick<EditableStyle, 'size'>>(style: Style, scale: number): Style {
  return { ...style, size: style.size * scale };
}

function scaledText(text: EditableText, scale: number): EditableText {
  const { style, paragraphs } = text;
  return {
    ...text,
    style: {
      ...scaledStyle(style, scale),
      gap: style.gap * scale,
      ...(style.rule === undefined
        ? {}
        : { rule: { ...style.rule, width: Math.max(1, style.rule.width * scale) } }),
    },
    paragraphs: paragraphs.map(({ runs }) => ({ runs: runs.map((run) => scaledRun(run, scale)) })),
  };
}

function scaledRun<Run extends { readonly size?: number }>(run: Run, scale: number): Run {
  return run.size === undefined ? run : { ...run, size: run.size * scale };
}

function scaledTable(table: EditableTable, scale: number): EditableTable {
  const cells = (all: EditableTable['head']) =>
    all.map(({ runs }) => ({ runs: runs.map((run) => scaledRun(run, scale)) }));
  const rowHeights = table.rowHeights.map((height) => height * scale);
  return {
    ...table,
    place: { ...table.place, height: rowHeights.reduce((sum, height) => sum + height, 0) },
    head: cells(table.head),
    rows: table.rows.map(cells),
    style: scaledStyle(table.style, scale),
    headStyle: scaledStyle(table.headStyle, scale),
    rowHeights,
  };
}
