import type { Content as AnyContent } from '../../model/content.js';
import type { Words } from '../../model/words.js';

export const name = 'questions-and-answers';

/** The headline is the question, as printed. */
export interface Content extends AnyContent {
  readonly kind: typeof name;
  /** Where the story names who asked. */
  readonly asker?: Words;
  readonly answerer: Words;
  readonly affiliation?: Words;
  /** Two to four sentences, each with what it rests on. */
  readonly answers: readonly Words[];
}

export interface Labels {
  /** For someone who cannot see the picture. */
  readonly told: {
    readonly question: (asker: string | undefined, question: string) => string;
    readonly answer: (answerer: string, answers: string) => string;
  };
}
