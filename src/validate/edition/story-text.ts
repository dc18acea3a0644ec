import type { DataPath } from '../../parse/data-path.js';

/** A text of a story that has other words in every language, and where an edition holds them. */
export interface StoryText {
  /** Where it stands in the story. */
  readonly at: DataPath;
  /** Where its translation stands in an edition: `words`, `laos-railway`, `headline`. */
  readonly entry: DataPath;
  /** As the story has it; for a short form it has none of, the long one that could be shortened. */
  readonly text: string;
  /** Figures state a value and a qualifier, an emphasis is a part of the text beside it. */
  readonly kind: 'words' | 'figure' | 'emphasis';
  /** What may stay as it is, or is not there: a short form that only the translation needs. */
  readonly optional?: true;
}
