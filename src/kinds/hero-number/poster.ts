import { besideField } from '../../layout/beside-field.js';
import { type Block, column, group, nothing, space, stack } from '../../layout/block.js';
import type { Compose } from '../../layout/compose.js';
import type { Composition } from '../../layout/composition.js';
import { hasEvenLines } from '../../layout/even-lines.js';
import { figure } from '../../layout/figure.js';
import { footer } from '../../layout/footer.js';
import { headline, kicker, masthead } from '../../layout/masthead.js';
import { leaving, type Route, type Station } from '../../layout/route.js';
import type { Palette, Sheet } from '../../layout/sheet.js';
import { text } from '../../layout/text.js';
import type { CountedFigure } from '../../model/content.js';
import type { Poster } from '../../model/poster.js';
import type { Content } from './content.js';
import { numberThumb } from './thumb.js';

/** The largest digits a shape takes, at a width of 1080. */
const largest = { wide: 380, square: 480, portrait: 640, story: 640 } as const;

/** How much larger than its caption the number is at each step: type gives way before the number does. */
const heroRatio = [6, 6, 5.5, 5, 4, 3] as const;

function caption(sheet: Sheet, counted: CountedFigure, palette: Palette, width: number, size: number): Block {
  const counts = text(sheet, counted.counts, {
    face: 'text',
    size,
    colour: palette.ink,
    width,
    leading: 1.36,
  });
  if (counted.asOf === undefined) return counts;
  const note = text(sheet, counted.asOf, {
    face: 'text',
    size: Math.max(32 * sheet.unit, size * 0.7),
    colour: palette.secondary,
    width,
    leading: 1.3,
  });
  return { ...stack([counts, note], size * 0.4), lineWidths: counts.lineWidths ?? [] };
}

/** The caption of the hero beside a companion: as large as keeps it no taller than that. */
function asTall(sheet: Sheet, counted: CountedFigure, width: number, height: number): Block | undefined {
  const sizes = [1.36, 1.24, 1.12, 1, 0.93].map((share) => sheet.sizes.lead * share);
  const fitting = sizes
    .map((size) => caption(sheet, counted, sheet.paper, width, size))
    .filter((block) => block.overflow === 0 && block.height <= height);
  return fitting.find(hasEvenLines) ?? fitting[0];
}

/** The caption of the hero, a little smaller where that saves a line. */
function fewestLines(sheet: Sheet, counted: CountedFigure, width: number): Block {
  const lines = (block: Block, size: number) => Math.round(block.height / size);
  return [1, 0.93, 0.86]
    .map((share) => {
      const size = sheet.sizes.lead * share;
      const block = caption(sheet, counted, sheet.paper, width, size);
      return { block, lines: lines(block, size) };
    })
    .reduce((best, each) => (each.lines < best.lines ? each : best)).block;
}

/** A second figure, told apart from the first by its size. */
function companion(sheet: Sheet, counted: CountedFigure, width: number): Block {
  const { sizes, paper } = sheet;
  const number = figure(sheet, counted.figure, {
    from: counted.from,
    size: sizes.text * 2.9,
    least: sizes.text * 2.5,
    smallest: Math.max(32 * sheet.unit, sizes.text * 0.9),
    colour: besideField(sheet),
    width,
  });
  return stack([number, caption(sheet, counted, paper, width, sizes.text)], sizes.text * 0.6);
}

/** The edge between colour and paper is the street the number stands on; it is also the route. */
function street(
  sheet: Sheet,
  y: number,
  stations: readonly number[],
): { routes: Route[]; stations: Station[] } {
  const { unit, paper, reversed } = sheet;
  const width = 10 * unit;
  const radius = 18 * unit;
  return {
    routes: [
      {
        corners: [[-width, y], ...leaving(sheet, y)],
        radius: 0,
        width,
        colour: reversed.ground,
      },
    ],
    stations: stations.map((x) => ({
      x: x + radius,
      y,
      radius,
      colour: reversed.ground,
      fill: paper.ground,
      stroke: 7 * unit,
    })),
  };
}

/** Where the companion may stand, the first where that costs no height. */
const secondColumns = [7, 6, 5] as const;

/** What the number counts, and beside it the companion from `second` on, both below the street. */
function belowStreet(sheet: Sheet, { content: { hero, companion: other } }: Poster<Content>, second: number) {
  const { left, right, unit, sizes } = sheet;
  if (other === undefined) {
    const below = fewestLines(sheet, hero, sheet.span(11));
    return { second, below, cost: 0 };
  }
  const width = second - left - 56 * unit;
  const next = companion(sheet, other, right - second);
  const words = asTall(sheet, hero, width, next.height) ?? fewestLines(sheet, hero, width);
  const below = group([
    { block: words, x: 0, y: 0 },
    { block: next, x: second - left, y: 0 },
  ]);
  // A column in which a word stands alone costs more than a line.
  const cost = below.height + (hasEvenLines(words) ? 0 : 2 * sizes.lead);
  return { second, below, cost };
}

