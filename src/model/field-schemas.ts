import { z } from 'zod';

/** The fields that statements share: texts, ids, dates, and what ties a statement to its source. */

export const text = z.string().trim().min(1);

/** Lower-case words joined by hyphens; safe as a file name on every system. */
export const identifier = z
  .string()
  .max(64)
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'lower-case letters and digits, words joined by hyphens')
  .refine((value) => !/^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(value), 'a name Windows reserves');

/** Without it the icon follows from the words, where they name something that has one. */
export const icon = text
  .optional()
  .describe('The name of a Lucide icon (lucide.dev/icons), instead of the one that follows from the words.');

const oneOrMore = z.union([text, z.array(text).min(1)]);

/** What ties a statement to the source: one or several verbatim passages; and what the author says of it. */
export const sourced = {
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
export const optionallySourced = { ...sourced, sentence: sourced.sentence.optional() };

/** Which figure stands largest, of an argument, a section or the story. */
export const hero = identifier
  .optional()
  .describe('The id of the statistic that stands largest, instead of the one the program would choose.');
