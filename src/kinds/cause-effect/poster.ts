import { type Block, column, group, nothing, space, stack } from '../../layout/block.js';
import type { Compose } from '../../layout/compose.js';
import type { Composition } from '../../layout/composition.js';
import { sideFrame } from '../../layout/drawing-frame.js';
import { footer } from '../../layout/footer.js';
import { largestTextThatFits } from '../../layout/largest-text-that-fits.js';
import { bannerMasthead, masthead } from '../../layout/masthead.js';
import type { Route } from '../../layout/route.js';
import type { Palette, Sheet } from '../../layout/sheet.js';
import { text } from '../../layout/text.js';
import type { Poster } from '../../model/poster.js';
import { programWords } from '../../model/words.js';
import { type ChainNode, chainArrows, chainPen, chainStations, growing } from './chain.js';
import type { Content, Step } from './content.js';

/** From the cause to the effect everything grows: 0 is the cause, 1 the effect. */
function wayOf(index: number, count: number): number {
  return index / Math.max(1, count - 1);
}

/** The effect, in sizes of text. */
const effectSize = { wide: 1.7, square: 1.9, portrait: 2.1, story: 2.1 } as const;

function titleSize({ sizes, unit, shape }: Sheet, way: number): number {
  return Math.max(
    34 * unit,
    sizes.text * growing(1.14, effectSize[shape], way ** (shape === 'wide' ? 4 : 1.5)),
  );
}

function effectOf(steps: readonly Step[]): Step {
  return steps.at(-1) ?? { text: programWords('') };
}

/** Of a title in ever smaller sizes the largest, or one that breaks better by more than it is smaller. */
function calmest(titles: readonly Block[]): Block {
  const [first = nothing, ...others] = titles.filter(({ overflow }) => overflow === 0);
  const minded = (title: Block) => (title.strain ?? 0) + 0.35 * titles.indexOf(title);
  return others.reduce((best, each) => (minded(each) < minded(best) ? each : best), first);
}

/** A step with its detail under it; the last one is the effect, largest and on a field of its own. */
function stepWords(sheet: Sheet, step: Step, width: number, way: number, palette: Palette): Block {
  const { sizes, unit } = sheet;
  const set = (size: number) =>
    text(sheet, step.text, {
      face: way === 1 ? 'headlineStrong' : 'headline',
      size,
      colour: palette.ink,
      width,
      leading: 1.26,
      manner: 'headline',
    });
  const full = titleSize(sheet, way);
  // A long figure cannot be broken: the effect gives way to it, down to the size of the cause.
  const smaller = way === 1 ? [0.9, 0.8, 0.7, 0.6].map((share) => Math.max(34 * unit, full * share)) : [];
  const title = calmest([full, ...smaller].map(set));
  if (step.detail === undefined) return title;
  const detail = text(sheet, step.detail, {
    face: 'text',
    size: sizes.text,
    colour: way === 1 ? palette.ink : palette.secondary,
    width,
    leading: 1.4,
  });
  return stack([title, detail], sizes.text * 0.5);
}

/** The last arrow meets the field and does not cross its edge: there its colour may not be seen. In px. */
const touching = 0.01;

/** Where the chain runs: beside the words in a wide picture, else under them. */
function upright(poster: Poster<Content>, sheet: Sheet, share: number): Composition {
  const { left, right, unit, paper, reversed } = sheet;
  const { steps } = poster.content;
  const split = sheet.shape === 'wide';
  const pen = chainPen(sheet, steps.length);
  const radiusAt = (index: number) => pen.radius(wayOf(index, steps.length));
  // The last head, the widest part of the line, stands on the margin.
  const most = pen.widest / 2;
  const chainLeft = split ? left + (right - left) * 0.43 : left;
  const wordsWidth = split ? chainLeft - left - 48 * unit : right - left;
  const line = chainLeft + most;
  const bodyLeft = chainLeft + 2 * most + 20 * unit;
  const frame = split ? sideFrame(sheet, poster, wordsWidth) : undefined;
  const foot = split ? nothing : footer(sheet, poster, reversed, { ruled: false });
  const head = split ? nothing : masthead(sheet, poster, paper, wordsWidth);
  const causes = steps.slice(0, -1).map((step, index) => {
    const words = stepWords(sheet, step, right - bodyLeft, wayOf(index, steps.length), paper);
    return { words, station: radiusAt(index) };
  });
  const effect = stepWords(sheet, effectOf(steps), right - (split ? bodyLeft : left), 1, reversed);
  const gap = (split ? 26 : sheet.shape === 'square' ? 34 : 48) * (share > 1 ? 1.4 : 1) * unit;
  const pad = (split ? 30 : sheet.shape === 'square' ? 40 : 56) * unit;
  const begin = split ? sheet.top : sheet.top + head.height + gap * 0.8;
  const edge: Block = { ...nothing };
  const rows = causes.map(({ words, station }) =>
    group([{ block: words, x: 0, y: 0 }], undefined, Math.max(words.height, 2 * station)),
  );
  const floor = frame?.end ?? sheet.height;
  const parts = column(bodyLeft, begin, frame?.end ?? sheet.bottom, [
    ...(split ? [] : [space(gap * 0.8, 0.4)]),
    ...rows.flatMap((row, index) => (index === 0 ? [row] : [space(gap, 1), row])),
    space(Math.max(gap * 0.8, pen.tip), 0.8),
    edge,
    space(pad, 0.7),
    effect,
    ...(split ? [space(pad, 0.7)] : [space(pad * 0.8, 0.7), foot]),
  ]);
  const topOf = (block: Block) => parts.placed.find((placed) => placed.block === block)?.y ?? 0;
  const nodes = rows.map((row, index): ChainNode => {
    const radius = causes[index]?.station ?? 0;
    return { x: line, y: topOf(row) + titleSize(sheet, wayOf(index, steps.length)) / 2, radius };
  });
  const fieldTop = topOf(edge);
  const fieldLeft = split ? chainLeft - 24 * unit : 0;
  const start = nodes[0]?.y ?? begin;
  return {
    ground: paper.ground,
    fields: [
      {
        x: fieldLeft,
        y: fieldTop,
        width: sheet.width - fieldLeft,
        height: floor - fieldTop,
        colour: reversed.ground,
      },
    ],
    routes: [
      ...(frame === undefined ? [] : [street(sheet, floor)]),
      {
        corners: split
          ? [
              [line, -20],
              [line, start],
            ]
          : [
              [-20, begin],
              [line, begin],
              [line, start],
            ],
        radius: 44 * unit,
        width: pen.shaft(0),
        colour: reversed.ground,
      },
    ],
    stations: chainStations(nodes, sheet),
    arrows: chainArrows(nodes, [line, fieldTop - touching], pen, reversed.ground),
    placed: [
      ...(frame?.placed ?? [{ block: head, x: left, y: sheet.top }]),
      ...parts.placed.flatMap((placed) =>
        placed.block === edge ? [] : [placed.y > fieldTop && !split ? { ...placed, x: left } : placed],
      ),
    ],
    overflow: parts.overflow + (frame?.overflow ?? head.overflow),
  };
}

