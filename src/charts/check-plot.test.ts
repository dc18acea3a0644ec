import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnPlot } from '../testing/drawn-plot.js';
import { plainRuler } from '../testing/plain-ruler.js';
import { randomPlotData, randomPlotRoom } from '../testing/random-plots.js';
import { plotData } from '../testing/sample-plot.js';
import { checkPlot } from './check-plot.js';
import { columns } from './columns.js';
import { line } from './line.js';
import { isPlotRefusal, type Plot, type PlotPiece } from './plot.js';
import { plotForms } from './plot-forms.js';
import { shareBars } from './share-bars.js';
import { slope } from './slope.js';
import { stackedArea } from './stacked-area.js';

describe('whatever is drawn of a series', () => {
  it.each(Object.entries(plotForms))('holds every rule of honesty as %s, or is refused', (form, draw) => {
    let plots = 0;
    fc.assert(
      fc.property(randomPlotData, randomPlotRoom, (data, { box, size }) => {
        const plot = draw(data, box, plainRuler(size, { wide: box.width > box.height }));
        if (isPlotRefusal(plot)) return;
        plots += 1;
        expect(plot.form).toBe(form);
        expect(checkPlot(plot, data)).toEqual([]);
      }),
      { seed: 1, numRuns: 800 },
    );
    expect(plots).toBeGreaterThan(30);
  });

  it.each(Object.entries(plotForms))('is the same each time as %s', (_form, draw) => {
    fc.assert(
      fc.property(randomPlotData, randomPlotRoom, (data, { box, size }) => {
        expect(draw(data, box, plainRuler(size))).toEqual(draw(structuredClone(data), box, plainRuler(size)));
      }),
      { seed: 1, numRuns: 50 },
    );
  });
});

describe('finds a plot that misleads', () => {
  const years = [2018, 2019, 2020, 2021];
  const counted = plotData(years, { trade: [10, 20, 15, 40] });
  const bars = drawnPlot(columns, counted);
  const pair = plotData(
    years,
    { exports: [1, 2, undefined, 4], imports: [2, 3, 4, 5] },
    { expectedFrom: 2021 },
  );
  const lines = drawnPlot(line, pair);
  const faultsOf = (plot: Plot, data = counted) => [
    ...new Set(checkPlot(plot, data).map(({ fault }) => fault)),
  ];
  const changed = (plot: Plot, change: (piece: PlotPiece) => PlotPiece | undefined): Plot => ({
    ...plot,
    pieces: plot.pieces.flatMap((piece) => change(piece) ?? []),
  });

  it('and nothing in an honest one', () => {
    expect(faultsOf(bars)).toEqual([]);
    expect(faultsOf(lines, pair)).toEqual([]);
  });

  it('by a column that is higher than its number', () => {
    const taller = changed(bars, (piece) =>
      piece.kind === 'bar' && piece.place === 0
        ? { ...piece, box: { ...piece.box, y: piece.box.y - 9 } }
        : piece,
    );
    expect(faultsOf(taller)).toContain('out-of-proportion');
  });

  it('by a column that is wider than the others', () => {
    const wider = changed(bars, (piece) =>
      piece.kind === 'bar' && piece.place === 0 ? { ...piece, box: { ...piece.box, width: 99 } } : piece,
    );
    expect(faultsOf(wider)).toContain('out-of-proportion');
  });

  it('by a scale of columns that is cut', () => {
    const { scale } = bars;
    if (scale === undefined) throw new Error('no scale');
    expect(faultsOf({ ...bars, scale: { ...scale, from: 5 } })).toContain('scale-not-from-nought');
  });

  it('by a value left out', () => {
    const fewer = changed(bars, (piece) => (piece.kind === 'bar' && piece.place === 1 ? undefined : piece));
    expect(faultsOf(fewer)).toEqual(['value-missing']);
  });

  it('by a line that runs over a gap', () => {
    const joined = changed(lines, (piece) =>
      piece.kind === 'stroke' && piece.line === 0
        ? { ...piece, places: [0, 1, 3], points: [...piece.points, [0, 0]] }
        : piece,
    );
    expect(faultsOf(joined, pair)).toContain('gap-filled');
  });

  it('by what is expected and drawn as counted', () => {
    const solid = changed(lines, (piece) => (piece.kind === 'stroke' ? { ...piece, dashed: false } : piece));
    expect(faultsOf(solid, pair)).toEqual(['expected-as-counted']);
  });

  it('by a number that is not certain and drawn as if it were', () => {
    const about = plotData([2013, 2023], { trade: [{ printed: '约1', value: 1, qualifier: 'about' }, 3] });
    const filled = changed(drawnPlot(slope, about), (piece) =>
      piece.kind === 'dot' ? { ...piece, filled: true } : piece,
    );
    expect(faultsOf(filled, about)).toEqual(['qualifier-not-drawn']);
    const open = plotData(years, { trade: [1, 2, 3, { printed: '超4', value: 4, qualifier: 'more-than' }] });
    const closed = changed(drawnPlot(columns, open), (piece) =>
      piece.kind === 'open-end' ? undefined : piece,
    );
    expect(faultsOf(closed, open)).toEqual(['qualifier-not-drawn', 'not-said']);
  });

  it('by a band that is thicker than its number, and a part longer than its share', () => {
    const parts = plotData(years, { rail: [1, 2, 3, 4], road: [4, 3, 2, 1] }, { whole: 'freight' });
    const area = changed(drawnPlot(stackedArea, parts), (piece) =>
      piece.kind === 'area' ? { ...piece, upper: piece.upper.map(([x, y]) => [x, y - 5] as const) } : piece,
    );
    expect(faultsOf(area, parts)).toContain('out-of-proportion');
    const longer = changed(drawnPlot(shareBars, parts), (piece) =>
      piece.kind === 'bar' && piece.line === 0 ? { ...piece, to: piece.to + 1 } : piece,
    );
    expect(faultsOf(longer, parts)).toContain('out-of-proportion');
  });

  it('by what leaves the box, and by labels that overlap', () => {
    const narrow = { ...bars, box: { ...bars.box, width: bars.box.width / 2 } };
    expect(faultsOf(narrow)).toContain('outside-its-box');
    const [first] = bars.labels;
    if (first === undefined) throw new Error('no labels');
    expect(faultsOf({ ...bars, labels: [...bars.labels, first] })).toEqual(['labels-overlap']);
  });

  it('by a name, a place or a last value that is not printed', () => {
    const without = (plot: Plot, drop: (label: Plot['labels'][number]) => boolean): Plot => ({
      ...plot,
      labels: plot.labels.filter((label) => !drop(label)),
    });
    expect(
      faultsOf(
        without(lines, ({ text }) => text === 'exports'),
        pair,
      ),
    ).toEqual(['name-missing']);
    expect(faultsOf(without(bars, ({ text }) => text === '2021'))).toEqual(['place-missing']);
    expect(faultsOf(without(bars, ({ text }) => text === '40'))).toEqual(['last-value-missing']);
  });

  it('by a key that is not said', () => {
    for (const unsaid of [{ gap: false }, { expected: false }, { cut: true }]) {
      expect(faultsOf({ ...lines, says: { ...lines.says, ...unsaid } }, pair)).toEqual(['not-said']);
    }
  });
});
