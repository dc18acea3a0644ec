import { group } from 'd3-array';
import { isShare } from '../text/unit-kinds.js';
import type { ChartFigure } from './chart.js';

/** Figures that may be drawn together, and what joins them. */
export interface FigureGroup {
  readonly by: 'scale' | 'whole';
  readonly name: string;
  readonly figures: readonly ChartFigure[];
}

/**
 * What of these figures may stand together: those of one `scale`, and those that are parts of one whole. Of several
 * figures of one `subject` the first is taken: they count the same things twice. Figures that name neither a scale
 * nor a whole are in no group.
 */
export function groupFigures(
  figures: readonly (ChartFigure & { readonly subject?: string | undefined })[],
): readonly FigureGroup[] {
  const single = figures.filter(
    ({ subject }, index) =>
      subject === undefined || figures.findIndex((other) => other.subject === subject) === index,
  );
  const groups = (by: FigureGroup['by'], key: (figure: ChartFigure) => string | undefined) =>
    [...group(single, key)].flatMap(([name, members]): readonly FigureGroup[] =>
      name === undefined ? [] : [{ by, name, figures: members }],
    );
  return [
    ...groups('scale', ({ scale }) => scale),
    ...groups('whole', ({ unit, partOf }) => (isShare(unit) ? partOf : undefined)),
  ];
}
