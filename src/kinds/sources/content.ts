import type { Content as AnyContent, Publication, TitledItem } from '../../model/content.js';
import type { CheckedPart } from '../../model/trace.js';
import type { Words } from '../../model/words.js';

export const name = 'sources';

export interface Content extends AnyContent {
  readonly kind: typeof name;
  /** What was read, a row each. */
  readonly sources: readonly SourceRow[];
  /** What the columns of that table hold; of those that hold nothing none is shown. */
  readonly columns: Readonly<Record<SourceColumn, Words>>;
  /** Who speaks, how it was checked, what was corrected. */
  readonly items: readonly TitledItem[];
}

export interface SourceRow extends Publication {
  readonly url?: string;
}

export type SourceColumn = 'name' | 'publisher' | 'date' | 'where';

export interface Labels {
  readonly headline: string;
  readonly source: string;
  readonly publisher: string;
  readonly date: string;
  /** On the web. */
  readonly where: string;
  readonly voices: string;
  readonly translation: string;
  readonly method: string;
  /** @param parts what was compared of every figure; none where no figure was */
  readonly methodText: (parts: readonly CheckedPart[]) => string;
  readonly corrections: string;
  readonly correction: (printed: string, read: string, reason: string) => string;
  /** How many there are; the corrections themselves stand in the notes. */
  readonly correctionCount: (count: number) => string;
}
