import type { PosterOf, SourcedSentence } from '../../model/poster.js';

/** The same question with some of the answer's sentences: the poster claims what these rest on, and no more. */
export function withAnswers(
  poster: PosterOf<'questions-and-answers'>,
  answers: readonly SourcedSentence[],
): PosterOf<'questions-and-answers'> {
  return { ...poster, answers, statements: [...new Set(answers.flatMap(({ statements }) => statements))] };
}
