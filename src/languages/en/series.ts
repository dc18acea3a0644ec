import { groupedNumber } from '../../text/axis-number.js';
import type { SeriesWords } from '../../text/messages/messages.js';
import { quoted } from './quoted.js';

export const series: SeriesWords = Object.freeze({
  titled: (title: string, unit: string) => `${title}, ${unit}`,
  number: (value: number, step: number) => groupedNumber(value, step),
  expected: 'Dashed: expected',
  gap: 'A gap: no data',
  cut: 'The scale does not begin at 0',
  opening: (drawing: string, headline: string, counted: string) =>
    `${drawing}, headed ${quoted(headline)}: ${counted}.`,
  row: (name: string, values: readonly string[]) => `${name}: ${values.join('; ')}.`,
  none: 'no data',
  isExpected: 'expected',
});
