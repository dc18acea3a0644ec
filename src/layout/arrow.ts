import type { Point, SceneShape, SceneWindow } from '../model/scene.js';

/** A straight arrow whose shaft may grow on its way: what it carries gets larger. Lengths in px. */
export interface Arrow {
  readonly from: Point;
  /** Where its tip is. */
  readonly to: Point;
  /** How wide the shaft is where it begins, and where the head sits on it. */
  readonly width: readonly [number, number];
  /** How wide the head is; it is nearly as long. */
  readonly head: number;
  readonly colour: string;
}

/** How long a head is, as a share of its width: a sharp one points, a blunt one pushes. */
export const headLength = 0.95;

/** The outline of an arrow: along one side of the shaft, round the head, back on the other. */
export function arrowPath({ from, to, width, head }: Omit<Arrow, 'colour'>): string {
  const reach = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const along: Point = [(to[0] - from[0]) / reach, (to[1] - from[1]) / reach];
  const neck = Math.max(0, reach - head * headLength);
  const at = (way: number, aside: number) =>
    [from[0] + along[0] * way - along[1] * aside, from[1] + along[1] * way + along[0] * aside]
      .map((value) => Math.round(value * 100) / 100)
      .join(' ');
  const [first, last] = width;
  const outline = [
    at(0, -first / 2),
    at(neck, -last / 2),
    at(neck, -head / 2),
    at(reach, 0),
    at(neck, head / 2),
    at(neck, last / 2),
    at(0, first / 2),
  ];
  return `M${outline.join('L')}Z`;
}

/** All arrows of a sheet, under its text. */
export function arrowWork(within: SceneWindow, arrows: readonly Arrow[]): readonly SceneShape[] {
  return arrows.map((arrow) => ({
    kind: 'shape',
    role: 'arrow',
    place: within.place,
    colour: arrow.colour,
    within,
    outline: { kind: 'path', path: arrowPath(arrow) },
    fill: arrow.colour,
    course: [arrow.from, arrow.to],
  }));
}
