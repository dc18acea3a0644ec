import { describe, expect, it } from 'vitest';
import { drawnPlot, piecesOf, plotRefusal, textsOf } from '../testing/drawn-plot.js';
import { plotData } from '../testing/sample-plot.js';
import { line } from './line.js';

const years = [2016, 2017, 2018, 2019, 2020, 2021];

describe('a line over time', () => {
  it('ends at a gap and begins anew behind it, with a dot where a value stands alone', () => {
    const plot = drawnPlot(line, plotData(years, { trade: [1, 2, undefined, 4, undefined, 6] }));
    expect(piecesOf(plot, 'stroke').map(({ places }) => places)).toEqual([[0, 1]]);
    expect(piecesOf(plot, 'dot').map(({ place }) => place)).toEqual([0, 3, 5]);
    expect(plot.says.gap).toBe(true);
  });

  it('is dashed towards what is expected, whose dots are hollow', () => {
    const plot = drawnPlot(line, plotData(years, { trade: [1, 2, 3, 4, 5, 6] }, { expectedFrom: 2020 }));
    expect(piecesOf(plot, 'stroke').map(({ places, dashed }) => [places, dashed])).toEqual([
      [[0, 1, 2, 3], false],
      [[3, 4, 5], true],
    ]);
    expect(piecesOf(plot, 'dot').find(({ place }) => place === 5)?.filled).toBe(false);
    expect(plot.says.expected).toBe(true);
  });

  it('has a hollow dot where the number is not certain', () => {
    const about = { printed: '约3', value: 3, qualifier: 'about' } as const;
    const plot = drawnPlot(line, plotData(years, { trade: [1, 2, about, 4, 5, 6] }));
    expect(piecesOf(plot, 'dot').find(({ place }) => place === 2)?.filled).toBe(false);
  });

  it('names each line at its end and moves the names apart, with leaders', () => {
    const close = { one: [5, 6, 7, 8, 9, 10.2], two: [4, 5, 6, 7, 8, 10.1], three: [1, 2, 3, 4, 5, 10] };
    const plot = drawnPlot(line, plotData(years, close));
    expect(textsOf(plot, 'line')).toEqual(['one', 'two', 'three']);
    expect(
      plot.pieces.filter((piece) => piece.kind === 'rule' && piece.role === 'leader').length,
    ).toBeGreaterThan(0);
    const last = plot.labels.filter(({ role, place }) => role === 'value' && place === 5);
    expect(last.map(({ text, strong }) => [text, strong])).toEqual([
      ['10.2', true],
      ['10.1', true],
      ['10', true],
    ]);
  });

  it('labels its highest and its first value', () => {
    const plot = drawnPlot(line, plotData(years, { trade: [3, 2, 9, 4, 5, 6] }));
    expect(textsOf(plot, 'value')).toEqual(['9', '6', '3', '2']);
  });

  it('labels both ends of each line on a small sheet, before the highest of any', () => {
    const crossing = { one: [10, 40, 12, 11, 10, 9], two: [41, 30, 30, 30, 30, 45] };
    const plot = drawnPlot(line, plotData(years, crossing), { x: 0, y: 0, width: 260, height: 200 });
    expect(textsOf(plot, 'value')).toEqual(expect.arrayContaining(['10', '9', '41', '45']));
  });

  it('begins at nought, unless nought would flatten it', () => {
    const rising = drawnPlot(line, plotData(years, { trade: [1, 2, 3, 4, 5, 6] }));
    expect([rising.scale?.from, rising.says.cut]).toEqual([0, false]);
    const high = drawnPlot(line, plotData(years, { trade: [91, 92, 93, 94, 95, 96] }));
    expect(high.scale?.from).toBeGreaterThan(80);
    expect(high.says.cut).toBe(true);
    const fallen = drawnPlot(line, plotData(years, { trade: [91, 92, 40, 94, 95, 96] }));
    expect([fallen.scale?.from, fallen.says.cut]).toEqual([0, false]);
  });

  it('keeps the distance of times', () => {
    const plot = drawnPlot(line, plotData([1949, 1978, 2018], { trade: [1, 5, 9] }));
    const xs = piecesOf(plot, 'stroke')[0]?.points.map(([x]) => x) ?? [];
    const [first = 0, second = 0, third = 0] = xs;
    expect((second - first) / (third - first)).toBeCloseTo(29 / 69);
  });

  it('is refused without time, with fewer than three places, more than five lines, or ranges', () => {
    expect(plotRefusal(line, plotData(['a', 'b', 'c'], { one: [1, 2, 3] }))).toBe('no-time');
    expect(plotRefusal(line, plotData([2020, 2021], { one: [1, 2] }))).toBe('too-few-places');
    const six = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [name, [1, 2, 3]]));
    expect(plotRefusal(line, plotData([2019, 2020, 2021], six))).toBe('too-many-lines');
    expect(plotRefusal(line, plotData([2019, 2020, 2021], { one: [1, [2, 3], 4] }))).toBe('not-exact');
    const trade = plotData(years, { trade: [1, 2, 3, 4, 5, 6] });
    expect(plotRefusal(line, trade, { x: 0, y: 0, width: 90, height: 60 })).toBe('box-too-small');
  });
});
