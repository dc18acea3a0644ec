import {
  type Box,
  type Point,
  type Scene,
  type SceneLine,
  type SceneShape,
  shapesOf,
  textsOf,
} from '../model/scene.js';
import type { DrawnBlock, DrawnGraphic, DrawnLine, DrawnPage } from './drawn-page.js';
import { groundUnder, type Painted, paintedBy, paintedOn } from './seen-ground.js';

/** A poster as the judges see it: what its scene says, each colour with the colour that is painted under it. */
export function readPoster(scene: Scene): DrawnPage {
  const painted = paintedOn(scene);
  const blocks = textsOf(scene.items).flatMap((lines) => blockOf(lines, painted));
  const shown = blocks
    .flatMap(({ lines }) => lines.map(({ text }) => text))
    .join('\n')
    .replaceAll('\u00ad\n', '');
  return {
    safe: scene.safe,
    blocks,
    signs: [],
    graphics: [...lineWorkOf(scene, painted), ...areasOf(scene, painted)],
    excess: scene.overflow <= 0.5 ? 0 : scene.overflow,
    text: shown,
    shown,
  };
}

function blockOf(lines: readonly SceneLine[], painted: readonly Painted[]): readonly DrawnBlock[] {
  const drawn = lines.flatMap((line) => lineOf(line, painted));
  const [first] = lines;
  return first === undefined || drawn.length === 0
    ? []
    : [{ role: first.role, frame: first.frame, lines: drawn, ofProgram: first.from?.kind !== 'story' }];
}

function lineOf({ text, ink, runs }: SceneLine, painted: readonly Painted[]): readonly DrawnLine[] {
  const looks = runs
    .filter((run) => run.text.trim() !== '')
    .flatMap(({ size, colour, ink: own }) => {
      const ground = groundUnder(painted, own, colour);
      return ground === undefined ? [] : [{ size, colour, ground }];
    });
  return looks.length === 0 ? [] : [{ text, ink, runs: looks }];
}

/**
 * Line work of the sheet, each against every colour it is drawn on: where a line runs into a field of its own colour
 * it is part of it. The shapes of an icon or a chart lie on each other, and the words beside them say the same.
 */
function lineWorkOf({ items }: Scene, painted: readonly Painted[]): readonly DrawnGraphic[] {
  return shapesOf(items).flatMap((shape) => {
    const grounds = new Set(
      pointsOf(shape).flatMap((point) => groundUnder(painted, boxAt(point), shape.colour) ?? []),
    );
    grounds.delete(shape.colour);
    return [...grounds].map((ground) => ({ colour: shape.colour, ground, decoration: false }));
  });
}

/** Areas of colour, each against what is painted under its middle. */
function areasOf({ items }: Scene, painted: readonly Painted[]): readonly DrawnGraphic[] {
  // The first of what is painted is the sheet.
  let under = 1;
  return items.flatMap((item): readonly DrawnGraphic[] => {
    const before = under;
    under += paintedBy(item).length;
    if (item.kind !== 'field') return [];
    const { place, colour, decoration } = item;
    const middle = boxAt([place.x + place.width / 2, place.y + place.height / 2]);
    const ground = groundUnder(painted.slice(0, before), middle, colour);
    return ground === undefined || ground === colour ? [] : [{ colour, ground, decoration }];
  });
}

function boxAt([x, y]: Point): Box {
  return { left: x, right: x, top: y, bottom: y };
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
