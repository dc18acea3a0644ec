import type { Box } from './chart.js';
import type { PlotLabel, PlotPiece, PlotRuler } from './plot.js';
import { labelAt } from './plot-labels.js';

/** Names of lines in rows of their own, each behind a key of its colour. */
export interface NameRows {
  readonly height: number;
  readonly keys: readonly PlotPiece[];
  readonly labels: readonly PlotLabel[];
}

/**
 * Sets the names of lines from the left to the right in as many rows as they need, for forms in which no name can stand
 * at what it names; undefined where one is wider than the box.
 */
export function nameRows(names: readonly string[], box: Box, ruler: PlotRuler): NameRows | undefined {
  const { height } = ruler.measure(names.join(''), 'line');
  const pitch = height + 1.25 * ruler.gap;
  const keys: PlotPiece[] = [];
  const labels: PlotLabel[] = [];
  let [x, y] = [box.x, box.y];
  for (const [line, name] of names.entries()) {
    const key = height + 0.75 * ruler.gap;
    const { width } = ruler.measure(name, 'line');
    if (key + width > box.width) return undefined;
    if (x > box.x && x + key + width > box.x + box.width) [x, y] = [box.x, y + pitch];
    keys.push({ kind: 'key', line, box: { x, y, width: height, height } });
    const stand = { x: x + key, y: y + height / 2, alongX: 'start', alongY: 'middle' } as const;
    labels.push(labelAt(ruler, { role: 'line', text: name, line }, stand));
    x += key + width + 2 * ruler.gap;
  }
  return { height: y + pitch + 0.75 * ruler.gap - box.y, keys, labels };
}
