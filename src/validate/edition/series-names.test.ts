import { expect, test } from 'vitest';
import { editionFaults, goodEdition, readEdition, storyToTranslate } from '../../testing/edition-faults.js';
import { draftEdition } from './draft-edition.js';

const point = (at: string, figure: string, line?: string) => ({
  at,
  figure,
  sentence: '两国客运量。',
  ...(line === undefined ? {} : { line }),
});
/** The small story with a series of its own: by category with two lines, over time with one that has no name. */
const withSeries = (points: readonly object[]) =>
  storyToTranslate({ series: [{ id: 'trips', title: '客运量', points }] });
const byLine = withSeries([
  point('1号线', '12', '公交'),
  point('10公里', '14', '公交'),
  point('1号线', '8', '电车'),
  point('10公里', '9', '电车'),
]);
const overTime = withSeries([point('2023', '3'), point('2024', '4')]);
const title = '  trips:\n    title: { from: 客运量, to: Passengers }\n';
const places = '    places.1: { from: 1号线, to: Line 1 }\n    places.2: { from: 10公里, to: 10 km }\n';
const lines =
  '  trips.lines.1:\n    name: { from: 公交, to: Bus and coach }\n    short: { from: 公交, to: Bus }\n  trips.lines.2:\n    name: { from: 电车, to: Tram }\n';

test('lines and places are called in the edition’s words, their values stay the story’s', () => {
  const { traced, diagnostics } = readEdition(goodEdition + title + places + lines, byLine);
  expect(diagnostics).toEqual([]);
  const [before] = byLine.story.sections[0]?.arguments[0]?.series ?? [];
  const [series] = traced?.story.sections[0]?.arguments[0]?.series ?? [];
  expect(series?.table.places.map(({ label }) => label)).toEqual(['Line 1', '10 km']);
  expect(series?.table.lines.map(({ name, short }) => [name, short])).toEqual([
    ['Bus and coach', 'Bus'],
    ['Tram', undefined],
  ]);
  expect(series?.table.lines.map(({ values }) => values)).toEqual(
    before?.table.lines.map(({ values }) => values),
  );
  expect(series?.drawnAs).toBe(before?.drawnAs);
});

test('what has no name yet is missing, line by line and all categories at once', () => {
  const faults = editionFaults(goodEdition + title, byLine);
  expect(faults).toEqual([
    expect.stringContaining('translation-missing Not translated yet: “name” of trips.lines.1, “公交”'),
    expect.stringContaining('translation-missing Not translated yet: “name” of trips.lines.2, “电车”'),
    expect.stringContaining(
      'translation-missing Not translated yet: “places.1”, “places.2” of trips, “1号线”',
    ),
  ]);
});

test('a category keeps its number', () => {
  const faults = editionFaults(goodEdition + title + places.replace('10 km', '12 km') + lines, byLine);
  expect(faults).toEqual([expect.stringContaining('translation-number-differs 12 km here')]);
});

test('years are no words, and a single line is called what the series is', () => {
  const { traced, diagnostics } = readEdition(goodEdition + title, overTime);
  expect(diagnostics).toEqual([]);
  const [series] = traced?.story.sections[0]?.arguments[0]?.series ?? [];
  expect(series?.table.lines.map(({ name }) => name)).toEqual(['Passengers']);
  expect(series?.table.places.map(({ label }) => label)).toEqual(['2023', '2024']);
});

test('a time in words is translated, one in digits may stay', () => {
  const months = withSeries([point('2024年3月', '3'), point('2024-04', '4')]);
  expect(editionFaults(goodEdition + title, months)).toEqual([
    expect.stringContaining('Not translated yet: “places.1” of trips, “2024年3月”'),
  ]);
  const march = '    places.1: { from: 2024年3月, to: March 2024 }\n';
  expect(editionFaults(goodEdition + title + march, months)).toEqual([]);
});

test('a draft begins them all', () => {
  const draft = draftEdition(byLine.story, goodEdition);
  expect(draft).toContain(
    '    places.1:\n      from: 1号线\n      to:\n    places.2:\n      from: 10公里\n      to:\n',
  );
  expect(draft).toContain('  trips.lines.2:\n    name:\n      from: 电车\n      to:\n');
  expect(draftEdition(overTime.story, goodEdition)).not.toMatch(/lines|places/);
});