/** The number on its coloured ground above, what it counts below; a companion is the next station. */
function tall(poster: Poster<Content>, sheet: Sheet): Composition {
  const { left, right, unit, sizes, paper, reversed } = sheet;
  const width = right - left;
  const { below, second } = secondColumns
    .map((index) => belowStreet(sheet, poster, sheet.column(index)))
    .reduce((best, each) => (each.cost < best.cost - sizes.text / 2 ? each : best));
  const head = masthead(sheet, poster, reversed, width, 0.78);
  const foot = footer(sheet, poster, paper);
  const gap = (sheet.shape === 'square' ? 44 : 60) * unit;
  const drop = 52 * unit;
  const room = sheet.bottom - sheet.top - head.height - foot.height - below.height - 3 * gap - drop;
  const least = sizes.lead * (heroRatio[sheet.step] ?? 3);
  const number = figure(sheet, poster.content.hero.figure, {
    from: poster.content.hero.from,
    size: Math.max(least, Math.min(largest[sheet.shape] * unit, room / 0.8)),
    least: sizes.lead * 2.5,
    height: Math.max(room, least),
    smallest: sizes.lead,
    colour: reversed.ink,
    width,
    small: 0.28,
  });
  const ground: Block = { ...nothing };
  const parts = column(left, sheet.top, sheet.bottom, [
    head,
    space(gap, 1),
    number,
    space(gap, 0.3),
    ground,
    space(drop, 0.3),
    below,
    space(gap, 0.6),
    foot,
  ]);
  const y = parts.placed.find(({ block }) => block === ground)?.y ?? 0;
  return {
    ground: paper.ground,
    fields: [{ x: 0, y: 0, width: sheet.width, height: y, colour: reversed.ground }],
    ...street(sheet, y, poster.content.companion === undefined ? [left] : [left, second]),
    placed: parts.placed,
    overflow: parts.overflow,
  };
}

/** The sentence alone beside its number: larger than others, but in a narrow column not at the price of a broken phrase. */
function aloneBeside(sheet: Sheet, poster: Poster<Content>, width: number): Block {
  const sentences = [1.24, 1.16, 1.08, 1, 0.92, 0.84, 0.78].map((share) =>
    headline(sheet, poster, sheet.paper, width, sheet.sizes.headline * share),
  );
  const mind = ({ strain = 0, overflow }: Block) => (overflow > 0 ? Number.POSITIVE_INFINITY : strain);
  return sentences.reduce((best, each) => (mind(each) < mind(best) - 0.4 ? each : best));
}

/** The number on a coloured half, the sentence beside it, both on one street. */
function wide(poster: Poster<Content>, sheet: Sheet): Composition {
  const { left, right, unit, sizes, paper, reversed } = sheet;
  const border = left + sheet.span(7);
  const inner = border - left - 40 * unit;
  const beside = border + 40 * unit;
  const foot = footer(sheet, poster, paper, { ruled: false });
  const gap = 26 * unit;
  const y = sheet.bottom - foot.height - 40 * unit;
  const head = kicker(sheet, poster, reversed, inner);
  const counts = caption(sheet, poster.content.hero, reversed, inner, sizes.text);
  const room = y - sheet.top - head.height - counts.height - 3.4 * gap;
  const least = sizes.lead * (sheet.form === 'long' ? 5.5 : 4);
  const number = figure(sheet, poster.content.hero.figure, {
    from: poster.content.hero.from,
    size: Math.max(least, Math.min(largest.wide * unit, room / 0.8)),
    least: sizes.lead * 2.5,
    height: Math.max(room, least),
    smallest: sizes.lead,
    colour: reversed.ink,
    width: inner,
    small: 0.3,
  });
  const field = column(left, sheet.top, y - gap * 1.3, [
    head,
    space(gap, 1),
    number,
    space(gap, 0.3),
    counts,
  ]);
  const alone = poster.content.companion === undefined;
  const sentence = alone
    ? aloneBeside(sheet, poster, right - beside)
    : headline(sheet, poster, paper, right - beside);
  const next =
    poster.content.companion === undefined
      ? nothing
      : companion(sheet, poster.content.companion, right - beside);
  const side = column(
    beside,
    sheet.top,
    y - gap * 1.3,
    alone ? [space(gap, 1), sentence] : [sentence, space(gap, 1), next],
  );
  return {
    ground: paper.ground,
    fields: [{ x: 0, y: 0, width: border, height: y, colour: reversed.ground }],
    ...street(sheet, y, poster.content.companion === undefined ? [left] : [left, beside]),
    placed: [...field.placed, ...side.placed, { block: foot, x: left, y: sheet.bottom - foot.height }],
    overflow: field.overflow + side.overflow + foot.overflow,
  };
}

/** One number, as large as the sheet allows, standing on the route like a building on a street. */
export const compose: Compose<Content> = (poster, sheet) => {
  if (sheet.thumb) return numberThumb(poster, sheet);
  return sheet.shape === 'wide' ? wide(poster, sheet) : tall(poster, sheet);
};
