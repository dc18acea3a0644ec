import type { Content, Part, SourceLine } from './content.js';
import type { Words } from './words.js';

/** A picture before it is drawn: the content it shows, and what stands around it. */
export interface Poster<Shown extends Content = Content> {
  readonly kind: 'poster';
  /** `<section or whole deck id>-<kind>[-n]`: the folder of its pictures. */
  readonly id: string;
  readonly language: string;
  readonly section?: string;
  readonly accent: number;
  /** The small line above the headline: the section's heading, or the story's title. */
  readonly kicker: Words;
  readonly content: Shown;
  /** Set when the poster runs over several pictures: (1/2). */
  readonly part?: Part;
  /** Set on a picture of a carousel: which one it is. */
  readonly carousel?: Part;
  readonly source: SourceLine;
  /** The story's title. */
  readonly signature: Words;
  /** What the poster says of the part AI had in it; absent where it had none. */
  readonly disclosure?: Words;
  /** Set where AI had a part in the translation alone: that stands as small as the source. */
  readonly disclosedInNote?: true;
}
