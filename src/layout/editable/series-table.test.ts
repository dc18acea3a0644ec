import { beforeAll, describe, expect, test } from 'vitest';
import type { EditableTable } from '../../model/editable-deck.js';
import type { ShownSeries } from '../../model/shown-series.js';
import { editableRoom } from '../../testing/editable-room.js';
import { seriesPoster } from '../../testing/sample-series.js';
import { wordsOf } from './measure.js';
import type { EditableRoom } from './room.js';
import { seriesTable } from './series-table.js';

let room: EditableRoom;
beforeAll(async () => {
  room = await editableRoom();
});

const contentOf = (form: 'data-table' | 'line' | 'grouped-bars'): ShownSeries =>
  seriesPoster<ShownSeries>(form).content;

function tableOf(content: ShownSeries): EditableTable {
  const table = seriesTable(content, room).shapes.find((shape) => shape.kind === 'table');
  if (table?.kind !== 'table') throw new Error('there is no table');
  return table;
}

const cellsOf = ({ head, rows }: EditableTable) => [head, ...rows].map((row) => row.map(wordsOf));

describe('a series as a table', () => {
  test('says each value as the data have it, with the sign of its unit', () => {
    const [head, ...rows] = cellsOf(tableOf(contentOf('data-table')));
    expect(head).toEqual(['', '一季度', '二季度', '三季度', '四季度']);
    expect(rows[3]).toEqual(['4号线', '95.2%', '95.9%', '96.4%', '95.5%']);
  });

  test('says a unit that is a word once, over the table', () => {
    const content = contentOf('grouped-bars');
    const [counted] = seriesTable(content, room).shapes;
    expect(counted?.kind === 'text' ? counted.paragraphs.map(wordsOf) : []).toEqual([
      '各站日均客流（千人次）',
    ]);
    expect(cellsOf(tableOf(content)).flat()).toContain('64.2');
  });

  test('has as many cells in each row as in its head, and a width and a height for each', () => {
    for (const form of ['data-table', 'line', 'grouped-bars'] as const) {
      const { head, rows, columns, rowHeights, place } = tableOf(contentOf(form));
      expect(new Set(rows.map((row) => row.length)), form).toEqual(new Set([head.length]));
      expect(columns).toHaveLength(head.length);
      expect(columns.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
      expect(rowHeights).toHaveLength(rows.length + 1);
      expect(rowHeights.reduce((sum, height) => sum + height, 0)).toBeCloseTo(place.height, 6);
    }
  });

  test('has the longer side of the data across where there are too many rows', () => {
    // Twelve years of four lines.
    const cells = cellsOf(tableOf(contentOf('line')));
    expect(cells).toHaveLength(5);
    expect(cells[0]).toContain('2024');
  });

  test('shows where there is no value, and never a nought', () => {
    const cells = cellsOf(tableOf(contentOf('line')));
    expect(cells[4]?.slice(1, 4)).toEqual(Array(3).fill(room.messages.series.none));
  });
});
