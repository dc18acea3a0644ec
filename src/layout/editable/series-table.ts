import type { EditableParagraph, EditableRun } from '../../model/editable-deck.js';
import type { ShownSeries } from '../../model/shown-series.js';
import { plotRuler } from '../plot-ruler.js';
import { countedIn, focusOf } from '../series-words.js';
import { textBox } from './boxes.js';
import type { EditablePlan, EditableRoom } from './room.js';

/** A table up to so many rows is legible; beyond it the shorter side of the data goes down. */
const mostRows = 9;
/** The largest and the smallest type of its cells, in px. */
const largest = 32;
const smallest = 20;
/** Above and below the words of a row, in sizes of them, and beside those of a cell, in px. */
const air = 0.9;
const beside = 24;

/** A series as a table with a head row: what is counted above it, a row a place or, where those are many, a row a line. */
export function seriesTable(content: ShownSeries, room: EditableRoom): EditablePlan {
  const { places, lines, title, unit } = content;
  const { left, right, top, bottom, palette, messages, sheet } = room;
  const none = messages.series.none;
  const { value: inUnit } = plotRuler(sheet, unit?.long ?? '');
  const printed = (line: number, place: number) => {
    const value = lines[line]?.values[place];
    return value === undefined ? none : inUnit(value.printed);
  };
  const focus = new Set(focusOf(content));
  const strong = (line: number): Partial<EditableRun> =>
    focus.has(line) ? { face: 'textStrong', colour: palette.accent } : {};
  const down = places.length <= mostRows || places.length <= lines.length;
  const cell = (text: string, of: Partial<EditableRun> = {}): EditableParagraph => ({
    runs: [{ text, ...of }],
  });
  const head = [
    cell(''),
    ...(down
      ? lines.map(({ name }, line) => cell(name.long, strong(line)))
      : places.map(({ label }) => cell(label.long))),
  ];
  const rows = down
    ? places.map(({ label }, place) => [
        cell(label.long),
        ...lines.map((_, line) => cell(printed(line, place), strong(line))),
      ])
    : lines.map(({ name }, line) => [
        cell(name.long, strong(line)),
        ...places.map((_, place) => cell(printed(line, place), strong(line))),
      ]);
  const begin = top + 52;
  const width = right - left;
  const { advance } = sheet.faces.textStrong;
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => advance(row[column]?.runs[0]?.text ?? ''))),
  );
  const all = widths.reduce((sum, each) => sum + each, 0);
  const high = (bottom - begin) / (rows.length + 1) / (1.3 + air);
  const wide = ((width - widths.length * beside) / all) * 0.92;
  const size = Math.max(smallest, Math.floor(Math.min(largest, high, wide)));
  const height = size * (1.3 + air);
  const style = { face: 'text', size, colour: palette.ink, leading: 1.3 } as const;
  return {
    variant: 'table',
    shapes: [
      textBox(
        room,
        'label',
        'What is counted',
        { x: left, y: top - 4, width, height: 44 },
        countedIn({ title, unit }, messages).long,
        { face: 'textMedium', size: 28, leading: 1.4, colour: palette.secondary },
      ),
      {
        kind: 'table',
        name: 'Table',
        alt: title.long,
        place: { x: left, y: begin, width, height: height * (rows.length + 1) },
        columns: widths.map((each) => (each * size + beside) / (all * size + widths.length * beside)),
        numbers: true,
        head,
        rows,
        style,
        headStyle: { ...style, face: 'textMedium', colour: palette.secondary },
        rule: palette.hairline,
        rowHeights: Array.from({ length: rows.length + 1 }, () => height),
      },
    ],
  };
}
