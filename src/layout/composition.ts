import type { Box, Scene, SceneItem } from '../model/scene.js';
import { type Arrow, arrowWork } from './arrow.js';
import { itemsOf, type Placed } from './block.js';
import { type Field, lineWork, type Route, type Station, type Tick } from './route.js';
import type { Sheet } from './sheet.js';

/** What a layout makes of a poster: everything has its place, nothing is drawn yet. */
export interface Composition {
  readonly ground: string;
  readonly fields?: readonly Field[];
  readonly routes?: readonly Route[];
  readonly ticks?: readonly Tick[];
  readonly stations?: readonly Station[];
  readonly arrows?: readonly Arrow[];
  readonly placed: readonly Placed[];
  /** What no ink of text may leave, where that is not the safe zone of the sheet: text that is seen on the whole sheet only. */
  readonly safe?: Box;
  /** How far the parts reach over their places in sum, in px; 0 when all fits. */
  readonly overflow: number;
}

/** The picture of a composition: fields, line work, then text. */
export function sceneOf(composition: Composition, { width, height, safe }: Sheet): Scene {
  const { ground, overflow, fields = [], arrows = [], placed, safe: own = safe } = composition;
  const sheet = () => {
    const place = { x: 0, y: 0, width, height };
    return { place, view: place };
  };
  const items: readonly SceneItem[] = [
    ...fields.map(
      ({ colour, ...place }): SceneItem => ({
        kind: 'field',
        role: 'field',
        place,
        colour,
        radius: 0,
        decoration: false,
      }),
    ),
    ...lineWork(sheet(), composition),
    ...arrowWork(sheet(), arrows),
    ...itemsOf(placed),
  ];
  return Object.freeze({
    width,
    height,
    ground,
    safe: own,
    overflow,
    items: Object.freeze(items.map((item) => Object.freeze(item))),
  });
}
