import { column, group, type Placed, space } from '../../layout/block.js';
import type { Corner } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import type { LineGroup } from './line-columns.js';
import { type Area, type LineMap, lineAt, wordsAt, wordsUnder } from './line-map.js';
import { placeTile, regionHeading } from './place-tile.js';

/** How much further each next name stands to the right at most, at a width of 1080. */
const furthest = 170;

/** A few places of one region: the line goes down in steps, so that short names reach across the sheet. */
export function lineStair(sheet: Sheet, only: LineGroup, area: Area, size: number): LineMap {
  const { unit } = sheet;
  const words = wordsUnder(sheet, size);
  const width = area.right - area.left - wordsAt * unit;
  const head = regionHeading(sheet, only, Math.max(34 * unit, words), width);
  const tiles = only.places.map((place) => placeTile(sheet, place, { size, words, width }));
  const steps = tiles.flatMap(({ block }, index) => (index === 0 ? [] : [(width - block.width) / index]));
  const step = Math.max(0, Math.min(furthest * unit, ...steps));
  const between = size * 0.34;
  const indented = [head, ...tiles.map(({ block }) => block)].map((block, index) => {
    const x = wordsAt * unit + Math.max(0, index - 1) * step;
    return group([{ block, x, y: 0 }], x + block.width, block.height);
  });
  const [heading, ...blocks] = indented;
  if (heading === undefined) throw new RangeError('a stair has a heading');
  const { placed, overflow } = column(area.left, area.top, area.bottom, [
    heading,
    ...blocks.flatMap((block, index) => [space(between, index === 0 ? 0.5 : 1), block]),
  ]);
  const stops = blocks.map((block, index) => {
    const y = placed.find((each: Placed) => each.block === block)?.y ?? 0;
    return [area.left + lineAt * unit + index * step, y + (tiles[index]?.station ?? 0)] as const;
  });
  const way = stops.flatMap(([x, y], index): readonly Corner[] => {
    const before = stops[index - 1];
    return before === undefined || step < 1
      ? [[x, y]]
      : [
          [before[0], y],
          [x, y, 'sharp'],
        ];
  });
  const line = {
    x: area.left + lineAt * unit,
    hub: area.top + head.height / 2,
    stops,
    way,
    first: true,
    goesOn: only.places.at(-1)?.qualifier !== undefined,
  };
  return { placed, lines: [line], overflow, wrapped: tiles.some(({ wrapped }) => wrapped) };
}
