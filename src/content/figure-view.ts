import type { CountedFigure } from '../model/content.js';

/** A figure as a template reads it. */
export function figureView({ figure, counts, asOf }: CountedFigure, dated = true): object {
  return { figure, counts: counts.long, asOf: dated ? asOf?.long : undefined };
}

/** The date all figures share: it is said once for the slide and not under each of them. */
export function commonDate(figures: readonly CountedFigure[]): string | undefined {
  const dates = new Set(figures.map(({ asOf }) => asOf?.long));
  return dates.size === 1 ? [...dates][0] : undefined;
}
