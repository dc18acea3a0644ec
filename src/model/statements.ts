import { z } from 'zod';
import { date, span } from './dates.js';
import { hero, icon, identifier, optionallySourced, sourced, text } from './field-schemas.js';
import { pictureSchema } from './picture.js';
import { type Qualifier, qualifiers } from './qualifiers.js';
import { type Series, seriesSchema } from './series.js';

/** The statements a story is made of: what is said, each with the passage of the source that says it. */

const printedFigure = text.describe(
  'The figure as printed in its sentence, with qualifier and unit: 80多个, 超7.4万个, nearly 40 percent, a third.',
);

/** Sums the program does itself. The figure is what is printed; it is checked against the result. */
export const computedSchema = z.union([
  z.strictObject({ sum: z.array(identifier).min(2) }),
  z.strictObject({ difference: z.tuple([identifier, identifier]) }),
  z.strictObject({ share: z.tuple([identifier, identifier]).describe('The part, then the whole.') }),
  z.strictObject({ change: z.tuple([identifier, identifier]).describe('From, then to; in per cent.') }),
]);

const statisticFields = z.strictObject({
  id: identifier,
  figure: printedFigure,
  value: z
    .union([z.number(), z.strictObject({ from: z.number(), to: z.number() })])
    .optional()
    .describe('The number the figure states; read from it, and compared where it is given.'),
  qualifier: z.enum(qualifiers).optional().describe('Read from the figure, and compared where it is given.'),
  unit: text
    .optional()
    .describe('The counting word or unit as printed; read from the figure, and compared where it is given.'),
  counts: text.describe('What is counted, in a short noun phrase that can stand under the number.'),
  short: text.optional().describe('A shorter form of `counts` for small shapes.'),
  asOf: date
    .optional()
    .describe('The moment the figure holds for, where the source prints one: as of the end of 2021.'),
  during: span.optional().describe('The stretch of time the figure covers: in 2021, in the first quarter.'),
  by: date.optional().describe('The date the figure is expected for, of a projection: by 2050.'),
  computed: computedSchema
    .optional()
    .describe('In place of `sentence`: how the figure is calculated, from statistics by their ids.'),
  subject: identifier
    .optional()
    .describe('Statistics with one subject speak of the same thing and must agree with each other.'),
  scale: identifier
    .optional()
    .describe(
      'Statistics that name one scale count the same kind of thing and may stand on one axis; without it a statistic is never drawn beside another.',
    ),
  partOf: text
    .optional()
    .describe(
      'Of a percentage: what the whole is. Parts that do not overlap name their whole in the same words.',
    ),
  icon,
  ...optionallySourced,
});

export const statisticSchema = statisticFields.refine(
  ({ sentence, computed }) => (sentence === undefined) !== (computed === undefined),
  {
    error: ({ input }) =>
      isRecord(input) && input.computed !== undefined
        ? 'A figure is printed or calculated: “sentence” and “computed” cannot both stand here'
        : '“sentence” is missing',
    path: ['sentence'],
    params: {
      hint: 'Add “sentence: …”, or “computed: …” where the figure is calculated from others; one of them, not both.',
    },
    // A statistic with another fault as well hears of both in one go.
    when: ({ value }) => isRecord(value),
  },
);

const bases = ['year-on-year', 'month-on-month', 'quarter-on-quarter', 'since-start-of-year'] as const;

export const changeSchema = z
  .strictObject({
    id: identifier,
    counts: text.describe('What rises or falls, in a short noun phrase.'),
    short: text.optional(),
    from: printedFigure.optional().describe('What it was, as printed.'),
    to: printedFigure.optional().describe('What it came to, as printed.'),
    by: printedFigure
      .optional()
      .describe('By how much, as printed; whether up or down is read from the passage.'),
    since: date.optional().describe('When it stood at `from`, where the source prints it.'),
    until: date.optional().describe('When it came to `to`.'),
    basis: z.enum(bases).optional().describe('What it is compared with, where the source says so.'),
    ...sourced,
  })
  .refine((change) => change.to !== undefined || change.by !== undefined, {
    error: 'A change needs “to” or “by”',
    params: { hint: 'Add “to: …”, what it came to, or “by: …”, by how much; as the passage prints it.' },
    when: ({ value }) => isRecord(value),
  });

export const breakdownSchema = z.strictObject({
  id: identifier,
  whole: text.describe('What the parts make up together, in a short noun phrase.'),
  short: text.optional(),
  total: printedFigure.optional().describe('How much the whole is, as printed.'),
  parts: z
    .array(z.strictObject({ counts: text, short: text.optional(), figure: printedFigure }))
    .min(2)
    .max(7)
    .describe('Parts that do not overlap, each with its figure as printed.'),
  ...sourced,
});

