import type { PlotRuler } from '../../charts/plot.js';

/** What stands between two names of a legend, its key among it, and from one line to the next; in sizes. */
const between = 2.6;
const line = 1.7;

/** How high a legend is in px: as many lines as its names need. */
export function legendHeight(names: readonly string[], width: number, ruler: PlotRuler): number {
  const sizes = names.map((name) => ruler.measure(name, 'place'));
  const size = Math.max(...sizes.map(({ height }) => height));
  const needed = sizes.reduce((sum, each) => sum + each.width + between * size, 0);
  return Math.ceil(needed / width) * line * size;
}
