import type { Series } from '../../model/series.js';
import type { DataPath } from '../../parse/data-path.js';
import type { StoryText } from './story-text.js';

/**
 * The names in the table of a series: its lines, `trips.lines.1` with a name and where wanted a short form, and its
 * places, `places.1`. What has no letters, and a time of digits, may stay as it is; a single line that has no name of its own
 * is called what the series is.
 *
 * @param at where the series stands in the story
 */
export function seriesNames({ id, title, table }: Series, at: DataPath): readonly StoryText[] {
  const lines = table.lines.flatMap(({ name, short }, index): readonly StoryText[] => {
    if (name === title) return [];
    const place = [...at, 'table', 'lines', index];
    const entry = ['words', `${id}.lines.${index + 1}`];
    return [
      named(name, [...place, 'name'], [...entry, 'name']),
      short === undefined
        ? { ...named(name, [...place, 'short'], [...entry, 'short']), optional: true }
        : named(short, [...place, 'short'], [...entry, 'short']),
    ];
  });
  const places = table.places.map(({ label }, index) =>
    named(
      label,
      [...at, 'table', 'places', index, 'label'],
      ['words', id, `places.${index + 1}`],
      table.axis === 'time' ? wordsOfTime : letters,
    ),
  );
  return [...places, ...lines];
}

const letters = /\p{L}/u;
/** 2024年3月 and March 2024 have other words elsewhere, 2024 and 2024-Q1 have not. */
const wordsOfTime = /\p{Script=Han}|\p{L}{3}/u;

function named(text: string, at: DataPath, entry: DataPath, words = letters): StoryText {
  return { at, entry, text, kind: 'words', ...(words.test(text) ? {} : { optional: true }) };
}

/** A series in other words; a line that is called what the series is keeps being called so. */
export function withOwnTitle(series: Series, before: string): Series {
  const { title, table } = series;
  const lines = table.lines.map((line) => (line.name === before ? { ...line, name: title } : line));
  return { ...series, table: { ...table, lines } };
}
