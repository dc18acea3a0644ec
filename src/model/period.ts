import type { WrittenStatistic } from './statements.js';

/** When a figure holds as one word to compare by; undefined where the story does not say. A projection is no moment. */
export function periodKey({
  asOf,
  during,
  by,
}: Pick<WrittenStatistic, 'asOf' | 'during' | 'by'>): string | undefined {
  if (asOf !== undefined) return asOf;
  if (by !== undefined) return `by ${by}`;
  if (during === undefined) return undefined;
  return typeof during === 'string' ? during : `${during.from} to ${during.to}`;
}
