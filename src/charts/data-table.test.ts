import { expect, it } from 'vitest';
import { drawnPlot, piecesOf, plotRefusal, textsOf } from '../testing/drawn-plot.js';
import { plotData } from '../testing/sample-plot.js';
import { dataTable } from './data-table.js';

const data = plotData(['Laos', 'Kenya', 'Hungary'], { Road: [1.5, 120, 30.25], Rail: [7, undefined, 9] });

it('prints every number, and a dash where there is none', () => {
  const plot = drawnPlot(dataTable, data);
  expect(textsOf(plot, 'value')).toEqual(['1.5', '7', '120', '–', '30.25', '9']);
  expect(textsOf(plot, 'line')).toEqual(['Road', 'Rail']);
  expect(plot.says.gap).toBe(true);
});

it('sets decimals below each other', () => {
  const plot = drawnPlot(dataTable, data);
  const points = ['1.5', '120', '30.25'].map((text) => {
    const { x = 0, width = 0 } = plot.labels.find((label) => label.text === text)?.box ?? {};
    const decimals = text.includes('.') ? text.length - text.indexOf('.') : 0;
    return x + width - (width * decimals) / text.length;
  });
  points.forEach((x) => {
    expect(x).toBeCloseTo(points[0] ?? 0);
  });
});

it('says how much of the largest value a cell holds, unless values fall below nought', () => {
  const shares = piecesOf(drawnPlot(dataTable, data), 'heat').map(({ share }) => share);
  expect(Math.max(...shares)).toBe(1);
  expect(shares).toHaveLength(5);
  expect(piecesOf(drawnPlot(dataTable, plotData(['a'], { one: [1], two: [-1] })), 'heat')).toEqual([]);
});

it('sets lines as rows where there are more than stand side by side', () => {
  const names = Array.from({ length: 10 }, (_, index) => `line ${index}`);
  const many = plotData([2010, 2020], Object.fromEntries(names.map((name) => [name, [1, 2]])));
  const plot = drawnPlot(dataTable, many);
  expect(textsOf(plot, 'line')).toEqual(names);
});

it('is refused where it does not fit', () => {
  expect(plotRefusal(dataTable, data, { x: 0, y: 0, width: 120, height: 300 })).toBe('box-too-small');
  const rows = Array.from({ length: 16 }, (_, index) => `p${index}`);
  expect(plotRefusal(dataTable, plotData(rows, { one: rows.map(() => 1) }))).toBe('too-many-places');
});
