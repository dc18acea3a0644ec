import { type Arrow, headLength } from '../../layout/arrow.js';
import type { Station } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';

/** How thick a chain is drawn, in px; `way` runs from 0, the cause, to 1, the effect. */
export interface ChainPen {
  readonly shaft: (way: number) => number;
  readonly radius: (way: number) => number;
  /** The head of the last arrow, the widest part of the chain. */
  readonly widest: number;
  /** How long that head is. */
  readonly tip: number;
}

/** A station of a chain. Lengths in px. */
export interface ChainNode {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** From the least to the most, by a way from 0 to 1. */
export function growing(least: number, most: number, way: number): number {
  return least + (most - least) * way;
}

/** How wide the head of an arrow is, in widths of its shaft: small and sharp on a thin line. */
const headShare = 4;

/** A chain is the route itself, a little stronger towards the effect; one of many steps is drawn with a finer pen. */
export function chainPen({ shape, unit }: Sheet, steps: number): ChainPen {
  const scale = unit * (steps > 3 ? 0.66 : 1);
  const shaft = (way: number) => growing(9 * unit, (shape === 'wide' ? 11 : 14) * scale, way);
  const radius = (way: number) =>
    shape === 'wide' ? growing(15, 21, way) * scale : growing(20, 28, way) * scale;
  const widest = shaft(1) * headShare;
  return { shaft, radius, widest, tip: widest * headLength };
}

/** The chain runs into the field of the effect and has its colour. */
export function chainStations(
  nodes: readonly ChainNode[],
  { paper, reversed }: Pick<Sheet, 'paper' | 'reversed'>,
): readonly Station[] {
  const [colour, fill] = [reversed.ground, paper.ground];
  return nodes.map((node) => ({ ...node, colour, fill, stroke: node.radius * 0.36 }));
}

/** From each node to the next, and from the last one to the tip; each wider than the one before. */
export function chainArrows(
  nodes: readonly ChainNode[],
  tip: readonly [number, number],
  { shaft }: ChainPen,
  colour: string,
): readonly Arrow[] {
  return nodes.map((node, index): Arrow => {
    const next = nodes[index + 1];
    const begin = shaft(index / nodes.length);
    const end = shaft((index + 1) / nodes.length);
    // The shaft begins on the ring: a wide one meets it nearer to its middle.
    const away = Math.sqrt(Math.max(0, node.radius ** 2 - (begin / 2) ** 2)) * 0.96;
    const clear = next === undefined ? 0 : next.radius * 1.3;
    const [x, y] = next === undefined ? tip : [next.x, next.y];
    const upright = node.x === x;
    return {
      from: upright ? [x, node.y + away] : [node.x + away, y],
      to: upright ? [x, y - clear] : [x - clear, y],
      width: [begin, end],
      head: end * headShare,
      colour,
    };
  });
}
