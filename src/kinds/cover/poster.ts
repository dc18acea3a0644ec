import { type Block, column, group, nothing, space } from '../../layout/block.js';
import type { Compose } from '../../layout/compose.js';
import type { Composition } from '../../layout/composition.js';
import { footer } from '../../layout/footer.js';
import { headline, kicker } from '../../layout/masthead.js';
import { type Corner, leaving } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import { largestText, text } from '../../layout/text.js';
import type { Words } from '../../model/words.js';
import { bylines } from './bylines.js';
import type { Content } from './content.js';

/** A cover's headline, at a width of 1080: the largest that leaves room for the rest. */
const headlineSizes = {
  wide: [108, 100, 92, 86, 80, 77, 74, 68, 62, 58],
  square: [140, 130, 122, 114, 106, 98, 92],
  portrait: [172, 160, 150, 140, 132, 124, 116, 108],
  story: [172, 160, 150, 140, 132, 124, 116, 108],
} as const;

/** A cover is bold: at the first steps the other words give way before the headline becomes smaller than this. */
const boldHeadline = { wide: 66, square: 106, portrait: 124, story: 124 } as const;
const boldSteps = 4;

/** Labels of the stations, each a step further to the right; a little smaller where that keeps them in one line. */
function labels(
  sheet: Sheet,
  stations: readonly Words[],
  left: number,
  right: number,
  step: number,
): { readonly blocks: readonly Block[]; readonly size: number } {
  const { sizes, reversed, unit } = sheet;
  const set = (size: number) => ({
    size,
    blocks: stations.map((station, index) =>
      text(sheet, station, {
        face: 'textMedium',
        size,
        colour: reversed.ink,
        width: right - left - index * step - labelIndent * unit,
        leading: 1.26,
        manner: 'headline',
      }),
    ),
  });
  const lines = ({ blocks }: { readonly blocks: readonly Block[] }) =>
    blocks.reduce((sum, block) => sum + (block.lineWidths ?? []).length, 0);
  const least = 32 * unit;
  return [1, 0.95, 0.9, 0.86]
    .map((share) => set(Math.max(least, sizes.text * share)))
    .reduce((best, each) => (lines(each) < lines(best) ? each : best));
}

/** How far a label stands from the left of its station, at a width of 1080. */
const labelIndent = 56;

