import type { KindLabels } from '../kinds/index.js';
import type { Messages } from '../text/messages/messages.js';

/** All of the program's own words in one language: those of every page, and those of each kind that has any. */
export interface Language extends Messages {
  readonly kinds: KindLabels;
}
