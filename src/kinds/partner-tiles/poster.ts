import type { Compose } from '../../layout/compose.js';
import type { Composition } from '../../layout/composition.js';
import { footer } from '../../layout/footer.js';
import { bannerMasthead, masthead } from '../../layout/masthead.js';
import { type Corner, closingRoute, type Route, type Station } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import type { Poster } from '../../model/poster.js';
import type { Content, PlaceGroup } from './content.js';
import { type ColumnPlan, columnPlans, fewPlaces, type LineGroup } from './line-columns.js';
import { type Area, type Line, type LineMap, lineMap } from './line-map.js';
import { lineStair } from './line-stair.js';

type Shown = Poster<Content>;

/** The largest names a shape takes, at a width of 1080, and how near to the largest that fits they come. */
const largest = { wide: 110, square: 150, portrait: 190, story: 200 } as const;
const nearEnough = 0.02;
/** The least names, at a width of 1080: alone, on a wide sheet and on others, and over what happens there. */
const least = { wide: 34, alone: 43, told: 74 } as const;
/** Fewer columns are taken for names larger by so much. */
const worthIt = 1.12;

/** The largest size, in px, at which a map fits, found by halving; the least where it fits at none. */
function largestMap(set: (size: number) => LineMap, floor: number, most: number) {
  let best = { map: set(floor), size: floor };
  let [low, high] = [floor, most];
  while (best.map.overflow <= 0.5 && high - low > nearEnough * high) {
    const size = (low + high) / 2;
    const map = set(size);
    const fits = faultsOf(map) === 0;
    if (fits) best = { map, size };
    [low, high] = fits ? [size, high] : [low, size];
  }
  return best;
}

/** The names that fit best: as large as can be, each on one line as long as they are not the least. */
function drawLines(sheet: Sheet, groups: readonly PlaceGroup[], area: Area, told: boolean): LineMap {
  const { unit, shape } = sheet;
  const floor = (told ? least.told : shape === 'wide' ? least.wide : least.alone) * unit;
  const maps = columnPlans(groups, told, shape).map((plan) => {
    const stair = ofStair(plan);
    const set = (size: number) =>
      stair === undefined ? lineMap(sheet, plan, area, size) : lineStair(sheet, stair, area, size);
    return { ...largestMap(set, floor, largest[shape] * unit), beside: plan.beside };
  });
  const [first, ...others] = maps;
  if (first === undefined) throw new RangeError('there are no places');
  return others.reduce((best, each) => {
    const better = faultsOf(best.map) - faultsOf(each.map);
    if (better !== 0) return better > 0 ? each : best;
    // What stands beside its name makes a table of the picture: only where there is no height for more.
    return !each.beside && each.size > best.size * worthIt ? each : best;
  }, first).map;
}

/** Names in too many lines are bad, names that have no place are worse. */
function faultsOf({ overflow, wrapped }: LineMap): number {
  return (overflow > 0.5 ? 2 : 0) + (wrapped ? 1 : 0);
}

/** The region of a plan that is nothing but a few places one under the other. */
function ofStair({ columns: [column, ...columns], beside }: ColumnPlan): LineGroup | undefined {
  const [group, ...groups] = column ?? [];
  const alone = !beside && groups.length + columns.length === 0;
  return alone && group !== undefined && group.places.length <= fewPlaces ? group : undefined;
}

/** From the left edge, down, and through the stations of a column; a line under another begins at its own heading. */
function routeOf({ unit, paper }: Sheet, { x, hub, way, first }: Line, trunk: number): Route {
  const entry: readonly Corner[] = first
    ? [
        [-20, trunk],
        [x, trunk],
      ]
    : [[x, hub ?? trunk]];
  return { corners: [...entry, ...way], radius: 30 * unit, width: 7 * unit, colour: paper.accent };
}

/** A disc for the region, rings for its places, and dots where the source says that it goes on. */
function stationsOf({ unit, paper }: Sheet, { x, hub, stops, goesOn }: Line): readonly Station[] {
  const station = (at: number, y: number, radius: number, fill: string): Station => ({
    x: at,
    y,
    radius: radius * unit,
    colour: paper.accent,
    fill,
    stroke: (radius < 10 ? 1 : 6) * unit,
  });
  const [lastX, lastY] = stops.at(-1) ?? [x, 0];
  return [
    ...(hub === undefined ? [] : [station(x, hub, 17, paper.accent)]),
    ...stops.map(([at, y]) => station(at, y, 14, paper.ground)),
    ...(goesOn ? [22, 31, 40].map((down) => station(lastX, lastY + down * unit, 4, paper.accent)) : []),
  ];
}

/** Places as the stations of a railway, a line for each region: the names are the picture. */
export const compose: Compose<Content> = (poster: Shown, sheet): Composition => {
  const { left, right, top, bottom, unit, paper, shape } = sheet;
  const isWide = shape === 'wide';
  const width = right - left;
  const head = isWide ? bannerMasthead(sheet, poster, paper, width) : masthead(sheet, poster, paper, width);
  const foot = footer(sheet, poster, paper, { ruled: !isWide });
  const gap = (sheet.bare ? 14 : { wide: 24, square: 34, portrait: 46, story: 52 }[shape]) * unit;
  const trunk = top + head.height + gap;
  const { groups } = poster.content;
  const told = groups.some(({ places }) => places.some(({ cases }) => cases.length > 0));
  const area = { left, right, top: trunk + gap * 0.8, bottom: bottom - foot.height - gap };
  const map = drawLines(sheet, groups, area, told);
  return {
    ground: paper.ground,
    routes: [
      ...map.lines.map((line) => routeOf(sheet, line, trunk)),
      ...closingRoute(sheet, bottom - foot.height),
    ],
    stations: map.lines.flatMap((line) => stationsOf(sheet, line)),
    placed: [
      { block: head, x: left, y: top },
      ...map.placed,
      { block: foot, x: left, y: bottom - foot.height },
    ],
    overflow: map.overflow + head.overflow + foot.overflow,
  };
};
