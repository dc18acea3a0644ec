import type { CountedFigure } from '../../model/content.js';
import { displayWidth } from '../../text/width.js';
import { plainHtml, runningHtml } from '../phrase-html.js';

/** Of the margin, in pt; what a half-width cell takes of a size; the largest and the smallest size of digits. */
const width = 114;
const cell = 0.56;
const sizes = Object.freeze({ largest: 27, smallest: 15, unit: 0.46, least: 9.5 });

/** Words before a number stand over it. */
const words = /\p{L}{2,}.*\s$/u;

/** A figure in the margin as a template reads it: the digits as large as the figure stays on one line. */
export function keyFigureView({ figure, counts, asOf }: CountedFigure): object {
  const { prefix, digits, suffix } = figure;
  const over = words.test(prefix);
  const beside = `${over ? '' : prefix}${suffix}`;
  const largest = width / (cell * (displayWidth(digits) + sizes.unit * displayWidth(beside)));
  const size = Math.min(sizes.largest, Math.max(sizes.smallest, Math.floor(largest)));
  return {
    over: over ? plainHtml(prefix.trim()) : undefined,
    prefix: over ? undefined : prefix,
    digits,
    suffix,
    size,
    unitSize: Math.max(sizes.least, Math.round(size * sizes.unit * 2) / 2),
    counts: runningHtml(counts.long),
    asOf: asOf && runningHtml(asOf.long),
  };
}

/** How many lines of text it takes in the margin. */
export function keyFigureLines({ figure, counts, asOf }: CountedFigure): number {
  const cells = displayWidth(counts.long) + displayWidth(asOf?.long ?? '');
  return 3.5 + Number(words.test(figure.prefix)) + Math.ceil(cells / cellsInMargin);
}

/** Of a caption, in a line. */
const cellsInMargin = 22;
