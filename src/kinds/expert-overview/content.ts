import type { Content as AnyContent } from '../../model/content.js';
import type { Words } from '../../model/words.js';

export const name = 'expert-overview';

/** Somebody whose words a story gives, with the accent of their section. */
export interface Voice {
  readonly name: Words;
  readonly accent: number;
}

/** What several experts speak of. */
export interface Topic {
  /** It claims the statements whose passages print it. */
  readonly name: Words;
  /** How many arguments each expert has on it, in the order of the experts; 0 where one does not speak of it. */
  readonly counts: readonly number[];
}

/** Who says what. */
export interface Content extends AnyContent {
  readonly kind: typeof name;
  /** Two to six. */
  readonly experts: readonly Voice[];
  /** Two to eight, those that most experts share first. */
  readonly topics: readonly Topic[];
}

/** What a word must fit that stands for several people: all interviewed, all authors, or both among them. */
export type Speakers = 'experts' | 'authors' | 'people';

export interface Labels {
  /** All of so many speak of these topics. */
  readonly all: (who: Speakers, count: number, topics: readonly string[]) => string;
  /** Some of them speak of this topic; `short` leaves out of how many. */
  readonly some: (who: Speakers, some: number, count: number, topic: string) => string;
  readonly someShort: (who: Speakers, some: number, topic: string) => string;
  /** What the numbers in the drawing count, in fewer and fewer words. */
  readonly keys: readonly string[];
  /** For someone who cannot see the picture. */
  readonly told: {
    /** What the drawing is, where it is no picture of its own. */
    readonly drawing: string;
    readonly opening: (headline: string) => string;
    readonly topic: (name: string, said: readonly string[]) => string;
    readonly said: (expert: string, count: number) => string;
  };
}
