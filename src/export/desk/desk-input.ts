import type { Evidence } from '../../model/evidence.js';
import type { Manifest } from '../../model/manifest.js';
import type { Report } from '../../model/report.js';
import type { Theme } from '../../model/theme.js';

/** What the index page is made of: all that a build left, and what the story rests on. */
export interface DeskInput {
  readonly manifest: Manifest;
  readonly report: Report;
  /** Absent where the story itself is not known: then there is nothing to trace. */
  readonly evidence?: Evidence | undefined;
  /** The texts to post, by the paths of their files. */
  readonly captions: ReadonlyMap<string, string>;
  /** As it sets the language of the page. */
  readonly theme: Theme;
}
