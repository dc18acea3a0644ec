import { z } from 'zod';

/** The statements a story is made of: what is said, each with the passage of the source that says it. */

export const text = z.string().trim().min(1);

/** Lower-case words joined by hyphens; safe as a file name on every system. */
export const identifier = z
  .string()
  .max(64)
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'lower-case letters and digits, words joined by hyphens')
  .refine((value) => !/^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(value), 'a name Windows reserves');

/** `2017` without quotation marks is a number to YAML; it says the same. */
const yearAsText = (value: unknown): unknown =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 9999
    ? String(value)
    : value;

/** A year, a month or a day: `2017`, `2017-05`, `2017-05-14`; `2023-end` is printed 2023年底. */
export const date = z.preprocess(
  yearAsText,
  z
    .string()
    .regex(
      /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|-end)?$/,
      'YYYY, YYYY-MM, YYYY-MM-DD or YYYY-end',
    ),
);

/** A stretch of time: `2021`, `2024-Q1`, `2024-H1`, `2021-03`, or from one date to another. */
export const span = z.union([
  z.preprocess(
    yearAsText,
    z
      .string()
      .regex(
        /^\d{4}(?:-(?:Q[1-4]|H[12]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))?$/,
        'YYYY, YYYY-Q1, YYYY-H1, YYYY-MM or YYYY-MM-DD, or a map of “from” and “to”',
      ),
  ),
  z.strictObject({ from: date, to: date }),
]);

/** Without it the icon follows from the words, where they name something that has one. */
const icon = text
  .optional()
  .describe('The name of a Lucide icon (lucide.dev/icons), instead of the one that follows from the words.');

const oneOrMore = z.union([text, z.array(text).min(1)]);

/** What ties a statement to the source: one or several verbatim passages; and what the author says of it. */
const sourced = {
  sentence: oneOrMore.describe(
    'The passage of the source, word for word; a list where the statement rests on several.',
  ),
  after: text
    .optional()
    .describe('Words that stand directly before the passage; tells apart a passage the source prints twice.'),
  source: identifier
    .optional()
    .describe('The id of the further source file the passage stands in; without it the story’s own.'),
  speaker: text
    .optional()
    .describe('Who says it: the id of an expert, or a person or institution as printed.'),
  attributed: text
    .optional()
    .describe(
      'The passage of the source that says who said it, where it does not stand beside the statement.',
    ),
  reads: text
    .optional()
    .describe('Why the statement may say it so: answers a warning that no rule can decide.'),
};
const optionallySourced = { ...sourced, sentence: sourced.sentence.optional() };

export const qualifiers = [
  'exactly',
  'more-than',
  'about',
  'nearly',
  'fewer-than',
  'at-least',
  'at-most',
] as const;

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

/** Which figure stands largest, of an argument, a section or the story. */
export const hero = identifier
  .optional()
  .describe('The id of the statistic that stands largest, instead of the one the program would choose.');

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
  decks: z
    .array(z.enum(['whole', 'section']))
    .min(1)
    .optional()
    .describe('In which decks it stands: the whole story’s, its section’s, or, without it, both.'),
  ...optionallySourced,
  points: z.array(pointSchema).default([]),
  statistics: z.array(statisticSchema).default([]),
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

export type Qualifier = (typeof qualifiers)[number];
export type Quotation = z.infer<typeof quotationSchema>;
export type Computed = z.infer<typeof computedSchema>;
export type Span = z.infer<typeof span>;
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

export type Argument = Omit<WrittenArgument, 'statistics'> & { statistics: Statistic[] };
