import { z } from 'zod';
import { carouselWords, corePlatforms, presetWords } from './presets.js';

/**
 * The story: what is said, sourced, without a word on where it will stand. Schema first; the types are
 * inferred, and the JSON Schema that editors use is generated from here (`assets/schema/story.schema.json`).
 */

const text = z.string().trim().min(1);

/** Lower-case words joined by hyphens; safe as a file name on every system. */
const identifier = z
  .string()
  .max(64)
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'lower-case letters and digits, words joined by hyphens')
  .refine((value) => !/^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(value), 'a name Windows reserves');

/** A year, a month or a day: `2017`, `2017-05`, `2017-05-14`; `2023-end` is printed 2023年底. */
const date = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|-end)?$/,
    'YYYY, YYYY-MM, YYYY-MM-DD or YYYY-end',
  );

/** Without it the icon follows from the words, where they name something that has one. */
const icon = text
  .optional()
  .describe('The name of a Lucide icon (lucide.dev/icons), instead of the one that follows from the words.');

/** What ties a statement to the source: one or several verbatim passages. */
const sourced = {
  sentence: z
    .union([text, z.array(text).min(1)])
    .describe('The passage of the source, word for word; a list where the statement rests on several.'),
  after: text
    .optional()
    .describe('Words that stand directly before the passage; tells apart a passage the source prints twice.'),
};
const optionallySourced = { sentence: sourced.sentence.optional(), after: sourced.after };

export const qualifiers = [
  'exactly',
  'more-than',
  'about',
  'nearly',
  'fewer-than',
  'at-least',
  'at-most',
] as const;

export const statisticSchema = z.strictObject({
  id: identifier,
  figure: text.describe(
    'The figure as printed in its sentence, with qualifier and unit: 80多个, 超7.4万个, 逾万名.',
  ),
  value: z
    .union([z.number(), z.strictObject({ from: z.number(), to: z.number() })])
    .describe('The number the figure states: 80多个 is 80, 1.6万余人次 is 16000; a range has from and to.'),
  qualifier: z.enum(qualifiers).default('exactly'),
  unit: text.describe('The counting word or unit as printed: 个, 家, 人次, 吨.'),
  counts: text.describe('What is counted, in a short noun phrase that can stand under the number.'),
  short: text.optional().describe('A shorter form of `counts` for small shapes.'),
  asOf: date.optional().describe('The date the figure holds for, only where the source prints one.'),
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
  speaker: text.optional().describe('Who said it, as printed; without it the expert of the section.'),
  occasion: text.optional().describe('Where or when it was said, as printed.'),
  sentence: sourced.sentence
    .optional()
    .describe('The whole sentence of the source that holds the quotation; by default its text.'),
  after: sourced.after,
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

export const sectionSchema = z.strictObject({
  id: identifier,
  kind: z.enum(['interview', 'commentary']),
  expert: identifier.describe('The id of the expert who speaks here.'),
  heading: text.describe('As printed.'),
  question: text.optional().describe('As printed.'),
  thesis: z.strictObject({ text, short: text.optional(), ...sourced }),
  arguments: z.array(argumentSchema).min(1),
});

export const expertSchema = z.strictObject({
  id: identifier,
  name: text,
  affiliation: text.optional().describe('As printed. Where the source prints none, leave it out.'),
  role: z.enum(['interviewee', 'author', 'moderator']).default('interviewee'),
});

export const correctionSchema = z.strictObject({
  printed: text.describe('The passage as the source prints it, fault included.'),
  read: text.describe('How it is to be read.'),
  reason: text,
  after: sourced.after,
});

/** A poster by its id (`railway-cover`) or all of a layout (`cover`). */
const posterName = text;

export const storySchema = z.strictObject({
  $schema: z.string().optional(),
  language: text.default('zh-CN').describe('The language of the texts; pages are labelled in it.'),
  title: text,
  subtitle: text.optional(),
  edition: date
    .optional()
    .describe('The date of this data file; stamped on documents so that builds repeat.'),
  source: z.strictObject({
    file: text.describe('The source text, a path inside the story folder.'),
    name: text.describe('What the source is called in a source line.'),
    corrections: z.array(correctionSchema).default([]),
  }),
  introduction: z.strictObject({ text, short: text.optional(), ...sourced }).optional(),
  experts: z.array(expertSchema).min(1),
  sections: z.array(sectionSchema).min(1),
  themes: z
    .array(
      z.strictObject({
        name: text.describe('What the theme is called, in words of the source.'),
        arguments: z.array(identifier).min(1).describe('The ids of the arguments that speak of it.'),
      }),
    )
    .default([])
    .describe('What several experts speak of: who says what.'),
  preferences: z
    .array(
      z.strictObject({
        subject: identifier,
        show: identifier.describe('The id of the statistic to show.'),
        because: text,
      }),
    )
    .default([])
    .describe('For statistics that disagree: which one is shown, and why.'),
  plan: z
    .strictObject({
      whole: identifier.default('whole').describe('The name of the deck that holds every section.'),
      exclude: z.array(identifier).default([]).describe('Arguments that no deck and no poster shows.'),
    })
    .default({ whole: 'whole', exclude: [] }),
  platforms: z
    .array(z.enum([...presetWords, ...carouselWords]))
    .min(1)
    .default([...corePlatforms])
    .describe('The platforms or sizes that a plain build draws the posters for; `--preset` overrules it.'),
  posters: z
    .strictObject({
      pin: z
        .array(posterName)
        .default([])
        .describe('Posters that come first, and are drawn even where `exclude` names their layout.'),
      exclude: z.array(posterName).default([]).describe('Posters or layouts that are not drawn.'),
      order: z
        .array(posterName)
        .default([])
        .describe('Posters or layouts that come before all that are not pinned, in this order.'),
    })
    .default({ pin: [], exclude: [], order: [] })
    .describe('Which posters are drawn, by their id or their layout.'),
  theme: text
    .optional()
    .describe('A shipped theme (silk, night), or the path of a theme’s folder from here: ./brand.'),
  aiDisclosure: z
    .enum(['none', 'assisted', 'generated'])
    .default('none')
    .describe('Whether AI had a part in the content; if so every poster says it, and its file too.'),
});

export type Story = z.infer<typeof storySchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Argument = z.infer<typeof argumentSchema>;
export type Statistic = z.infer<typeof statisticSchema>;

export type Quotation = z.infer<typeof quotationSchema>;
export type Expert = z.infer<typeof expertSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Qualifier = (typeof qualifiers)[number];
