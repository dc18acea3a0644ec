import { beforeAll, describe, expect, test } from 'vitest';
import type { EditableText } from '../../model/editable-deck.js';
import { programWords } from '../../model/words.js';
import { editableRoom } from '../../testing/editable-room.js';
import { wordsOf } from './measure.js';
import { numberedColumns, numberedRows } from './numbered-rows.js';
import type { EditablePlan, EditableRoom } from './room.js';

let room: EditableRoom;
beforeAll(async () => {
  room = await editableRoom('共商共建共享合作人才');
});

const items = ['共商', '共建', '共享'].map((title) => ({
  title: programWords(title),
  text: programWords(`${title}，合作`),
}));

const textsOf = ({ shapes }: EditablePlan): readonly EditableText[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
const saidBy = (plan: EditablePlan) => textsOf(plan).map(({ paragraphs }) => paragraphs.map(wordsOf).join());

describe.each([
  ['rows', numberedRows],
  ['columns', numberedColumns],
] as const)('numbered things in %s', (_name, arranged) => {
  test('are read one by one: the number, what it is called, what it is', () => {
    expect(saidBy(arranged({ items }, room))).toEqual([
      ...['1', '共商', '共商，合作'],
      ...['2', '共建', '共建，合作'],
      ...['3', '共享', '共享，合作'],
    ]);
  });

  test('go on counting on a further slide', () => {
    const numbers = saidBy(arranged({ items, start: 4 }, room)).filter((words) => /^\d+$/.test(words));
    expect(numbers).toEqual(['4', '5', '6']);
  });

  test('have a box with a name of its own for each, within the room', () => {
    const boxes = textsOf(arranged({ items }, room));
    expect(new Set(boxes.map(({ name }) => name)).size).toBe(boxes.length);
    for (const { place, name } of boxes) {
      expect(place.x, name).toBeGreaterThanOrEqual(room.left);
      expect(place.x + place.width, name).toBeLessThanOrEqual(room.right + 0.01);
      expect(place.y + place.height, name).toBeLessThanOrEqual(room.bottom + 0.01);
    }
  });

  test('that are names alone have no empty boxes', () => {
    const names = items.map(({ title }) => ({ title }));
    expect(saidBy(arranged({ items: names }, room))).toEqual(['1', '共商', '2', '共建', '3', '共享']);
  });
});
