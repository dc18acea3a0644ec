import type { SceneItem } from '../model/scene.js';

/**
 * A piece of a poster that knows its own size before anything is drawn: text is set in lines first, so every
 * height is exact. Lengths in px; text is measured from the top of its first characters to the foot of its
 * last, without the air of the line.
 */
export interface Block {
  readonly width: number;
  readonly height: number;
  /** How far it is wider than the place it was given, 0 if it is not. */
  readonly overflow: number;
  /** Of a figure: how far the tail of a comma hangs below its foot, which is the baseline. */
  readonly hang?: number;
  /** Of a text: how many of its lines end inside a term that is wider than the measure. */
  readonly parted?: number;
  /** Of a text: how much a reader minds its line breaks. */
  readonly strain?: number;
  /** Of an English headline: how many of its lines end where none should, or hold next to nothing. */
  readonly poor?: number;
  /** Of a text: how far each line reaches. */
  readonly lineWidths?: readonly number[];
  /**
   * What it draws where its top left corner stands at a point of the sheet, back to front. A block is tried in many sizes
   * and drawn in one: it is made when it is asked for.
   */
  readonly itemsAt: (x: number, y: number) => readonly SceneItem[];
}

export interface Placed {
  readonly block: Block;
  readonly x: number;
  readonly y: number;
}

/** Air between blocks: at least so much, and a share of what is left over. */
export interface Space {
  readonly least: number;
  readonly grow: number;
}

export function space(least: number, grow = 0): Space {
  return { least, grow };
}

export const nothing: Block = Object.freeze({ width: 0, height: 0, overflow: 0, itemsAt: () => [] });

function isSpace(part: Block | Space): part is Space {
  return 'least' in part;
}

export interface Column {
  readonly placed: readonly Placed[];
  /** How far the parts are taller or wider than their place. */
  readonly overflow: number;
  /** Where the last part ends. */
  readonly end: number;
}

/** Puts blocks one under the other from `top` to `bottom`; spare height goes to the spaces by their shares. */
export function column(x: number, top: number, bottom: number, parts: readonly (Block | Space)[]): Column {
  const leastOf = (index: number) => {
    const part = parts[index];
    const before = parts[index - 1];
    if (part === undefined || !isSpace(part)) return 0;
    return before === undefined || isSpace(before) ? part.least : clearOf(before, part.least);
  };
  const needed = parts.reduce((sum, part, index) => sum + (isSpace(part) ? leastOf(index) : part.height), 0);
  const shares = parts.reduce((sum, part) => sum + (isSpace(part) ? part.grow : 0), 0);
  const spare = Math.max(0, bottom - top - needed);
  const placed: Placed[] = [];
  let y = top;
  for (const [index, part] of parts.entries()) {
    if (isSpace(part)) {
      y += leastOf(index) + (shares === 0 ? 0 : (spare * part.grow) / shares);
    } else {
      placed.push({ block: part, x, y });
      y += part.height;
    }
  }
  const wide = placed.reduce((sum, { block }) => sum + block.overflow, 0);
  return { placed, overflow: Math.max(0, needed - (bottom - top)) + wide, end: y };
}

/** The air under a block: where something hangs into it, it is as much as leaves that some air of its own. */
export function clearOf({ hang = 0 }: Block, gap: number): number {
  return hang === 0 ? gap : Math.max(gap, hang + gap * 0.4);
}

/** Several placed blocks as one. */
export function group(placed: readonly Placed[], width?: number, height?: number): Block {
  return {
    width: width ?? Math.max(0, ...placed.map(({ block, x }) => x + block.width)),
    height: height ?? Math.max(0, ...placed.map(({ block, y }) => y + block.height)),
    overflow: placed.reduce((sum, { block }) => sum + block.overflow, 0),
    itemsAt: (x, y) => itemsOf(placed, x, y),
  };
}

/** Blocks one under the other, each `gap` below the one before. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter((block) => block.height > 0);
  const gaps = shown.slice(0, -1).map((block) => clearOf(block, gap));
  const height = [...shown.map((block) => block.height), ...gaps].reduce((sum, part) => sum + part, 0);
  const parts = shown.flatMap((block, index) => (index === 0 ? [block] : [space(gap), block]));
  return group(column(0, 0, height, parts).placed);
}

/** What placed blocks draw, back to front, their texts numbered through. */
export function itemsOf(placed: readonly Placed[], x = 0, y = 0): readonly SceneItem[] {
  let texts = 0;
  return placed.flatMap(({ block, x: across, y: down }) => {
    const before = texts;
    return block.itemsAt(x + across, y + down).map((item) => {
      if (item.kind !== 'line') return item;
      const number = before + item.block;
      texts = Math.max(texts, number + 1);
      return { ...item, block: number };
    });
  });
}
