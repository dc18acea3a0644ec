import type { Part } from '../model/content.js';
import { carouselStrip as measures } from './carousel-strip.js';
import type { Composition } from './composition.js';
import type { Palette, Sheet } from './sheet.js';
import { text } from './text.js';

/**
 * A page of a carousel with the route that runs through all of them along their top: a station for each page, and the
 * number of this one. The line leaves the sheet at the edges where a page comes before or after, so that it goes on as
 * one swipes.
 */
export function withCarouselRoute(composition: Composition, sheet: Sheet, { index, of }: Part): Composition {
  const { unit, width, left, right } = sheet;
  const y = sheet.frameTop + (measures.number / 2) * unit;
  const palette = paletteAt(composition, sheet, y);
  const number = text(sheet, `${index}/${of}`, {
    face: 'textMedium',
    size: measures.number * unit,
    colour: palette.secondary,
    width: right - left,
    leading: 1,
    role: 'note',
  });
  const numberLeft = right - number.width;
  const end = numberLeft - measures.number * unit;
  const first = left + measures.here * unit;
  const stationX = (place: number) =>
    first + ((end - first - measures.here * unit) * place) / Math.max(1, of - 1);
  const beyond = 20;
  const line = { radius: 0, width: measures.line * unit, colour: palette.accent };
  const comesFrom = index === 1 ? stationX(0) : -beyond;
  const goesTo = index === of ? stationX(of - 1) : end;
  return {
    ...composition,
    routes: [
      ...(composition.routes ?? []),
      {
        ...line,
        corners: [
          [comesFrom, y],
          [goesTo, y],
        ],
      },
      ...(index === of
        ? []
        : [
            {
              ...line,
              corners: [
                [right + measures.number * unit, y],
                [width + beyond, y],
              ],
            } as const,
          ]),
    ],
    stations: [
      ...(composition.stations ?? []),
      ...Array.from({ length: of }, (_, place) => ({
        x: stationX(place),
        y,
        radius: (place + 1 === index ? measures.here : measures.station) * unit,
        colour: palette.accent,
        fill: place < index ? palette.accent : palette.ground,
        stroke: measures.line * unit,
      })),
    ],
    placed: [...composition.placed, { block: number, x: numberLeft, y: y - number.height / 2 }],
  };
}

/** The colours of what the route is drawn on: the ground of the sheet, or a field that covers its top. */
function paletteAt(
  { ground, fields = [] }: Composition,
  { paper, reversed, width }: Sheet,
  y: number,
): Palette {
  const under = fields.findLast(
    (field) => field.x <= 0 && field.x + field.width >= width && field.y <= y && y <= field.y + field.height,
  );
  return (under?.colour ?? ground) === reversed.ground ? reversed : paper;
}
