import type { CountedFigure } from '../../model/content.js';
import { displayWidth } from '../../text/width.js';
import { plainHtml, runningHtml } from '../phrase-html.js';

/** Of the margin, in pt; what a half-width cell takes of a size; the largest and the smallest size of digits. */
const width = 114;
const cell = 0.62;
const sizes = Object.freeze({ largest: 27, smallest: 13, unit: 0.46, least: 9.5 });

/** Words before a number stand over it, but for those of a range: between 40 and 55 is one figure. */
const words = /^(?!between|from)\p{L}{2,}.*\s$/iu;

/** A figure in the margin as a template reads it: the digits as large as the figure stays on one line. */
export function keyFigureView(counted: CountedFigure): object {
  const { prefix, digits, suffix } = counted.figure;
  const over = words.test(prefix);
  const size = Math.min(sizes.largest, Math.floor(largestSize(counted)));
  return {
    over: over ? plainHtml(prefix.trim()) : undefined,
    prefix: over ? undefined : prefix,
    digits,
    suffix,
    size,
    unitSize: unitOf(size),
    counts: runningHtml(counted.counts.long),
    asOf: counted.asOf && runningHtml(counted.asOf.long),
  };
}

/** Whether it stands on one line of the margin in any size. */
export function fitsMargin(counted: CountedFigure): boolean {
  return largestSize(counted) >= sizes.smallest;
}

function largestSize({ figure: { prefix, digits, suffix } }: CountedFigure): number {
  const beside = displayWidth(`${words.test(prefix) ? '' : prefix}${suffix}`) * cell;
  const along = displayWidth(digits) * cell;
  const proportional = width / (along + sizes.unit * beside);
  // Units have a floor of their own, and then take more than their share.
  return sizes.unit * proportional >= sizes.least ? proportional : (width - sizes.least * beside) / along;
}

function unitOf(size: number): number {
  return Math.max(sizes.least, Math.round(size * sizes.unit * 2) / 2);
}

/** How many lines of text it takes in the margin. */
export function keyFigureLines({ figure, counts, asOf }: CountedFigure): number {
  const cells = displayWidth(counts.long) + displayWidth(asOf?.long ?? '');
  return 3.5 + Number(words.test(figure.prefix)) + Math.ceil(cells / cellsInMargin);
}

/** Of a caption, in a line. */
const cellsInMargin = 22;