/** The bold one: the whole sheet is the accent, the headline as large as it goes, the route a flight of steps. */
export const compose: Compose<Content> = (poster, sheet): Composition => {
  const { left, right, unit, sizes, reversed } = sheet;
  const wide = sheet.shape === 'wide';
  const width = right - left;
  const side = wide ? sheet.span(7) : width;
  const named = poster.content.bylines.some(({ name }) => name.long === poster.source.speaker.long);
  // A cover says everything once: the story's title is its headline or its kicker, the source is its last line.
  const { long: signature } = poster.signature;
  const signed = signature === poster.content.headline.long || signature === poster.kicker.long;
  const foot = footer(sheet, poster, reversed, { named, signed, ruled: wide, width: side });
  const head =
    poster.kicker.long === poster.source.speaker.long && !named
      ? nothing
      : kicker(sheet, poster, reversed, side);
  const who = bylines(sheet, poster, side);
  const subtitle =
    poster.content.subtitle === undefined
      ? nothing
      : text(sheet, poster.content.subtitle, {
          face: 'text',
          size: sizes.text,
          colour: reversed.ink,
          width: side,
          leading: 1.45,
        });

  const routeLeft = wide ? sheet.column(7) + 4 * unit : left;
  const step = (wide ? 0 : sheet.shape === 'square' ? 56 : 64) * unit;
  const { blocks: stationLabels, size: labelSize } = labels(
    sheet,
    poster.content.stations,
    routeLeft,
    right,
    step,
  );
  const radius = 17 * unit;
  const gap = { wide: 22, square: 30, portrait: 44, story: 44 }[sheet.shape] * unit;
  const steps = stationLabels.flatMap((block, index) => {
    const row = group([{ block, x: index * step + labelIndent * unit, y: 0 }]);
    return index === 0 ? [row] : [space((wide ? 14 : sheet.shape === 'square' ? 26 : 30) * unit, 0.5), row];
  });
  const rows = steps.filter((part): part is Block => 'itemsAt' in part);
  const stepsHeight = steps.reduce((sum, part) => sum + ('itemsAt' in part ? part.height : part.least), 0);

  const fixed = [head, subtitle, who, foot].reduce((sum, block) => sum + block.height, 0);
  const apart = subtitle === nothing ? 1 : 1.4;
  const spaces = (head === nothing ? 0 : 0.8) + (subtitle === nothing ? 0 : 0.9) + apart + 1.1;
  const room = sheet.bottom - sheet.top - fixed - (wide ? spaces * gap : stepsHeight + 6 * gap);
  const all = headlineSizes[sheet.shape];
  const bold = all.filter((size) => size >= boldHeadline[sheet.shape]);
  const candidates = sheet.step < boldSteps ? bold : all;
  const title = (size: number) => headline(sheet, poster, reversed, side, size * unit);
  const heading = largestText(candidates, room, title) ?? title(candidates[candidates.length - 1] ?? 60);

  const upper = [
    ...(head === nothing ? [] : [head, space(gap * 0.8, 0)]),
    heading,
    ...(subtitle === nothing ? [] : [space(gap * 0.9, 0), subtitle]),
  ];
  const thickness = 8 * unit;
  if (wide) {
    const words = column(left, sheet.top, sheet.bottom, [
      ...upper,
      space(gap * apart, 1),
      who,
      space(gap * 0.8, 0),
      foot,
    ]);
    const route = column(routeLeft, sheet.top, sheet.bottom, [space(0, 0.5), ...steps, space(0, 0.5)]);
    const places = rows.map((row) => ({
      x: routeLeft + radius,
      y: (route.placed.find(({ block }) => block === row)?.y ?? 0) + labelSize * 0.5,
    }));
    return {
      ground: reversed.ground,
      routes: [
        {
          corners: [
            [routeLeft + radius, -20],
            [routeLeft + radius, sheet.height + 20],
          ],
          radius: 0,
          width: thickness,
          colour: reversed.ink,
        },
      ],
      stations: places.map(({ x, y }) => ({
        x,
        y,
        radius,
        colour: reversed.ink,
        fill: reversed.ground,
        stroke: 6 * unit,
      })),
      placed: [...words.placed, ...route.placed],
      overflow: words.overflow + route.overflow,
    };
  }
  const line: Block = { ...nothing };
  const parts = column(left, sheet.top, sheet.bottom, [
    ...upper,
    space(gap * 1.4, 1),
    ...steps,
    space(gap * 1.1, 0.3),
    line,
    space(gap * 0.9, 0.3),
    who,
    ...(who === nothing ? [] : [space(gap * 0.7, 0.1)]),
    foot,
  ]);
  const end = parts.placed.find(({ block }) => block === line)?.y ?? 0;
  const places = rows.map((row, index) => ({
    x: left + radius + index * step,
    y: (parts.placed.find(({ block }) => block === row)?.y ?? 0) + labelSize * 0.5,
  }));
  const corners: Corner[] = [[-20, places[0]?.y ?? end]];
  for (const [index, place] of places.entries()) {
    corners.push([place.x, place.y, 'sharp'], [place.x, places[index + 1]?.y ?? end]);
  }
  corners.push(...leaving(sheet, end));
  return {
    ground: reversed.ground,
    routes: [{ corners, radius: 26 * unit, width: thickness, colour: reversed.ink }],
    stations: places.map(({ x, y }) => ({
      x,
      y,
      radius,
      colour: reversed.ink,
      fill: reversed.ground,
      stroke: 6 * unit,
    })),
    placed: parts.placed.filter(({ block }) => block.height > 0),
    overflow: parts.overflow,
  };
};
