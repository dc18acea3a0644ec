import type { Attachment } from '../model/attachment.js';
import type { TracedStory } from '../model/trace.js';

/**
 * What a document says, for machines: each statement it rests on, with the passage as the source prints it, its place
 * and who says it.
 *
 * @param ids of the statements; all others are left out
 * @param description in the language of the document
 */
export function statementsJson(
  { story: { language, title }, statements, translation }: TracedStory,
  ids: readonly string[],
  description: string,
): Attachment {
  const wanted = new Set(ids);
  const shown = statements
    .filter(({ id }) => wanted.has(id))
    .map(({ id, raw, sentence, place, speaker, passages, checks }) => ({
      id,
      ...(raw === undefined ? {} : { figure: raw }),
      ...(speaker === undefined ? {} : { speaker }),
      passages: passages ?? [{ sentence, place }],
      ...(checks === undefined ? {} : { checks }),
    }));
  const written = translation === undefined ? {} : { translatedFrom: translation.from };
  const content = { title, language, ...written, statements: shown };
  return {
    name: 'statements.json',
    mediaType: 'application/json',
    description,
    bytes: new TextEncoder().encode(`${JSON.stringify(content, undefined, 2)}\n`),
  };
}
