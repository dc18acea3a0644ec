import { programWords, type Words } from '../model/words.js';
import { type ArrangeContext, passagesOf } from './context.js';

/**
 * The notes of a slide: first what to say, then every passage it rests on, whole, with its place in the source.
 * A passage that carries several statements is printed once.
 */
export function speakerNotes(
  context: ArrangeContext,
  say: readonly Words[],
  statements: readonly string[],
): readonly Words[] {
  const passages = new Set(
    statements
      .flatMap((id) => passagesOf(context, id))
      .map(({ sentence, place }) =>
        context.messages.passage(context.messages.lines(place.line, place.endLine), sentence),
      ),
  );
  return [...say, ...[...passages].map((passage) => programWords(passage))];
}
