import { z } from 'zod';
import { date, yearAsText } from './dates.js';
import { identifier, sourced, text } from './field-schemas.js';
import type { Qualifier } from './qualifiers.js';

/** Values in order: over time, or by category. Written in the story with their sentences, or cells of a data file. */

/** The forms a series is drawn in; each is a file of `src/charts` and a kind. */
export const seriesForms = Object.freeze([
  'line',
  'columns',
  'grouped-bars',
  'stacked-bars',
  'share-bars',
  'slope',
  'dumbbell',
  'stacked-area',
  'diverging-bars',
  'data-table',
  'small-multiples',
] as const);

export type SeriesForm = (typeof seriesForms)[number];

/** A data file: a source of its own, each of whose cells can be named. */
export const dataFileSchema = z.strictObject({
  id: identifier,
  file: text.describe('The data, a path inside the story folder: .csv in UTF-8, or .xlsx.'),
  name: text.describe('What the data are called in a source line.'),
  publisher: text.optional().describe('Who published them.'),
  url: z
    .string()
    .trim()
    .regex(/^https?:\/\/\S+$/, 'an address that begins with https:// or http://')
    .optional()
    .describe('Where they stand on the web.'),
  date: date.optional().describe('When they appeared.'),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'the SHA-256 of the file, 64 hexadecimal digits')
    .optional()
    .describe(
      'The SHA-256 of the file the texts were written from, as `check` prints it: a changed file then names the statements that rest on it.',
    ),
});

/** The head of a row: a time or a category, as the data have it. */
const place = z.preprocess(yearAsText, text);

const columnSchema = z.union([
  text,
  z.strictObject({
    column: text.describe('The head of the column in the data.'),
    name: text.describe('What the pages call it.'),
    short: text.optional(),
  }),
]);

const writtenPointSchema = z.strictObject({
  at: place.describe('A year, a month, a quarter (2024, 2024-03, 2024-Q1), or a category.'),
  line: text.optional().describe('Which of several lines it belongs to.'),
  figure: text.describe('The value as printed in its sentence, with qualifier and unit.'),
  ...sourced,
});

export const seriesSchema = z
  .strictObject({
    id: identifier,
    title: text.describe('What is counted, in a short noun phrase: passengers by line.'),
    short: text.optional().describe('A shorter form of `title` for small shapes.'),
    headline: text
      .optional()
      .describe('A sentence that says what the data show; by default the headline of the argument.'),
    unit: text
      .optional()
      .describe('What every value is in: %, million, 万人次. Without it values are counted.'),
    form: z
      .enum(seriesForms)
      .optional()
      .describe('How it is drawn, instead of the form that follows from the data.'),
    whole: text
      .optional()
      .describe(
        'Where the lines are parts that do not overlap: what they make up together, in a noun phrase.',
      ),
    expected: place
      .optional()
      .describe('The first place that is expected and not counted, of a projection: 2026.'),
    data: identifier.optional().describe('The id of the data file the values stand in.'),
    sheet: text.optional().describe('The sheet of a workbook; by default the first.'),
    at: text.optional().describe('The head of the column of times or categories; by default the first.'),
    lines: z
      .array(columnSchema)
      .min(1)
      .optional()
      .describe('The columns that are drawn, by their heads; by default all others.'),
    rows: z
      .array(place)
      .min(1)
      .optional()
      .describe('The rows that are drawn, by their first cell; by default all.'),
    points: z
      .array(writtenPointSchema)
      .min(2)
      .optional()
      .describe('In place of `data`: the values, each with its sentence.'),
  })
  .refine(({ data, points }) => (data === undefined) !== (points === undefined), {
    error: 'A series has “data”, the id of a data file, or “points” with their sentences: one of them',
    params: { hint: 'Add “data: …”, or write the values as “points”, each with its sentence.' },
    when: ({ value }) => typeof value === 'object' && value !== null,
  });

export type WrittenSeries = z.infer<typeof seriesSchema>;
export type WrittenPoint = z.infer<typeof writtenPointSchema>;
export type DataFile = z.infer<typeof dataFileSchema>;

/** A series with what it was written or read to hold. */
export type Series = WrittenSeries & {
  readonly table: SeriesTable;
  /** The form that shows it: the one the author asks for where that is honest; absent where none can. */
  readonly drawnAs?: SeriesForm;
};

/** The values of a series, line by line; places and values of a line correspond by index. */
export interface SeriesTable {
  /** Times stand at their distance, categories one behind the other. */
  readonly axis: 'time' | 'category';
  readonly places: readonly SeriesPlace[];
  readonly lines: readonly SeriesLine[];
}

export interface SeriesPlace {
  /** As the data print it. */
  readonly label: string;
  /** In years: 2024-Q2 is 2024.25; of times only. They ascend. */
  readonly time?: number;
  /** Expected, and not counted. */
  readonly expected: boolean;
}

export interface SeriesLine {
  readonly name: string;
  readonly short?: string;
  /** A gap where the data have no value. */
  readonly values: readonly (SeriesValue | undefined)[];
}

export interface SeriesValue {
  /** As the data print it, without the unit of the series. */
  readonly printed: string;
  readonly value: number | { readonly from: number; readonly to: number };
  readonly qualifier: Qualifier;
  /** Where it stands: a cell of a data file; of a written point its statement. */
  readonly origin: DataCell | { readonly statement: string };
}

/** A cell as a spreadsheet names it: row 3, column B. */
export interface DataCell {
  readonly file: string;
  readonly sheet?: string;
  /** 1-based. */
  readonly row: number;
  readonly column: string;
}
