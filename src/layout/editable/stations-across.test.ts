import { beforeAll, describe, expect, test } from 'vitest';
import type { EditableText } from '../../model/editable-deck.js';
import { editableRoom } from '../../testing/editable-room.js';
import { wordsOf } from './measure.js';
import type { EditableRoom } from './room.js';
import { stationsAcross } from './stations-across.js';

let room: EditableRoom;
beforeAll(async () => {
  room = await editableRoom('0123456789年倡议提出成立');
});

const itemsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: { runs: [{ text: `${2013 + index}年` }] },
    text: '倡议提出',
  }));
const boxesOf = (count: number): readonly EditableText[] =>
  stationsAcross(room, itemsOf(count), { name: {}, called: 'dates' }).shapes.flatMap((shape) =>
    shape.kind === 'text' ? [shape] : [],
  );

describe('stations along a road', () => {
  test('are read from the first to the last, each with what is told of it', () => {
    expect(boxesOf(3).flatMap(({ paragraphs }) => paragraphs.map(wordsOf))).toEqual(
      itemsOf(3).flatMap(({ name, text }) => [wordsOf(name), text]),
    );
  });

  test('up to four stand below it, more above and below by turns', () => {
    const beginnings = (count: number) =>
      new Set(boxesOf(count).flatMap(({ name, place }) => (name.startsWith('Name') ? [place.y] : [])));
    expect(beginnings(4).size).toBe(1);
    expect(beginnings(6).size).toBe(2);
  });

  test('have no boxes that lie on each other', () => {
    for (const count of [2, 3, 4, 5, 6, 7]) {
      const boxes = boxesOf(count);
      const overlaps = boxes.flatMap((one, index) =>
        boxes.slice(index + 1).flatMap((other) => {
          const across =
            Math.min(one.place.x + one.place.width, other.place.x + other.place.width) -
            Math.max(one.place.x, other.place.x);
          const down =
            Math.min(one.place.y + one.place.height, other.place.y + other.place.height) -
            Math.max(one.place.y, other.place.y);
          return across > 0.01 && down > 0.01 ? [`${one.name} and ${other.name} of ${count}`] : [];
        }),
      );
      expect(overlaps).toEqual([]);
    }
  });

  test('mark the last one, where the road has led', () => {
    const names = boxesOf(3).filter(({ name }) => name.startsWith('Name'));
    expect(names.map(({ style }) => style.colour === room.palette.accent)).toEqual([false, false, true]);
  });
});
