import { type Block, column, group, type Placed, space } from '../../layout/block.js';
import type { Compose } from '../../layout/compose.js';
import type { Composition } from '../../layout/composition.js';
import { sideMasthead } from '../../layout/drawing-frame.js';
import { figure } from '../../layout/figure.js';
import { footer } from '../../layout/footer.js';
import { masthead } from '../../layout/masthead.js';
import { type Field, leaving, type Route, type Station } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import { largestText, text } from '../../layout/text.js';
import type { Poster } from '../../model/poster.js';
import type { Content } from './content.js';

/** How large the sentences are against the lead of the step: as large as the height allows. */
const shares = [1.5, 1.4, 1.3, 1.2, 1.12, 1.05, 1, 0.94, 0.88, 0.82];
/** The least share of each step: the sentences are the picture, the headline gives way before they do. */
const leastShares = [1, 1, 1, 0.94, 0.88, 0.82];
/** The first sentence is larger than the others by so much. */
const weightOfFirst = 1.28;
/** The first number and the others, at a width of 1080. */
const numerals = { wide: [120, 84], tall: [150, 104] } as const;

/** The route at the foot of the stair, at a width of 1080. */
const routeWidth = 9;

/** Where the stair stands and what may stand on it. */
interface Place {
  readonly top: number;
  readonly bottom: number;
  /** The right end of the first step. */
  readonly edge: number;
  /** How much further each next step reaches. */
  readonly step: number;
  /** Between two sentences, at least. */
  readonly gap: number;
}

interface Stair {
  readonly fields: readonly Field[];
  readonly stations: readonly Station[];
  readonly placed: readonly Placed[];
  readonly overflow: number;
  /** How much a reader minds the line breaks of its sentences. */
  readonly strain: number;
}

/** A number on its step, in the colour of the ground: as high as its sentence is large. */
function numeral(sheet: Sheet, number: number, size: number): Block {
  return figure(
    sheet,
    { prefix: '', digits: String(number), suffix: '' },
    { size, least: size, smallest: size, colour: sheet.reversed.ink, width: sheet.width },
  );
}

/** Each sentence stands beside a step of its own; the steps reach further and further across the sheet. */
function stairAt(poster: Poster<Content>, sheet: Sheet, place: Place, share: number): Stair {
  const { unit, sizes, paper, reversed } = sheet;
  const { items, start = 1 } = poster.content;
  const rows = items.map((item, index) => {
    const leads = index === 0;
    const edge = Math.round(place.edge + index * place.step);
    const size = sizes.lead * share * (leads ? weightOfFirst : 1);
    const left = edge + 48 * unit;
    const set = (type: number) =>
      text(sheet, item, {
        face: leads ? 'headlineStrong' : 'headline',
        size: Math.max(type, 34 * unit),
        colour: paper.ink,
        width: sheet.right - left,
        leading: 1.3,
        manner: 'headline',
      });
    const said =
      largestText([size, size * 0.94, size * 0.88], Number.POSITIVE_INFINITY, set) ?? set(size * 0.88);
    const [first, others] = numerals[sheet.shape === 'wide' ? 'wide' : 'tall'];
    const number = numeral(sheet, start + index, (leads ? first : others) * Math.min(1, share) * unit);
    const height = Math.max(said.height, number.height);
    const block = group(
      [
        { block: number, x: edge - 40 * unit - number.width, y: (height - number.height) / 2 },
        { block: said, x: left, y: (height - said.height) / 2 },
      ],
      undefined,
      height,
    );
    return { block, edge, leads, strain: said.strain ?? 0 };
  });
  const air = space(place.gap / 2, 0.5);
  // The stair may begin at the edge of the sheet, its sentences may not.
  const set = column(0, Math.max(place.top, sheet.top - place.gap / 2), place.bottom, [
    ...rows.flatMap(({ block }) => [air, block, air]),
    // The route lies over the foot of the last step.
    space(routeWidth * unit),
  ]);
  const tops = rows.map(({ block }) => set.placed.find((placed) => placed.block === block)?.y ?? 0);
  const ends = rows.map(({ block }, index) => {
    const next = tops[index + 1];
    return next === undefined ? place.bottom : Math.round(((tops[index] ?? 0) + block.height + next) / 2);
  });
  return {
    fields: rows.map(({ edge }, index) => {
      const y = index === 0 ? place.top : (ends[index - 1] ?? 0);
      return { x: 0, y, width: edge, height: (ends[index] ?? 0) - y, colour: reversed.ground };
    }),
    stations: rows.map(({ block, edge, leads }, index) => ({
      x: edge,
      y: (tops[index] ?? 0) + block.height / 2,
      radius: (leads ? 25 : 17) * unit,
      colour: reversed.ground,
      fill: paper.ground,
      stroke: (leads ? 9 : 7) * unit,
    })),
    placed: set.placed,
    overflow: set.overflow,
    strain: rows.reduce((sum, row) => sum + row.strain, 0),
  };
}

