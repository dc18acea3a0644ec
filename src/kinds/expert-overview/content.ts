import type { Content as AnyContent } from '../../model/content.js';
import type { StoryPicture } from '../../model/picture.js';
import type { Words } from '../../model/words.js';

export const name = 'expert-overview';

/** Somebody whose words a story gives, with the accent of their section. */
export interface Voice {
  readonly name: Words;
  readonly accent: number;
  /** A portrait. */
  readonly picture?: StoryPicture;
}

/** What several are quoted on. */
export interface Topic {
  /** It claims the statements whose passages print it. */
  readonly name: Words;
  /** How many arguments each expert has on it, in the order of the experts; 0 where the story has none. */
  readonly counts: readonly number[];
}

/** Who says what. */
export interface Content extends AnyContent {
  readonly kind: typeof name;
  /** Two to six. */
  readonly experts: readonly Voice[];
  /** Two to eight, those that most experts share first. */
  readonly topics: readonly Topic[];
  /** How many people and topics of the story could stand here, where not all do. */
  readonly all?: { readonly experts: number; readonly topics: number };
}

export interface Labels {
  /**
   * So many voices on these topics. A story lists whom it quotes, not who spoke: it may not say of how many they are, nor
   * that another does not speak of them, nor what they are by profession.
   */
  readonly headline: (voices: number, topics: readonly string[]) => string;
  /** The same in few words: so many voices, so many topics in all. */
  readonly short: (voices: number, topics: number) => string;
  /** What the numbers in the drawing count, in fewer and fewer words. */
  readonly keys: readonly string[];
  /** That not all topics, or not all people, stand in the drawing. */
  readonly topicsShown: (shown: number, all: number) => string;
  readonly voicesShown: (shown: number, all: number) => string;
  /** For someone who cannot see the picture. */
  readonly told: {
    /** What the drawing is, where it is no picture of its own. */
    readonly drawing: string;
    readonly opening: (headline: string) => string;
    readonly topic: (name: string, said: readonly string[]) => string;
    readonly said: (expert: string, count: number) => string;
  };
}
