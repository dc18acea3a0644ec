import type { Story } from '../model/story.js';
import type { World } from '../world/world.js';

/** The earliest moment a ZIP or PDF reader shows sensibly; for stories that carry no date. */
const noDate = '1980-01-01';

/**
 * The date stamped on documents: SOURCE_DATE_EPOCH where it is set, else the story's edition. Never the clock, so
 * that two builds of one story are one and the same.
 */
export function documentDate({ clock }: Pick<World, 'clock'>, { edition }: Pick<Story, 'edition'>): Date {
  return clock.sourceDate() ?? new Date(`${wholeDay(edition ?? noDate)}T00:00:00Z`);
}

/** A year or a month stands for its first day, the end of a year for its last. */
function wholeDay(date: string): string {
  if (date.endsWith('-end')) return date.replace('-end', '-12-31');
  return `${date}-01-01`.slice(0, date.length === 7 ? 7 : 10).padEnd(10, '-01');
}
