import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MeasuredRow, paginateRows } from './paginate-rows.js';

const room = { height: 1000, head: 0, gap: 20, below: 10 };
const row = (slide: number, notes: readonly number[] = [], heading = 0): MeasuredRow => ({
  heading,
  slide,
  notes,
});
const rowsOf = (pages: ReturnType<typeof paginateRows>) =>
  pages.map(({ rows }) => rows.map((each) => each.row));

describe('rows of slides and notes', () => {
  it('flow over as few pages as there can be', () => {
    expect(
      rowsOf(
        paginateRows(
          Array.from({ length: 8 }, () => row(230)),
          room,
        ),
      ),
    ).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ]);
  });

  it('fill them evenly, and leave no page with a single row', () => {
    const pages = rowsOf(
      paginateRows(
        Array.from({ length: 5 }, () => row(230)),
        room,
      ),
    );
    expect(pages).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
  });

  it('leave the first page room for its head', () => {
    const pages = rowsOf(
      paginateRows(
        Array.from({ length: 4 }, () => row(230)),
        { ...room, head: 300 },
      ),
    );
    expect(pages).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('stand a little apart, to reach the foot of their page, but for the last', () => {
    const pages = paginateRows(
      Array.from({ length: 6 }, () => row(310)),
      room,
    );
    expect(pages.map(({ apart }) => apart)).toEqual([12, 0]);
  });

  it('keep notes beside their slide while they are as tall, and let longer ones go on below it', () => {
    const [page] = paginateRows([row(200, [100, 100]), row(200, [100, 100, 100, 100])], room);
    expect(page?.rows).toEqual([
      { row: 0, opens: true, below: [0, 0], beside: [0, 2] },
      { row: 1, opens: true, below: [0, 1], beside: [1, 4] },
    ]);
  });

  it('keep a heading with its row', () => {
    const pages = rowsOf(paginateRows([row(300), row(300), row(300, [], 80), row(300)], room));
    expect(pages).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('hold every slide once, and every paragraph once and in order, whatever their heights', () => {
    const rows = fc.array(
      fc.record({
        heading: fc.constantFrom(0, 90),
        slide: fc.integer({ min: 100, max: 700 }),
        notes: fc.array(fc.integer({ min: 10, max: 300 }), { maxLength: 30 }),
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(rows, (measured) => {
        const placed = paginateRows(measured, room).flatMap((page) => page.rows);
        measured.forEach(({ notes }, index) => {
          const own = placed.filter((each) => each.row === index);
          expect(own.map(({ opens }) => opens)).toEqual(own.map((_, place) => place === 0));
          const told = own.flatMap(({ below, beside }) => [below, beside]).filter(([from, to]) => to > from);
          expect(told[0]?.[0] ?? 0).toBe(0);
          expect(told.at(-1)?.[1] ?? 0).toBe(notes.length);
          told.slice(1).forEach(([from], place) => {
            expect(from).toBe(told[place]?.[1]);
          });
        });
        expect(placed.map((each) => each.row)).toEqual(
          placed.map((each) => each.row).toSorted((a, b) => a - b),
        );
      }),
    );
  });
});
