import type { TitledItem } from '../model/content.js';
import type { Composition } from './composition.js';
import { numberedStation } from './numbered-station.js';
import { road } from './road.js';
import type { Sheet } from './sheet.js';

/** What is drawn over the columns of a list. */
interface LevelRoad {
  readonly items: readonly TitledItem[];
  /** The number of the first. */
  readonly start: number;
  /** Between two columns of words, in px. */
  readonly gutter: number;
}

/**
 * A road that runs level from edge to edge, as high as the sheet, for it measures nothing: a station stands over each
 * column of words, with the icon of its item or its number.
 */
export function levelRoad(sheet: Sheet, { items, start, gutter }: LevelRoad): Composition {
  const { left, right, height, width, paper } = sheet;
  const radius = height / 2;
  const cell = (right - left - (items.length - 1) * gutter) / items.length;
  const beyond = 20;
  return {
    ground: paper.ground,
    routes: road(
      sheet,
      [
        [-beyond, radius],
        [width + beyond, radius],
      ],
      0,
      radius * 0.5,
    ),
    placed: items.map(({ icon }, index) => ({
      block: numberedStation(sheet, String(start + index), radius, icon),
      x: left + index * (cell + gutter),
      y: 0,
    })),
    overflow: 0,
  };
}
