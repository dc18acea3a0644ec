import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EditableText } from '../../model/editable-deck.js';
import { editableRoom } from '../../testing/editable-room.js';
import { spare, textBox } from './boxes.js';
import { indentOf, linesOf, overflowOf } from './measure.js';
import type { EditableRoom } from './room.js';

const chinese = '推动科技创新作为高质量共建“一带一路”的八项行动之一，促进创新成果更多惠及各国人民。';
const english = 'One railway has brought more than 74,000 jobs to the country in seven years. ';
let room: EditableRoom;
beforeAll(async () => {
  room = await editableRoom(chinese + english);
});

const place = { x: 84, y: 240, width: 600, height: 200 };
const boxOf = (words: string | readonly string[], change: Partial<EditableText['place']> = {}, style = {}) =>
  textBox(room, 'body', 'Text', { ...place, ...change }, words, style);
/** The heights from which on the words of a box fit. */
const neededBy = (box: EditableText) =>
  overflowOf(room.sheet, { ...box, place: { ...box.place, height: 0 } }) + 1;

describe('a box', () => {
  test('is too full by what its words are higher than it', () => {
    const box = boxOf(chinese.repeat(12));
    const over = overflowOf(room.sheet, box);
    expect(over).toBeGreaterThan(0);
    expect(overflowOf(room.sheet, { ...box, place: { ...place, height: place.height + over } })).toBe(0);
  });

  test('that is said to fit still fits where another face is wider by what is spared', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 300, max: 1100 }), (times, width) => {
        const box = boxOf(english.repeat(times), { width });
        const height = neededBy(box);
        // Of a machine whose letters are wider by a twentieth: Chinese are as wide as they are high, in all faces.
        const wider = 1.05;
        const { advance } = room.sheet.faces.text;
        const set = linesOf(room.sheet, box, box.paragraphs[0] ?? { runs: [] });
        for (const line of set)
          expect(advance(line.trim()) * box.style.size * wider).toBeLessThanOrEqual(width * 1.001);
        expect(set.length * box.style.size * box.style.leading).toBeLessThanOrEqual(height + 0.001);
      }),
      { numRuns: 60 },
    );
  });

  test('needs no less room when it is narrower', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(chinese, english),
        fc.integer({ min: 240, max: 1000 }),
        fc.integer({ min: 0, max: 140 }),
        (words, width, less) => {
          const wide = neededBy(boxOf(words.repeat(3), { width }));
          expect(neededBy(boxOf(words.repeat(3), { width: width - less }))).toBeGreaterThanOrEqual(wide);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('counts the air between its paragraphs, not above the first', () => {
    const two = neededBy(boxOf(['甲', '乙'], {}, { gap: 0 }));
    expect(neededBy(boxOf(['甲', '乙'], {}, { gap: 18 }))).toBeCloseTo(two + 18, 6);
    expect(neededBy(boxOf(['甲'], {}, { gap: 18 }))).toBeCloseTo(two / 2, 6);
  });

  test('with bullets has so much less room for its words', () => {
    const plain = boxOf(english.repeat(6), { width: 300 });
    const dotted = boxOf(english.repeat(6), { width: 300 }, { bullet: 'dot' });
    expect(indentOf(plain.style)).toBe(0);
    expect(indentOf(dotted.style)).toBeGreaterThan(0);
    expect(neededBy(dotted)).toBeGreaterThan(neededBy(plain));
  });
});

describe('lines', () => {
  test('say all the words, and none is wider than its box less the spare', () => {
    const box = boxOf(chinese);
    const lines = linesOf(room.sheet, box, box.paragraphs[0] ?? { runs: [] });
    expect(lines.join('')).toBe(chinese);
    for (const line of lines)
      expect(room.sheet.faces.text.advance(line) * box.style.size).toBeLessThanOrEqual(
        place.width * spare + 0.01,
      );
  });

  test('begin anew where the author broke them', () => {
    const box = boxOf('甲\n乙');
    expect(linesOf(room.sheet, box, box.paragraphs[0] ?? { runs: [] })).toEqual(['甲', '乙']);
  });

  test('of a figure are one, however long, where its box does not wrap', () => {
    const paragraph = { runs: [{ text: english.repeat(9), size: 90 }] };
    expect(linesOf(room.sheet, boxOf('', {}, { wrap: false }), paragraph)).toHaveLength(1);
    expect(linesOf(room.sheet, boxOf(''), paragraph).length).toBeGreaterThan(1);
  });

  test('of a box that does not wrap may fill it to its end, and are too many beyond that', () => {
    const line = english.trim();
    const wide = room.sheet.faces.text.advance(line) * room.sizes.body;
    const oneLine = { height: room.sizes.body * 1.45 };
    const once = (width: number) =>
      overflowOf(room.sheet, boxOf(line, { ...oneLine, width }, { wrap: false }));
    expect(once(wide * 1.01)).toBe(0);
    expect(once(wide * 0.95)).toBeGreaterThan(0);
    expect(overflowOf(room.sheet, boxOf(line, { ...oneLine, width: wide * 1.01 }))).toBeGreaterThan(0);
  });
});