/** In a wide picture the field of the effect stands on the route, and the foot under it. */
function street({ width, unit, reversed }: Sheet, floor: number): Route {
  const y = floor - (streetWidth * unit) / 2;
  return {
    corners: [
      [-20, y],
      [width + 20, y],
    ],
    radius: 0,
    width: streetWidth * unit,
    colour: reversed.ground,
  };
}

const streetWidth = 9;

/** The causes go side by side under the headline; the last arrow carries into a field at the right: the effect. */
function lying(poster: Poster<Content>, sheet: Sheet): Composition {
  const { left, right, top, bottom, unit, paper, reversed } = sheet;
  const { steps } = poster.content;
  const count = steps.length;
  const fieldLeft = left + (right - left) * 0.66;
  const pad = 36 * unit;
  const width = fieldLeft - left - pad;
  const gutter = 32 * unit;
  const gap = 16 * unit;
  const cell = (width - (count - 2) * gutter) / (count - 1);
  const pen = chainPen(sheet, count);
  const radiusAt = (index: number) => pen.radius(wayOf(index, count));
  const most = pen.widest / 2;
  const head = bannerMasthead(sheet, poster, paper, right - left);
  const foot = footer(sheet, poster, paper, { ruled: false, brief: true });
  const floor = Math.round(bottom - foot.height - 30 * unit);
  const causes = group(
    steps.slice(0, -1).map((step, index) => ({
      block: stepWords(sheet, step, cell, wayOf(index, count), paper),
      x: index * (cell + gutter),
      y: radiusAt(index) + gap * 0.8,
    })),
  );
  const effect = stepWords(sheet, effectOf(steps), right - fieldLeft - pad, 1, reversed);
  const parts = column(left, top, floor, [head, space(gap + most, 1), causes, space(1.6 * gap, 1)]);
  const y = parts.placed.find(({ block }) => block === causes)?.y ?? 0;
  const fieldTop = top + head.height + gap;
  const nodes = steps.slice(0, -1).map((_, index): ChainNode => {
    const radius = radiusAt(index);
    return { x: left + index * (cell + gutter) + radius, y, radius };
  });
  const spare = floor - fieldTop - 2 * pad - effect.height;
  return {
    ground: paper.ground,
    fields: [
      {
        x: fieldLeft,
        y: fieldTop,
        width: sheet.width - fieldLeft,
        height: floor - fieldTop,
        colour: reversed.ground,
      },
    ],
    routes: [
      street(sheet, floor),
      {
        corners: [
          [-20, y],
          [nodes[0]?.x ?? left, y],
        ],
        radius: 0,
        width: pen.shaft(0),
        colour: reversed.ground,
      },
    ],
    stations: chainStations(nodes, sheet),
    arrows: chainArrows(nodes, [fieldLeft - touching, y], pen, reversed.ground),
    placed: [
      ...parts.placed,
      { block: effect, x: fieldLeft + pad, y: fieldTop + pad + Math.max(0, spare) * 0.4 },
      { block: foot, x: left, y: bottom - foot.height },
    ],
    overflow: foot.overflow + parts.overflow + effect.overflow + Math.max(0, -spare),
  };
}

/** A route that swells on its way from the cause and carries into a field: the effect. */
export const compose: Compose<Content> = (poster, sheet) => {
  const abreast =
    sheet.shape === 'wide' && poster.content.steps.length <= 3 ? lying(poster, sheet) : undefined;
  return abreast !== undefined && abreast.overflow <= 0.5
    ? abreast
    : largestTextThatFits(poster, sheet, (larger, share) => upright(poster, larger, share));
};
