import { z } from 'zod';
import { date } from './dates.js';
import { hero, identifier, text } from './field-schemas.js';
import { handoutKinds, plainHandouts } from './handout-kinds.js';
import { pictureSchema } from './picture.js';
import { carouselWords, corePlatforms, presetWords } from './presets.js';
import { dataFileSchema } from './series.js';
import { type Argument, argumentSchema, thesisSchema } from './statements.js';

/**
 * The story: what is said, sourced, without a word on where it will stand. Schema first; the types are
 * inferred, and the JSON Schema that editors use is generated from here (`assets/schema/story.schema.json`).
 */

const oneAddress = z
  .string()
  .trim()
  .regex(/^https?:\/\/\S+$/, 'an address that begins with https:// or http://');

/** What the author writes in his own words, and may give a shorter form; with `printed` that is held against the source. */
const reworded = {
  short: text.optional().describe('A shorter form for small shapes.'),
  printed: text.optional().describe('The same as the source prints it, word for word, where it does.'),
};

export const turnSchema = z.strictObject({
  question: text.describe('What was asked, in the author’s words or as printed.'),
  ...reworded,
  asker: text.optional().describe('Who asked, as the source names them: a reporter, an agency.'),
  arguments: z.array(identifier).min(1).describe('The ids of the arguments that answer it, in their order.'),
});

export const sectionSchema = z.strictObject({
  id: identifier,
  kind: z
    .enum(['interview', 'commentary', 'report'])
    .describe('What it is taken from: answers of somebody, somebody’s own text, or a text nobody signs.'),
  expert: identifier.optional().describe('The id of the expert who speaks here.'),
  experts: z.array(identifier).min(1).optional().describe('The ids of the experts, where several speak.'),
  speaker: text
    .optional()
    .describe('Where no expert speaks: the person or institution that does, as printed.'),
  heading: text.describe('What the section is called, in the author’s words or as printed.'),
  ...reworded,
  question: text.optional().describe('What was asked; several questions stand in `turns`.'),
  turns: z
    .array(turnSchema)
    .default([])
    .describe('The questions of the section, each with the arguments that answer it.'),
  attributed: text
    .optional()
    .describe('The passage of the source that says whose words the section gives, where it prints no turns.'),
  reads: text.optional().describe('Why the section may be given to who speaks in it: answers a warning.'),
  thesis: thesisSchema,
  hero,
  arguments: z.array(argumentSchema).min(1),
});

export const expertSchema = z.strictObject({
  id: identifier,
  name: text.describe('What the pages call the expert.'),
  printed: z
    .array(text)
    .min(1)
    .optional()
    .describe('The forms the source uses: NORA LINDQVIST, Ms. Lindqvist; without them the name itself.'),
  affiliation: text.optional().describe('As printed. Where the source prints none, leave it out.'),
  role: z.enum(['interviewee', 'author', 'moderator']).default('interviewee'),
  reads: text.optional().describe('Why the affiliation is the expert’s: answers a warning.'),
  picture: pictureSchema.optional().describe('A portrait of the expert.'),
});

export const correctionSchema = z.strictObject({
  printed: text.describe('The passage as the source prints it, fault included.'),
  read: text.describe('How it is to be read.'),
  reason: text,
  after: text.optional().describe('Words that stand directly before the passage.'),
});

/** A source text: its file, and what pages say of it. */
const sourceFileFields = {
  file: text.describe('The source text, a path inside the story folder.'),
  name: text.describe('What the source is called in a source line.'),
  publisher: text.optional().describe('Who published it: a ministry, a newspaper.'),
  url: oneAddress.optional().describe('Where it stands on the web.'),
  date: date.optional().describe('When it appeared; dates it gives relative to its own count from here.'),
  corrections: z.array(correctionSchema).default([]),
};

/** A poster by its id (`railway-cover`) or all of a layout (`cover`). */
const posterName = text;

export const storySchema = z.strictObject({
  $schema: z.string().optional(),
  language: text.default('zh-CN').describe('The language of the texts; pages are labelled in it.'),
  title: text.describe('What the story is called, in the author’s words or as printed.'),
  ...reworded,
  subtitle: text.optional(),
  edition: date
    .optional()
    .describe('The date of this data file; stamped on documents so that builds repeat.'),
  source: z.strictObject({
    ...sourceFileFields,
    more: z
      .array(z.strictObject({ id: identifier, ...sourceFileFields }))
      .default([])
      .describe('Further source texts; a statement names the one it rests on by its id.'),
    data: z
      .array(dataFileSchema)
      .default([])
      .describe('Data files; a series names the one its values stand in by its id.'),
  }),
  introduction: thesisSchema.optional(),
  picture: pictureSchema.optional().describe('A photograph for the covers of the story.'),
  hero,
  experts: z.array(expertSchema).default([]),
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
      handouts: z
        .array(z.enum(handoutKinds))
        .default([...plainHandouts])
        .describe('The kinds of handouts that a plain build prints; `--handout` overrules it.'),
      steps: z
        .boolean()
        .default(false)
        .describe(
          'Whether the items of a slide appear one by one where the HTML deck is played. In print, in PDF and without scripts every slide is whole.',
        ),
    })
    .default({ whole: 'whole', exclude: [], handouts: [...plainHandouts], steps: false }),
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

/** A story as it was written: what can be read from its figures may be missing. */
export type WrittenStory = z.infer<typeof storySchema>;
/** A story whose statistics all know their value, qualifier and unit. */
export type Story = Omit<WrittenStory, 'sections'> & { sections: Section[] };
export type Section = Omit<z.infer<typeof sectionSchema>, 'arguments'> & { arguments: Argument[] };

export type Expert = z.infer<typeof expertSchema>;
export type Turn = z.infer<typeof turnSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export { type Qualifier, qualifiers } from './qualifiers.js';
export type {
  Argument,
  Basis,
  Breakdown,
  Change,
  Computed,
  Quotation,
  Span,
  Statistic,
  WrittenArgument,
  WrittenStatistic,
} from './statements.js';
export { argumentSchema, statisticSchema } from './statements.js';
