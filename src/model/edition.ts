import { z } from 'zod';
import { text } from './field-schemas.js';

/**
 * An edition: the words of a story in another language. What they say, in which order and with which numbers, is the
 * story's alone. Editors complete and check it with the JSON Schema made from here (`assets/schema/edition.schema.json`).
 */

const translationSchema = z.strictObject({
  from: text.describe('The words of the story that were translated, as they stood then.'),
  to: text.nullable().describe('The translation; empty until there is one.'),
  reads: text
    .optional()
    .describe('Why the number or the term may be worded so: answers a fault of either that is none.'),
});

const wordsSchema = z.record(z.string(), translationSchema);

export const editionSchema = z.strictObject({
  $schema: z.string().optional(),
  aiDisclosure: z
    .enum(['none', 'assisted', 'generated'])
    .default('none')
    .describe('Whether AI had a part in the translation; if so every poster says it, and its file too.'),
  glossary: z
    .record(z.string(), z.union([text, z.array(text).min(1)]))
    .default({})
    .describe('Term of the story → its form here, or the forms that are good; wherever the term stands.'),
  names: z
    .record(z.string(), text.nullable())
    .default({})
    .describe('Who speaks or asks without being an expert: the name in the story → the name here.'),
  story: wordsSchema.default({}).describe('The words of the story as a whole: title, short, subtitle.'),
  source: wordsSchema.default({}).describe('What the source is called: name, publisher.'),
  words: z
    .record(z.string(), wordsSchema)
    .default({})
    .describe(
      'All other words by what they belong to: the id of a statement, an argument, a section, an expert; `trips.lines.1` is the first line of the series `trips`, `places.1` what its first values are of.',
    ),
});

export type Edition = z.infer<typeof editionSchema>;
export type Translation = z.infer<typeof translationSchema>;
