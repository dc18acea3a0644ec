import {
  type Box,
  fieldsOf,
  type Place,
  type Point,
  type Scene,
  type SceneLine,
  type SceneShape,
  shapesOf,
  textsOf,
} from '../model/scene.js';
import type { DrawnBlock, DrawnGraphic, DrawnLine, DrawnPage } from './drawn-page.js';

/** A poster as the judges see it: what its scene says, each colour with the colour that is painted under it. */
export function readPoster(scene: Scene): DrawnPage {
  const fields = paintedOn(scene);
  const blocks = textsOf(scene.items).flatMap((lines) => blockOf(lines, fields));
  const shown = blocks
    .flatMap(({ lines }) => lines.map(({ text }) => text))
    .join('\n')
    .replaceAll('\u00ad\n', '');
  return {
    safe: scene.safe,
    blocks,
    signs: [],
    graphics: [...lineWorkOf(scene, fields), ...areasOf(scene, fields)],
    excess: scene.overflow <= 0.5 ? 0 : scene.overflow,
    text: shown,
    shown,
  };
}

interface Painted extends Place {
  readonly colour: string;
}

/**
 * What lies under all that is drawn: the sheet itself, what means something on it, and the bars of a chart, in which words
 * may stand. Hairlines are no ground.
 */
function paintedOn({ width, height, ground, items }: Scene): readonly Painted[] {
  const fields = fieldsOf(items).filter(({ decoration }) => !decoration);
  return [
    { x: 0, y: 0, width, height, colour: ground },
    ...fields.map(({ place, colour }) => ({ ...place, colour })),
    ...shapesOf(items).flatMap(barOf),
  ];
}

/** A filled rectangle of a chart, where it is seen on the sheet. */
function barOf({ role, outline, fill, within: { place, view } }: SceneShape): readonly Painted[] {
  if (role !== 'chart' || outline.kind !== 'rectangle' || fill === undefined) return [];
  const [across, down] = [place.width / view.width, place.height / view.height];
  return [
    {
      x: place.x + (outline.x - view.x) * across,
      y: place.y + (outline.y - view.y) * down,
      width: outline.width * across,
      height: outline.height * down,
      colour: fill,
    },
  ];
}

/** The last field painted at a place is the one that is seen. */
function groundAt(fields: readonly Painted[], at: Point): string | undefined {
  return fields.findLast(
    ({ x, y, width, height }) => x <= at[0] && at[0] <= x + width && y <= at[1] && at[1] <= y + height,
  )?.colour;
}

function middleOf({ left, top, right, bottom }: Box): Point {
  return [(left + right) / 2, (top + bottom) / 2];
}

function blockOf(lines: readonly SceneLine[], fields: readonly Painted[]): readonly DrawnBlock[] {
  const drawn = lines.flatMap((line) => lineOf(line, fields));
  const [first] = lines;
  return first === undefined || drawn.length === 0
    ? []
    : [{ role: first.role, frame: first.frame, lines: drawn, ofProgram: first.from?.kind !== 'story' }];
}

function lineOf({ text, ink, runs }: SceneLine, fields: readonly Painted[]): readonly DrawnLine[] {
  const looks = runs
    .filter((run) => run.text.trim() !== '')
    .flatMap(({ size, colour, ink: own }) => {
      const ground = groundAt(fields, middleOf(own));
      return ground === undefined ? [] : [{ size, colour, ground }];
    });
  return looks.length === 0 ? [] : [{ text, ink, runs: looks }];
}

/**
 * Line work of the sheet, each against every colour it is drawn on: where a line runs into a field of its own colour
 * it is part of it. The shapes of an icon or a chart lie on each other, and the words beside them say the same.
 */
function lineWorkOf({ items }: Scene, fields: readonly Painted[]): readonly DrawnGraphic[] {
  return shapesOf(items).flatMap((shape) => {
    const grounds = new Set(pointsOf(shape).flatMap((point) => groundAt(fields, point) ?? []));
    grounds.delete(shape.colour);
    return [...grounds].map((ground) => ({ colour: shape.colour, ground, decoration: false }));
  });
}

/** Areas of colour, each against what is painted under its middle. */
function areasOf({ items }: Scene, fields: readonly Painted[]): readonly DrawnGraphic[] {
  // The first of what is painted is the sheet.
  let under = 1;
  return fieldsOf(items).flatMap(({ place, colour, decoration }): readonly DrawnGraphic[] => {
    const middle = [place.x + place.width / 2, place.y + place.height / 2] as const;
    const ground = groundAt(fields.slice(0, under), middle);
    if (!decoration) under += 1;
    return ground === undefined || ground === colour ? [] : [{ colour, ground, decoration }];
  });
}

/** Of a line, points close enough to meet every field it crosses; of a station, its ends. */
function pointsOf({ role, course = [] }: SceneShape): readonly Point[] {
  if (role === 'station') return course;
  const steps = 24;
  return course.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = course[index] ?? [x, y];
    return Array.from(
      { length: steps + 1 },
      (_, step): Point => [fromX + ((x - fromX) * step) / steps, fromY + ((y - fromY) * step) / steps],
    );
  });
}
