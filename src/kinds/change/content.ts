import type { Content as AnyContent, Figure } from '../../model/content.js';
import type { Origin, Words } from '../../model/words.js';

export const name = 'change';

/** Which way it went. */
export type Way = 'up' | 'down' | 'level';

/** A figure of a change, taken apart for setting; when it held, and what it is compared with. */
export interface Stage {
  readonly figure: Figure;
  readonly from: Origin;
  readonly note?: Words;
}

export interface ChangeItem {
  readonly direction: Way;
  readonly counts: Words;
  /** What it was. */
  readonly before?: Stage;
  /** What it came to. */
  readonly after?: Stage;
  /** By how much: of `after` and `difference` there is at least one. */
  readonly difference?: Stage;
}

export interface Content extends AnyContent {
  readonly kind: typeof name;
  /** One to three. */
  readonly items: readonly ChangeItem[];
}

export interface Labels {
  /** For someone who cannot see the picture. */
  readonly told: {
    /** What the drawing is, where it is no picture of its own. */
    readonly drawing: string;
    readonly opening: (headline: string, count: number) => string;
    readonly moved: Readonly<Record<Way, (what: string) => string>>;
    readonly from: (figure: string) => string;
    readonly to: (figure: string) => string;
    readonly by: (figure: string) => string;
  };
}
