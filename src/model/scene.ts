import type { Origin } from './words.js';

/**
 * A picture as it is laid out, before any engine draws it: every text in its lines, every line in its place. Whoever
 * draws it adds nothing, whoever judges it asks no engine. Lengths in px of the sheet, from its top left corner.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** The colour of the sheet. */
  readonly ground: string;
  /** The zone that no ink of text may leave. */
  readonly safe: Box;
  /** How far the parts of the layout reach over their places in sum; 0 when all fits. */
  readonly overflow: number;
  /** Back to front. */
  readonly items: readonly SceneItem[];
}

/** What a text is to its reader: body text, or a note (source, running head, signature, page number). */
export const textRoles = Object.freeze(['text', 'note'] as const);
export type TextRole = (typeof textRoles)[number];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A rectangle from its top left corner; `y` grows downwards. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [number, number];

export type SceneItem = SceneLine | SceneField | SceneShape | SceneGlyph | ScenePicture;

interface Item {
  readonly place: Place;
  readonly from?: Origin;
}

/** One line of a text as it was broken, its white space kept. */
export interface SceneLine extends Item {
  readonly kind: 'line';
  readonly role: TextRole;
  /** The text it belongs to: lines that were broken together share a number. */
  readonly block: number;
  /** Where the lines of its text may stand. */
  readonly frame: Box;
  readonly text: string;
  readonly colour: string;
  /** The ink of its glyphs, by the metrics of the font. */
  readonly ink: Box;
  readonly runs: readonly SceneRun[];
}

/** Characters of one line that look alike and follow each other without a correction. */
export interface SceneRun {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly family: string;
  readonly weight: number;
  /** Where its first character begins, and where the line is that its characters stand on. */
  readonly x: number;
  readonly baseline: number;
  /** Whether its marks are Latin ones: the font's feature `pwid`. */
  readonly proportional: boolean;
  readonly ink: Box;
  /** The top left corner of the row it stands in, as high as its size. Runs of one row are one behind the other. */
  readonly row: Point;
  /** How far it stands behind what comes before it in its row; less than nothing where it is pulled. */
  readonly space: number;
}

/** An even area of colour: a field of the sheet, a disc, a hairline. */
export interface SceneField extends Item {
  readonly kind: 'field';
  readonly role: 'field' | 'disc' | 'hairline';
  readonly colour: string;
  /** Of its corners. */
  readonly radius: number;
  /** True where it only decorates; the rest means something. */
  readonly decoration: boolean;
}

/** A drawn line or outline. Its numbers are of its own coordinates, which are seen through a window. */
export interface SceneShape extends Item {
  readonly kind: 'shape';
  readonly role: 'route' | 'tick' | 'station' | 'arrow' | 'icon' | 'chart';
  /** The colour it is seen by. */
  readonly colour: string;
  /** Shapes of one drawing share one. */
  readonly within: SceneWindow;
  readonly outline: Outline;
  /** Nothing is filled where it is absent. */
  readonly fill?: string;
  readonly stroke?: Stroke;
  /** Of a line on the sheet: its corners or its edges, for whoever must know what it crosses. */
  readonly course?: readonly Point[];
}

export type Outline =
  | { readonly kind: 'path'; readonly path: string }
  | ({ readonly kind: 'rectangle'; readonly radius?: number } & Place)
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number }
  | {
      readonly kind: 'ellipse';
      readonly x: number;
      readonly y: number;
      readonly rx: number;
      readonly ry: number;
    };

export interface Stroke {
  readonly colour: string;
  /** In the coordinates of the shape. */
  readonly width: number;
  /** Whether ends and corners are round; else they are cut. */
  readonly round?: boolean;
  /** How long its dashes and the gaps between them are; whole where it is absent. */
  readonly dash?: readonly [dash: number, gap: number];
}

/** The part `view` of some coordinates, shown as large as `place` on the sheet. Both have one shape. */
export interface SceneWindow {
  readonly place: Place;
  readonly view: Place;
}

/** A character as a drawing: it is looked at, not read. */
export interface SceneGlyph extends Item {
  readonly kind: 'glyph';
  readonly role: 'ornament';
  readonly character: string;
  readonly colour: string;
  readonly size: number;
  readonly family: string;
  readonly weight: number;
}

export interface ScenePicture extends Item {
  readonly kind: 'picture';
  readonly role: 'logo' | 'portrait' | 'photograph';
  /** A data URL. */
  readonly address: string;
  /** How it is seen where not the whole of it is. */
  readonly view?: PictureView;
  /** What it shows, for who cannot see it; empty where the words beside it say so. */
  readonly alt: string;
}

export interface PictureView {
  /** The part that fills the place, in shares of the picture. */
  readonly part: Place;
  /** Whether the place is a circle. */
  readonly round: boolean;
  /** Of the whole picture. */
  readonly shades: Shades;
}

/**
 * How dark and how light a picture is, cell by cell, row by row from its top left corner: what a judge of contrast needs
 * to know of it. Of each cell the luminance of its darkest and its lightest pixel, as grey of two hexadecimal digits.
 */
export interface Shades {
  readonly columns: number;
  readonly rows: number;
  readonly darkest: string;
  readonly lightest: string;
}

/** The lines of some items, back to front. */
export function linesOf(items: readonly SceneItem[]): readonly SceneLine[] {
  return items.filter((item) => item.kind === 'line');
}

/** The lines of some items by the text they belong to. */
export function textsOf(items: readonly SceneItem[]): readonly (readonly SceneLine[])[] {
  const texts = new Map<number, SceneLine[]>();
  for (const line of linesOf(items)) {
    const known = texts.get(line.block);
    if (known === undefined) texts.set(line.block, [line]);
    else known.push(line);
  }
  return [...texts.values()];
}

export function shapesOf(items: readonly SceneItem[]): readonly SceneShape[] {
  return items.filter((item) => item.kind === 'shape');
}

/** Portraits and photographs: what one may stand on. A logo has its ground around it. */
export function photographsOf(
  items: readonly SceneItem[],
): readonly (ScenePicture & { readonly view: PictureView })[] {
  return items.flatMap((item) =>
    item.kind === 'picture' && item.view !== undefined ? [{ ...item, view: item.view }] : [],
  );
}
