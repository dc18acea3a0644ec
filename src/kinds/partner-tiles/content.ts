import type { Content as AnyContent } from '../../model/content.js';
import type { Words } from '../../model/words.js';

export const name = 'partner-tiles';

export interface NamedPlace {
  /** As printed: 巴基斯坦, 东盟国家. */
  readonly name: Words;
  /** What says that more than these are meant, as printed: 等国. */
  readonly qualifier?: Words;
  /** What happens there, in a few words each. */
  readonly cases: readonly Words[];
}

export interface PlaceGroup {
  /** The continent or group of countries they lie in. */
  readonly region: Words;
  readonly places: readonly NamedPlace[];
  /** Set where the headline counts none of its places. */
  readonly uncounted?: true;
}

export interface Content extends AnyContent {
  readonly kind: typeof name;
  /** The group with most places first; continents and groups of countries named as a whole come last. */
  readonly groups: readonly PlaceGroup[];
}

/** How many places cases lie in. */
export interface CountedPlaces {
  readonly count: number;
  /** Whether every one of them is a country. */
  readonly countries: boolean;
  /** Whether there are more than are counted: 等国, a place that is left out, a group of countries beside them. */
  readonly more: boolean;
}

export interface Labels {
  /** The heading over continents and groups of countries named as a whole. */
  readonly regions: string;
  readonly headline: (from: string, to: string, counted: CountedPlaces) => string;
  readonly short: (counted: CountedPlaces) => string;
  /** For someone who cannot see the picture. */
  readonly told: {
    /** What the drawing is, where it is no picture of its own. */
    readonly drawing: string;
    readonly opening: (headline: string, regions: number) => string;
    readonly region: (name: string, count: number) => string;
  };
}
