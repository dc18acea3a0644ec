import type { Shape } from '../../model/preset.js';
import type { PlaceGroup } from './content.js';

/** A region with its places, or with those of them that stand in one column. */
export interface LineGroup extends PlaceGroup {
  /** How many places the region holds; absent where the heading stands in the column before. */
  readonly count?: number;
}

type Columns = readonly (readonly LineGroup[])[];

/** How regions stand side by side. */
export interface ColumnPlan {
  readonly columns: Columns;
  /** Whether what happens in a place stands beside its name, not under it. */
  readonly beside: boolean;
  /** Whether places of one row stand at one height; else all columns end at one height. */
  readonly inRows: boolean;
}

/** So many columns a shape takes. */
const mostColumns = { wide: 4, square: 2, portrait: 2, story: 2 } as const;
/** A heading takes as much of a column as so many names. */
const heading = 0.8;
/** Up to so many places of one region need no second column. */
export const fewPlaces = 4;

/** The ways to put regions side by side, most columns first. A region is parted only where it is the only one. */
export function columnPlans(
  groups: readonly PlaceGroup[],
  told: boolean,
  shape: Shape,
): readonly ColumnPlan[] {
  const headed = groups.map((each): LineGroup => ({ ...each, count: each.places.length }));
  const [only, ...others] = headed;
  const single = others.length === 0 ? only : undefined;
  const most =
    single === undefined || shape === 'wide' || single.places.length > fewPlaces ? mostColumns[shape] : 1;
  const inRows = shape === 'wide' || single !== undefined;
  const plans = Array.from({ length: most }, (_, index) => most - index)
    .map((count) => (single === undefined ? evenly(headed, count) : parted(single, count)))
    .filter((columns) => columns.every(({ length }) => length > 0))
    .map((columns): ColumnPlan => ({ columns, beside: false, inRows }));
  return told && shape !== 'wide' ? [...plans, { columns: [headed], beside: true, inRows }] : plans;
}

/** Each region in the column that holds least so far. */
function evenly(groups: readonly LineGroup[], count: number): Columns {
  const columns = Array.from({ length: count }, (): LineGroup[] => []);
  const rows = (column: readonly LineGroup[]) =>
    column.reduce((sum, { places }) => sum + places.length + heading, 0);
  for (const group of groups) {
    columns.reduce((least, column) => (rows(column) < rows(least) ? column : least)).push(group);
  }
  return columns;
}

/** One region in so many columns; the last may be empty. */
function parted({ count = 0, ...group }: LineGroup, columns: number): Columns {
  const rows = Math.ceil(count / columns);
  return Array.from({ length: columns }, (_, index): readonly LineGroup[] => {
    const places = group.places.slice(index * rows, (index + 1) * rows);
    return places.length === 0 ? [] : [{ ...group, places, ...(index === 0 ? { count } : {}) }];
  });
}
