import { z } from 'zod';

/** How many steps there are from large type to the floor. */
export const typeSteps = 6;

const rowSchema = z.strictObject({
  headline: z.number(),
  lead: z
    .number()
    .describe(
      'The largest text that is not a headline: the caption of a hero number, the title of a measure.',
    ),
  text: z.number(),
  kicker: z.number(),
  note: z.number().describe('Source line and signature.'),
});

/** The sizes of one poster, in px. A figure's digits and a quotation find their own, as large as their place allows. */
export type TypeSizes = Readonly<z.infer<typeof rowSchema>>;

/** Rows of one shape, from large to the floor. */
function rowsOf(shape: string, defaults: readonly TypeSizes[]) {
  return z
    .array(rowSchema)
    .length(typeSteps)
    .readonly()
    .default(defaults)
    .describe(`Posters of the shape ${shape}.`);
}

/**
 * Type sizes of posters in px at a width of 1080, a row for each step from large to the floor. Every poster is set in one
 * row of its shape: the first in which it fits.
 */
export const posterSizesSchema = z
  .strictObject({
    wide: rowsOf('wide', [
      { headline: 66, lead: 44, text: 38, kicker: 33, note: 28 },
      { headline: 60, lead: 41, text: 36, kicker: 32, note: 28 },
      { headline: 54, lead: 38, text: 34, kicker: 32, note: 28 },
      { headline: 50, lead: 36, text: 33, kicker: 32, note: 28 },
      { headline: 46, lead: 34, text: 32, kicker: 32, note: 28 },
      { headline: 42, lead: 32, text: 32, kicker: 32, note: 28 },
    ]),
    square: rowsOf('square', [
      { headline: 96, lead: 56, text: 44, kicker: 36, note: 30 },
      { headline: 88, lead: 52, text: 42, kicker: 36, note: 30 },
      { headline: 80, lead: 48, text: 39, kicker: 34, note: 29 },
      { headline: 72, lead: 45, text: 36, kicker: 34, note: 28 },
      { headline: 66, lead: 42, text: 34, kicker: 32, note: 28 },
      { headline: 60, lead: 40, text: 32, kicker: 32, note: 28 },
    ]),
    portrait: rowsOf('portrait', [
      { headline: 112, lead: 62, text: 48, kicker: 38, note: 30 },
      { headline: 104, lead: 58, text: 45, kicker: 38, note: 30 },
      { headline: 94, lead: 54, text: 42, kicker: 36, note: 30 },
      { headline: 84, lead: 50, text: 39, kicker: 36, note: 30 },
      { headline: 76, lead: 46, text: 36, kicker: 34, note: 28 },
      { headline: 68, lead: 42, text: 33, kicker: 34, note: 28 },
    ]),
    story: rowsOf('story', [
      { headline: 116, lead: 66, text: 50, kicker: 40, note: 32 },
      { headline: 108, lead: 62, text: 47, kicker: 38, note: 30 },
      { headline: 98, lead: 57, text: 44, kicker: 38, note: 30 },
      { headline: 88, lead: 52, text: 41, kicker: 36, note: 30 },
      { headline: 78, lead: 48, text: 37, kicker: 34, note: 28 },
      { headline: 68, lead: 42, text: 34, kicker: 34, note: 28 },
    ]),
  })
  .prefault({})
  .describe(
    'Type sizes in px at a width of 1080: for each shape six rows, from large to the floor of text 32 and notes 28.',
  );
