import type { Point, SceneShape, SceneWindow } from '../model/scene.js';
import type { Sheet } from './sheet.js';

/**
 * The one device of the house: a line with stations. A route is given by its corners; they are rounded.
 * Lengths in px.
 */
export interface Route {
  readonly corners: readonly Corner[];
  readonly radius: number;
  readonly width: number;
  readonly colour: string;
}

export interface Station {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
  /** What is inside the ring; the line's own colour makes a filled station. */
  readonly fill: string;
  readonly stroke: number;
}

/** A field of colour that runs to the edges of the sheet. */
export interface Field {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/** Across, down, and whether it stays sharp because a station sits on it. */
export type Corner = readonly [number, number, 'sharp'?];

/** A short mark across the line: one unit of the scale. */
export interface Tick {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly width: number;
  readonly colour: string;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Where the handles of a curve stand on the way to the corner, so that it is a quarter circle. */
const handle = 0.5523;

/** The path of a route: straight to each corner, and round it by a quarter circle of at most `radius`. */
export function routePath({ corners, radius }: Pick<Route, 'corners' | 'radius'>): string {
  return corners
    .map(([x, y, sharp], index) => {
      const before = corners[index - 1];
      const after = corners[index + 1];
      if (before === undefined) return `M${round(x)} ${round(y)}`;
      if (after === undefined || sharp === 'sharp') return `L${round(x)} ${round(y)}`;
      const reach = (point: Corner) => Math.hypot(point[0] - x, point[1] - y);
      const bend = Math.min(radius, reach(before) / 2, reach(after) / 2);
      const towards = (point: Corner, share: number) => {
        const way = (bend * share) / (reach(point) || 1);
        return `${round(x + (point[0] - x) * way)} ${round(y + (point[1] - y) * way)}`;
      };
      return `L${towards(before, 1)}C${towards(before, 1 - handle)} ${towards(after, 1 - handle)} ${towards(after, 1)}`;
    })
    .join('');
}

/** So far a line runs over the edge of the sheet. */
const beyond = 20;

/**
 * Where a route leaves the sheet from a height: on the right; where the foot of the sheet is kept clear of text
 * it turns in the margin and runs down over the edge.
 */
export function leaving(sheet: Sheet, y: number): readonly Corner[] {
  if (!hasClearFoot(sheet)) return [[sheet.width + beyond, y]];
  const turn = (sheet.right + sheet.width) / 2;
  return [
    [turn, y],
    [turn, sheet.height + beyond],
  ];
}

/** Whether the foot of the sheet is kept clear of text, as on stories, where the phone lays its own over it. */
export function hasClearFoot(sheet: Sheet): boolean {
  return sheet.height - sheet.bottom > sheet.height * 0.12;
}

/**
 * The route of a picture on paper whose drawing has none that leaves the sheet: where the foot is kept clear it stands over
 * the foot as its rule, and leaves as all others do, so that no picture ends in nothing.
 *
 * @param y of the rule over the foot
 */
export function closingRoute(sheet: Sheet, y: number, colour = sheet.paper.accent): readonly Route[] {
  if (!hasClearFoot(sheet)) return [];
  const { unit } = sheet;
  const corners: readonly Corner[] = [[-beyond, y], ...leaving(sheet, y)];
  return [{ corners, radius: 30 * unit, width: 8 * unit, colour }];
}

/** All line work of a sheet, under its text. */
export function lineWork(
  within: SceneWindow,
  {
    routes = [],
    ticks = [],
    stations = [],
  }: {
    readonly routes?: readonly Route[] | undefined;
    readonly ticks?: readonly Tick[] | undefined;
    readonly stations?: readonly Station[] | undefined;
  },
): readonly SceneShape[] {
  const shape = { kind: 'shape', place: within.place, within } as const;
  return [
    ...routes.map(
      (route): SceneShape => ({
        ...shape,
        role: 'route',
        colour: route.colour,
        outline: { kind: 'path', path: routePath(route) },
        stroke: { colour: route.colour, width: route.width },
        course: route.corners.map(([x, y]) => [x, y]),
      }),
    ),
    ...ticks.map(
      ({ from, to, colour, width }): SceneShape => ({
        ...shape,
        role: 'tick',
        colour,
        outline: {
          kind: 'path',
          path: `M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}`,
        },
        stroke: { colour, width },
        course: [from, to],
      }),
    ),
    ...stations.map(
      ({ x, y, radius, colour, fill, stroke }): SceneShape => ({
        ...shape,
        role: 'station',
        colour,
        outline: { kind: 'circle', x: round(x), y: round(y), radius: round(radius - stroke / 2) },
        fill,
        stroke: { colour, width: stroke },
        course: around(x, y, radius + 1),
      }),
    ),
  ];
}

/** The four ends of a circle. */
function around(x: number, y: number, radius: number): readonly Point[] {
  return [
    [x + radius, y],
    [x, y + radius],
    [x - radius, y],
    [x, y - radius],
  ];
}
