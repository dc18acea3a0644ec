import type { Content } from './content.js';
import type { SeriesPlace, SeriesValue } from './series.js';
import type { Words } from './words.js';

/** A series as a page shows it: the values of its table, with words for all that is read. */
export interface ShownSeries extends Content {
  /** What is counted. */
  readonly title: Words;
  /** What every value is in; absent where they are counted. */
  readonly unit?: Words;
  /** What the lines make up together. */
  readonly whole?: Words;
  readonly axis: 'time' | 'category';
  readonly places: readonly ShownPlace[];
  readonly lines: readonly ShownLine[];
}

export interface ShownPlace extends Omit<SeriesPlace, 'label'> {
  readonly label: Words;
}

export interface ShownLine {
  readonly name: Words;
  readonly values: readonly (ShownValue | undefined)[];
}

export type ShownValue = Pick<SeriesValue, 'printed' | 'value' | 'qualifier'>;