/** As large as the height allows, or a little smaller where fewer lines then break inside a phrase. */
function stair(poster: Poster<Content>, sheet: Sheet, place: Place): Stair {
  const least = leastShares[sheet.step] ?? Math.min(...leastShares);
  const sets = shares
    .filter((share) => share >= least)
    .map((share) => ({ share, set: stairAt(poster, sheet, place, share) }));
  const fitting = sets.filter(({ set }) => set.overflow <= 0.5);
  const [largest] = fitting;
  if (largest === undefined) return stairAt(poster, sheet, place, least);
  return fitting
    .filter(({ share }) => share >= largest.share * 0.8)
    .reduce((best, each) => (each.set.strain < best.set.strain - 0.4 ? each : best)).set;
}

/** The foot of the stair is the route, which runs on. */
function foundation(sheet: Sheet, bottom: number): Route {
  const { unit, reversed } = sheet;
  const width = routeWidth * unit;
  const y = bottom - width / 2;
  return {
    corners: [[0, y], ...leaving(sheet, y)],
    radius: 44 * unit,
    width,
    colour: reversed.ground,
  };
}

/** Under the headline a flight of steps comes in from the left. */
function tall(poster: Poster<Content>, sheet: Sheet): Composition {
  const { left, right, unit, paper } = sheet;
  const head = masthead(sheet, poster, paper, right - left);
  const foot = footer(sheet, poster, paper, { ruled: false });
  const close = sheet.shape === 'square';
  const bottom = Math.round(sheet.bottom - foot.height - (close ? 40 : 56) * unit);
  const steps = stair(poster, sheet, {
    top: Math.round(sheet.top + head.height + (close ? 36 : 52) * unit),
    bottom,
    edge: left + 126 * unit,
    step: Math.min(72, 176 / Math.max(1, poster.content.items.length - 1)) * unit,
    gap: (close ? 32 : 48) * unit,
  });
  return {
    ground: paper.ground,
    fields: steps.fields,
    routes: [foundation(sheet, bottom)],
    stations: steps.stations,
    placed: [
      { block: head, x: left, y: sheet.top },
      ...steps.placed,
      { block: foot, x: left, y: sheet.bottom - foot.height },
    ],
    overflow: steps.overflow + head.overflow + foot.overflow,
  };
}

/** In a wide picture the headline stands inside the stair, and the sentences fill the other half. */
function wide(poster: Poster<Content>, sheet: Sheet): Composition {
  const { left, right, top, bottom, unit, paper, reversed } = sheet;
  const foot = footer(sheet, poster, paper, { ruled: false, brief: true });
  const y = Math.round(bottom - foot.height - 30 * unit);
  const width = (right - left) * 0.34;
  const inside: Sheet = { ...sheet, paper: reversed, bottom: y - 30 * unit };
  const head = sideMasthead(inside, poster, width);
  const words = column(left, top, inside.bottom, [head, space(0, 1)]);
  const steps = stair(poster, sheet, {
    top: 0,
    bottom: y,
    edge: left + width + 116 * unit,
    step: (72 / Math.max(1, poster.content.items.length - 1)) * unit,
    gap: 22 * unit,
  });
  return {
    ground: paper.ground,
    fields: steps.fields,
    routes: [foundation(sheet, y)],
    stations: steps.stations,
    placed: [...words.placed, ...steps.placed, { block: foot, x: left, y: bottom - foot.height }],
    overflow: steps.overflow + words.overflow + foot.overflow,
  };
}

/**
 * What to take home, as a flight of steps in the colour of the section: each sentence beside its step and its station,
 * the first the largest.
 */
export const compose: Compose<Content> = (poster, sheet) =>
  sheet.shape === 'wide' ? wide(poster, sheet) : tall(poster, sheet);
