import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { editableRoom } from '../../testing/editable-room.js';
import { columns, figureBox, rows, so, textBox } from './boxes.js';
import { wordsOf } from './measure.js';
import type { EditableRoom } from './room.js';

let room: EditableRoom;
beforeAll(async () => {
  room = await editableRoom('超7.4万个2800余名more than 46 millionpeople一百二十三亿');
});

const place = { x: 84, y: 240, width: 500, height: 120 };
const figure = { prefix: '超', digits: '7.4', suffix: '万个' };

describe('a box of text', () => {
  test('has a paragraph for each string, in the type of its slide where nothing else is said', () => {
    const box = textBox(room, 'body', 'Text', place, ['甲', '乙'], { gap: 12 });
    expect(box.paragraphs.map(wordsOf)).toEqual(['甲', '乙']);
    expect(box.style).toMatchObject({ size: room.sizes.body, colour: room.palette.ink, gap: 12 });
  });

  test('has no size below nought, however much the boxes before it take', () => {
    const { place: none } = textBox(room, 'body', 'Text', { ...place, width: -3, height: -40 }, '甲');
    expect(none).toEqual({ ...place, width: 0, height: 0 });
  });
});

describe('a box of a figure', () => {
  test('says it whole in one line, its digits larger than the words around them', () => {
    const box = figureBox(room, 'Number', place, figure);
    const [before, digits, behind] = box.paragraphs[0]?.runs ?? [];
    expect(box.paragraphs.map(wordsOf)).toEqual(['超7.4万个']);
    expect(box.style.wrap).toBe(false);
    // Digits are as large as the box has them: only what differs is said.
    expect(digits).toEqual({ text: '7.4' });
    expect(before?.size).toBeLessThan(box.style.size / 2);
    expect(behind?.size).toBe(before?.size);
  });

  test('is as wide as its box at most, with some to spare', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 120, max: 900 }),
        fc.constantFrom('7.4', '46', '2800', '123 456 789', '一百二十三亿'),
        fc.constantFrom('', '超', 'more than '),
        fc.constantFrom('', '万个', ' million people'),
        (width, digits, prefix, suffix) => {
          const box = figureBox(room, 'Number', { ...place, width }, { prefix, digits, suffix });
          const { advance } = room.sheet.faces[box.style.face];
          const wide = (box.paragraphs[0]?.runs ?? []).reduce(
            (sum, { text, size = box.style.size }) => sum + advance(text) * size,
            0,
          );
          expect(wide).toBeLessThan(width);
        },
      ),
    );
  });

  test('sets Chinese numerals smaller than digits, which do not fill their square', () => {
    const [run] =
      figureBox(room, 'Number', place, { prefix: '', digits: '三', suffix: '' }).paragraphs[0]?.runs ?? [];
    expect(run?.size).toBeLessThan(room.sizes.figure);
  });
});

describe('what stands side by side', () => {
  const edges = { left: 84, right: 1196, top: 200, bottom: 622 };

  test('in columns and in rows is of one size, keeps its distance, and fills the room', () => {
    for (const count of [1, 2, 3, 5]) {
      const across = columns(edges, count, 40);
      expect(new Set(across.map(({ width }) => width.toFixed(6))).size).toBe(1);
      expect(across[0]?.x).toBe(84);
      expect((across.at(-1)?.x ?? 0) + (across.at(-1)?.width ?? 0)).toBeCloseTo(1196, 6);
      const down = rows(edges, count, 22);
      expect((down.at(-1)?.y ?? 0) + (down.at(-1)?.height ?? 0)).toBeCloseTo(622, 6);
      for (const [index, { y }] of down.entries())
        if (index > 0) expect(y - (down[index - 1]?.y ?? 0) - (down[0]?.height ?? 0)).toBeCloseTo(22, 6);
    }
  });

  test('is counted in words', () => {
    expect([so(1, 'row'), so(3, 'column')]).toEqual(['1 row', '3 columns']);
  });
});