const pointSchema = z.strictObject({ text, short: text.optional(), ...optionallySourced });

const measureSchema = z.strictObject({
  title: text.describe('The measure in a few words.'),
  text: text.optional().describe('One sentence on what it does.'),
  icon,
  ...sourced,
});

const eventSchema = z.strictObject({
  id: identifier,
  date,
  text,
  short: text.optional(),
  ...sourced,
});

const caseSchema = z.strictObject({
  id: identifier,
  name: text,
  place: text.optional().describe('Country, region or city as the source names it.'),
  region: text
    .optional()
    .describe(
      'The continent or group of countries of the place, where its name does not tell: 非洲, 东盟, Africa. Groups places that are drawn together.',
    ),
  headline: text.optional().describe('A sentence that says what the case shows; used when it stands alone.'),
  text,
  short: text.optional(),
  picture: pictureSchema.optional().describe('A photograph of the case; it then has a page of its own.'),
  ...sourced,
});

const causeAndEffectSchema = z.strictObject({
  id: identifier,
  steps: z
    .array(z.strictObject({ text, detail: text.optional() }))
    .min(2)
    .describe('From cause to effect.'),
  ...sourced,
});

const sideSchema = z.strictObject({ title: text, points: z.array(text).min(1) });
const comparisonSchema = z.strictObject({
  id: identifier,
  left: sideSchema,
  right: sideSchema,
  ...sourced,
});

const recommendationSchema = z.strictObject({ title: text, text: text.optional(), icon, ...sourced });

export const quotationSchema = z.strictObject({
  id: identifier,
  text: text.describe('The words quoted, exactly as in the source.'),
  emphasis: text.optional().describe('A part of the quotation to set in the accent colour.'),
  occasion: text.optional().describe('Where or when it was said, as printed.'),
  ...sourced,
  sentence: sourced.sentence
    .optional()
    .describe('The whole sentence of the source that holds the quotation; by default its text.'),
});

export const argumentSchema = z.strictObject({
  id: identifier,
  headline: text.describe('A sentence that says what is true, never a label.'),
  short: text.optional().describe('A shorter form of the headline for small shapes.'),
  icon,
  hero,
  picture: pictureSchema
    .optional()
    .describe('A photograph that stands with the headline, on a page of its own.'),
  decks: z
    .array(z.enum(['whole', 'section']))
    .min(1)
    .optional()
    .describe('In which decks it stands: the whole story’s, its section’s, or, without it, both.'),
  ...optionallySourced,
  drawsOn: z
    .array(identifier)
    .optional()
    .describe('Statements of other arguments whose numbers the texts of this one may use, by their ids.'),
  points: z.array(pointSchema).default([]),
  statistics: z.array(statisticSchema).default([]),
  series: z
    .array(seriesSchema)
    .default([])
    .describe('Values over time or by category, drawn as lines, columns, bars or a table.'),
  changes: z.array(changeSchema).default([]),
  breakdowns: z.array(breakdownSchema).default([]),
  measures: z.array(measureSchema).default([]),
  events: z.array(eventSchema).default([]),
  cases: z.array(caseSchema).default([]),
  causeAndEffect: z.array(causeAndEffectSchema).default([]),
  comparisons: z.array(comparisonSchema).default([]),
  recommendations: z.array(recommendationSchema).default([]),
  quotations: z.array(quotationSchema).default([]),
});

export const thesisSchema = z.strictObject({ text, short: text.optional(), ...sourced });

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export type Quotation = z.infer<typeof quotationSchema>;
export type { Span } from './dates.js';
export type Computed = z.infer<typeof computedSchema>;
export type Change = z.infer<typeof changeSchema>;
export type Breakdown = z.infer<typeof breakdownSchema>;
export type Basis = (typeof bases)[number];
export type WrittenStatistic = z.infer<typeof statisticSchema>;
export type WrittenArgument = z.infer<typeof argumentSchema>;

/** A statistic whose value, qualifier and unit are known: those given, else what its figure says. */
export type Statistic = Omit<WrittenStatistic, 'value' | 'qualifier' | 'unit'> &
  Readonly<{
    value: number | { from: number; to: number };
    qualifier: Qualifier;
    /** Empty where none is printed. */
    unit: string;
  }>;

export type Argument = Omit<WrittenArgument, 'statistics' | 'series'> & {
  statistics: Statistic[];
  series: Series[];
};
