import type { Content as AnyContent, TitledItem } from '../../model/content.js';
import type { CheckedPart } from '../../model/trace.js';

export const name = 'sources';

export interface Content extends AnyContent {
  readonly kind: typeof name;
  /** What was read, how it was checked, what was corrected. */
  readonly items: readonly TitledItem[];
}

export interface Labels {
  readonly headline: string;
  readonly source: string;
  readonly method: string;
  /** @param parts what was compared of every figure; none where no figure was */
  readonly methodText: (parts: readonly CheckedPart[]) => string;
  readonly corrections: string;
  readonly correction: (printed: string, read: string, reason: string) => string;
  /** How many there are; the corrections themselves stand in the notes. */
  readonly correctionCount: (count: number) => string;
}
