import { beforeAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../../layout/editable/measure.js';
import type { EditableRoom } from '../../layout/editable/room.js';
import { deckKit } from '../../testing/deck-kit.js';
import { editableRoom } from '../../testing/editable-room.js';
import { slideOf } from '../../testing/plain-pages.js';
import { slideFrame } from './frame.js';

const { messages } = deckKit();
let room: EditableRoom;
beforeAll(async () => {
  room = await editableRoom();
});

const frameOf = (fields: object) =>
  slideFrame(slideOf({ kind: 'key-message', headline: '科技', ...fields }), room, messages);
const said = ({ before, after }: ReturnType<typeof frameOf>) =>
  [...before, ...after].flatMap((shape) =>
    shape.kind === 'text' ? [[shape.role, shape.paragraphs.map(wordsOf).join()]] : [],
  );

describe('what stands around the words of a slide', () => {
  test('is the running head, then who said it and where, then the number', () => {
    const source = { speaker: '马庆斌', affiliation: '促进中心研究员' };
    expect(said(frameOf({ running: { left: '1　科技', right: '马庆斌' }, source }))).toEqual([
      ['running', '1　科技'],
      ['running', '马庆斌'],
      ['source', '马庆斌，促进中心研究员'],
      ['slide-number', ''],
    ]);
  });

  test('is the number alone where there is neither, with no rule over an empty foot', () => {
    const bare = frameOf({});
    expect(said(bare)).toEqual([['slide-number', '']]);
    expect(bare.ornaments).toHaveLength(1);
    expect(frameOf({ source: { speaker: '马庆斌' } }).ornaments).toHaveLength(2);
  });

  test('shows the way come so far, which says nothing that the number does not', () => {
    const [route] = frameOf({ route: { at: 2, stations: 5 } }).before;
    expect(route).toMatchObject({ kind: 'drawing', name: 'Route', alt: '' });
    expect(frameOf({ route: { at: 1, stations: 1 } }).before).toEqual([]);
  });

  test('sets a running head smaller where it is long, but never so small that nobody can read it', () => {
    const sizeOf = (left: string) => {
      const [box] = frameOf({ running: { left, right: '' } }).before;
      return box?.kind === 'text' ? (box.paragraphs[0]?.runs[0]?.size ?? box.style.size) : 0;
    };
    expect(sizeOf('科技')).toBe(room.sizes.note);
    expect(sizeOf('科技创新合作'.repeat(6))).toBeLessThan(room.sizes.note);
    expect(sizeOf('科技创新合作'.repeat(1000))).toBe(12);
  });

  test('leaves the source line free of the number', () => {
    const { after } = frameOf({ source: { speaker: '马庆斌' } });
    const [source, number] = after;
    expect((source?.place.x ?? 0) + (source?.place.width ?? 0)).toBeLessThanOrEqual(room.right - 60);
    expect((number?.place.x ?? 0) + (number?.place.width ?? 0)).toBe(room.right);
  });
});
