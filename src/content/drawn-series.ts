import type { DrawnThing } from '../model/drawn-thing.js';
import type { ShownLine, ShownSeries } from '../model/shown-series.js';
import type { Messages } from '../text/messages/messages.js';
import { withoutStop } from '../text/speech.js';

/** Of more values over time than these, the first and the last are told. */
const mostShown = 4;

/**
 * A series in a few words: what is counted, then of lines over time each with its first value and its last, of categories
 * each with its values. All of them stand in a table of their own.
 */
export function drawnSeries(
  { title, unit, axis, places, lines }: ShownSeries,
  { series, speech, posts }: Messages,
): readonly DrawnThing[] {
  const counted = unit === undefined ? title.long : series.titled(title.long, unit.long);
  const value = ({ values }: ShownLine, place: number) => {
    const printed = values[place]?.printed;
    const { label, expected } = places[place] ?? {};
    if (printed === undefined || label === undefined) return [];
    return [speech.pair(label.long, expected ? `${printed}${speech.aside(series.isExpected)}` : printed)];
  };
  const known = (line: ShownLine) => places.flatMap((_, place) => (line.values[place] ? [place] : []));
  const ofLine = (line: ShownLine): string => {
    const at = known(line);
    const ends = axis === 'time' && at.length > mostShown ? [...at.slice(0, 1), ...at.slice(-1)] : at;
    return withoutStop(
      series.row(
        line.name.long,
        ends.flatMap((place) => value(line, place)),
      ),
    );
  };
  const [only] = lines;
  const parts =
    axis === 'category' && lines.length === 1 && only !== undefined
      ? known(only).flatMap((place) => value(only, place))
      : lines.map(ofLine);
  return [posts.shown(counted), ...parts].map((said) => ({ said, rows: [] }));
}
