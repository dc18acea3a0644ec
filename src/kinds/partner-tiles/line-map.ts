import { type Block, column, group, type Placed, type Space, space } from '../../layout/block.js';
import type { Corner } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import type { ColumnPlan, LineGroup } from './line-columns.js';
import { namesWidth, placeTile, regionHeading } from './place-tile.js';

/** Where the lines stand, in px. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The line of a region in one column, in px. */
export interface Line {
  readonly x: number;
  /** The height of the region's own station, where its heading stands in this column. */
  readonly hub?: number;
  /** The stations of its places, each where the line reaches it. */
  readonly stops: readonly (readonly [number, number])[];
  /** The way from the first station to the last. */
  readonly way: readonly Corner[];
  /** Whether it is the first of its column. */
  readonly first: boolean;
  /** Whether the source says that there are more places than those named. */
  readonly goesOn: boolean;
}

export interface LineMap {
  readonly placed: readonly Placed[];
  readonly lines: readonly Line[];
  readonly overflow: number;
  /** Whether a name takes more lines than one of its length may. */
  readonly wrapped: boolean;
}

/** At a width of 1080: from the left of a column to its line and to its words, and between two columns. */
export const lineAt = 17;
export const wordsAt = 50;
const gutter = 34;
/** Under the last station of a line that goes on its dots want so much, at a width of 1080; a little more is theirs anyway. */
const dots = 34;

/** What happens in a place is so large against its name, and never smaller than the floor. */
export function wordsUnder(sheet: Sheet, size: number): number {
  return Math.max(32 * sheet.unit, Math.min(sheet.sizes.text, size / 2.5));
}

interface Row {
  readonly group: LineGroup;
  readonly head: Block;
  readonly tiles: readonly { readonly block: Block; readonly station: number }[];
}

/** Columns of lines with names of a size, in px. */
export function lineMap(sheet: Sheet, plan: ColumnPlan, area: Area, size: number): LineMap {
  const { unit } = sheet;
  const between = gutter * unit;
  const count = plan.columns.length;
  const width = (area.right - area.left - between * (count - 1)) / count;
  const set = plan.columns.map((groups, index) => ({
    x: area.left + index * (width + between),
    ...columnOfLines(sheet, groups, width, size, plan.beside),
  }));
  const room = area.bottom - area.top;
  const growth = Math.min(...set.map(({ parts }) => Math.max(0, room - needed(parts)) / shares(parts)));
  const maps = set.map(({ x, parts, rows, wrapped }): LineMap => {
    const bottom = plan.inRows ? area.top + needed(parts) + growth * shares(parts) : area.bottom;
    const { placed, overflow } = column(x, area.top, Math.min(bottom, area.bottom), parts);
    const top = (block: Block) => placed.find((each) => each.block === block)?.y ?? 0;
    const at = x + lineAt * unit;
    return {
      placed,
      lines: rows.map(({ group: { places, count: headed }, head, tiles }, index) => {
        const stops = tiles.map(({ block, station }) => [at, top(block) + station] as const);
        return {
          x: at,
          ...(headed === undefined ? {} : { hub: top(head) + head.height / 2 }),
          stops,
          way: stops,
          first: index === 0,
          goesOn: places.at(-1)?.qualifier !== undefined,
        };
      }),
      overflow,
      wrapped,
    };
  });
  return {
    placed: maps.flatMap(({ placed }) => placed),
    lines: maps.flatMap(({ lines }) => lines),
    overflow: maps.reduce((sum, { overflow }) => sum + overflow, 0),
    wrapped: maps.some(({ wrapped }) => wrapped),
  };
}

function columnOfLines(
  sheet: Sheet,
  groups: readonly LineGroup[],
  room: number,
  size: number,
  isBeside: boolean,
) {
  const { unit } = sheet;
  const width = room - wordsAt * unit;
  const words = wordsUnder(sheet, size);
  const between = Math.max(15 * unit, size * 0.34);
  const all = groups.flatMap(({ places }) => places);
  const beside = Math.min(namesWidth(sheet, all, size) + size * 0.5, width * 0.6);
  const style = { size, words, width, ...(isBeside ? { beside } : {}) };
  const set = groups.map((each) => ({
    group: each,
    head: indented(sheet, regionHeading(sheet, each, Math.max(34 * unit, words), width)),
    tiles: each.places.map((place) => placeTile(sheet, place, style)),
  }));
  const rows: readonly Row[] = set.map(({ tiles, ...row }) => ({
    ...row,
    tiles: tiles.map(({ block, station }) => ({ block: indented(sheet, block), station })),
  }));
  const parts = rows.flatMap(({ group: { places }, head, tiles }, index): (Block | Space)[] => {
    const last = tiles.at(-1);
    const reach = last === undefined ? 0 : last.block.height - last.station;
    const goesOn = places.at(-1)?.qualifier !== undefined;
    return [
      ...(index === 0 ? [] : [space(between * 1.7, 1.7)]),
      head,
      ...tiles.flatMap(({ block }, place) => [space(between, place === 0 ? 0.5 : 1), block]),
      ...(goesOn ? [space(Math.max(0, dots * unit - reach))] : []),
    ];
  });
  return { rows, parts, wrapped: set.some(({ tiles }) => tiles.some((tile) => tile.wrapped)) };
}

function indented({ unit }: Sheet, block: Block): Block {
  const x = wordsAt * unit;
  return group([{ block, x, y: 0 }], x + block.width, block.height);
}

function needed(parts: readonly (Block | Space)[]): number {
  return parts.reduce((sum, part) => sum + ('least' in part ? part.least : part.height), 0);
}

function shares(parts: readonly (Block | Space)[]): number {
  return parts.reduce((sum, part) => sum + ('least' in part ? part.grow : 0), 0);
}
