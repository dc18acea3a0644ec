import { expect, test } from 'vitest';
import { samplePosters } from '../testing/sample-posters.js';
import { choosePosters } from './choose-posters.js';

const none = { pin: [], exclude: [], order: [] };
const ids = (choice: Partial<typeof none> | Record<string, readonly string[]>) =>
  choosePosters(samplePosters, { ...none, ...choice } as Parameters<typeof choosePosters>[1]).map(
    ({ id }) => id,
  );
const all = samplePosters.map(({ id }) => id);
const ofLayout = (layout: string) =>
  samplePosters.filter(({ content }) => content.kind === layout).map(({ id }) => id);
const [first = '', second = ''] = ofLayout('quotation');

test('a story that says nothing gets every poster in the order of the story', () => {
  expect(ids({})).toEqual(all);
});

test('a layout or a single poster may be left out', () => {
  expect(ids({ exclude: ['quotation'] })).toEqual(all.filter((id) => !ofLayout('quotation').includes(id)));
  expect(ids({ exclude: [first] })).toEqual(all.filter((id) => id !== first));
});

test('a pinned poster comes first, and stays where its layout is left out', () => {
  const shown = ids({ pin: [second], exclude: ['quotation'] });
  expect(shown[0]).toBe(second);
  expect(shown).not.toContain(first);
});

test('those whose order is given come before the rest, which keeps its own', () => {
  const shown = ids({ order: ['timeline', first] });
  const led = [...ofLayout('timeline'), first];
  expect(shown).toEqual([...led, ...all.filter((id) => !led.includes(id))]);
});
