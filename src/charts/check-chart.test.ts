import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartBox, chartFigure, chartFigures, chartShares } from '../testing/sample-figures.js';
import { type Chart, type ChartFigure, type DrawChart, isRefusal } from './chart.js';
import { checkChart } from './check-chart.js';
import { chartForms } from './index.js';
import { rankedBars } from './ranked-bars.js';
import { waffle } from './waffle.js';

const box = { x: 100, y: 50, width: 900, height: 400 };
const figures = [chartFigure('70多个'), chartFigure('9个'), chartFigure('53家', { asOf: '2023-06' })];
const shares = [chartFigure('60%', { partOf: '能源' })];
const named = chartForms.map((draw) => [draw.name, draw] as const);

function drawn(draw: DrawChart, of = figures): Chart {
  const chart = draw(of, box);
  if (isRefusal(chart)) throw new Error(chart.refused);
  return chart;
}
const faultsOf = (chart: Chart, of: readonly ChartFigure[] = figures) =>
  checkChart(chart, of).map(({ fault }) => fault);

describe('whatever is drawn', () => {
  it.each(named)('holds every rule of honesty as %s, or is refused', (_name, draw) => {
    const inputs = draw === waffle ? chartShares : chartFigures;
    let charts = 0;
    fc.assert(
      fc.property(inputs, chartBox, (some, place) => {
        const chart = draw(some, place);
        if (isRefusal(chart)) return;
        charts += 1;
        expect(faultsOf(chart, some).filter((fault) => fault !== 'too-small-to-see')).toEqual([]);
      }),
      { seed: 1, numRuns: 300 },
    );
    expect(charts).toBeGreaterThan(20);
  });

  it.each(named)('is the same each time as %s', (_name, draw) => {
    fc.assert(
      fc.property(fc.oneof(chartFigures, chartShares), chartBox, (some, place) => {
        expect(draw(some, place)).toEqual(draw(structuredClone(some), place));
      }),
      { seed: 1, numRuns: 50 },
    );
  });
});

describe('finds a drawing that misleads', () => {
  const bars = drawn(rankedBars);

  it('by an axis that does not begin at nought', () => {
    const axis = { from: 0, to: 70, start: box.x - 30, end: box.x + box.width } as const;
    expect(faultsOf({ ...bars, axis })).toContain('axis-not-from-nought');
  });

  it('by a bar that is longer than its number', () => {
    const [first, ...others] = bars.marks;
    if (first === undefined) throw new Error('nothing drawn');
    const longer = { ...first, box: { ...first.box, width: first.box.width * 1.05 } };
    expect(faultsOf({ ...bars, marks: [longer, ...others] })).toContain('out-of-proportion');
  });

  it('by a qualifier that is dropped', () => {
    expect(faultsOf({ ...bars, openEnds: [] })).toEqual(['qualifier-not-drawn']);
  });

  it('by a figure left out', () => {
    const marks = bars.marks.filter(({ figure }) => figure !== '9个');
    const rows = bars.rows.filter(({ figure }) => figure !== '9个');
    expect(faultsOf({ ...bars, marks, rows })).toContain('figure-missing');
  });

  it('by a mark outside its box', () => {
    const marks = bars.marks.map((mark) => ({ ...mark, box: { ...mark.box, y: mark.box.y + 300 } }));
    expect(faultsOf({ ...bars, marks })).toContain('outside-its-box');
  });

  it('by unlike things on one axis', () => {
    expect(faultsOf(bars, [...figures.slice(0, 2), { ...figures[2], unit: '人次' } as never])).toContain(
      'unlike-things',
    );
  });

  it('by a date, a unit or a key that is not said', () => {
    for (const unsaid of [{ dates: [] }, { units: [] }, { qualified: [] }, { open: false }]) {
      expect(faultsOf({ ...bars, says: { ...bars.says, ...unsaid } })).toEqual(['not-said']);
    }
  });

  it('by a rest that is not shown', () => {
    expect(faultsOf({ ...drawn(waffle, shares), ground: [] }, shares)).toEqual(['rest-not-shown']);
  });

  it('by parts that are more than their whole', () => {
    const others = ['25%', '40%'].map((printed) => chartFigure(printed, { partOf: '能源' }));
    expect(faultsOf(drawn(waffle, shares), [...shares, ...others])).toContain('more-than-the-whole');
  });

  it('by a number nobody can see', () => {
    const apart = [chartFigure('100000个'), chartFigure('9个')];
    expect(faultsOf(drawn(rankedBars, apart), apart)).toEqual(['too-small-to-see']);
  });
});
