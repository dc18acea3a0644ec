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

export const statisticSchema = z.strictObject({
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
  asOf: date.optional().describe('The day, month or year the figure holds for, where the source prints one.'),
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
  ...optionallySourced,
  points: z.array(pointSchema).default([]),
  statistics: z.array(statisticSchema).default([]),
  measures: z.array(measureSchema).default([]),
  events: z.array(eventSchema).default([]),
  cases: z.array(caseSchema).default([]),
  causeAndEffect: z.array(causeAndEffectSchema).default([]),
  comparisons: z.array(comparisonSchema).default([]),
  recommendations: z.array(recommendationSchema).default([]),
  quotations: z.array(quotationSchema).default([]),
});

export const thesisSchema = z.strictObject({ text, short: text.optional(), ...sourced });

export type Qualifier = (typeof qualifiers)[number];
export type Quotation = z.infer<typeof quotationSchema>;
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
