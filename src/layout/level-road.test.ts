import { beforeAll, expect, test } from 'vitest';
import { presets } from '../model/presets.js';
import { linesOf } from '../model/scene.js';
import { programWords } from '../model/words.js';
import { measureFaces } from '../render/poster-faces.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { levelRoad } from './level-road.js';
import { layOutSheet, type Sheet } from './sheet.js';

let sheet: Sheet;
beforeAll(async () => {
  const kit = await loadPosterKit('0123456789');
  const theme = 'tokens' in kit.theme ? kit.theme.tokens : kit.theme;
  const preset = presets.find(({ name }) => name === 'wide');
  if (preset === undefined) throw new RangeError('there is no such size');
  const attempt = { step: 0, headline: 'long', form: 'long' } as const;
  const faces = measureFaces(theme, kit.fonts);
  const whole = layOutSheet({ preset, theme, accent: 0, attempt, faces, messages: kit.messages });
  sheet = { ...whole, height: 60 };
});
const road = (count: number, start = 1) =>
  levelRoad(sheet, {
    items: Array.from({ length: count }, (_, index) => ({ title: programWords(`建议${index}`) })),
    start,
    gutter: 40,
  });

test('a station stands over the beginning of each column of words, all on one level', () => {
  const { placed, overflow } = road(3);
  const column = (sheet.right - sheet.left - 80) / 3;
  expect(placed.map(({ x }) => Math.round(x))).toEqual(
    [0, 1, 2].map((index) => Math.round(sheet.left + index * (column + 40))),
  );
  expect(new Set(placed.map(({ y }) => y))).toEqual(new Set([0]));
  expect(overflow).toBe(0);
});

test('stations go on counting where the slide before ended', () => {
  const numbers = road(2, 4).placed.flatMap(({ block }) =>
    linesOf(block.itemsAt(0, 0)).map(({ text }) => text),
  );
  expect(numbers).toEqual(['4', '5']);
});

test('the road runs over both edges, so that it seems to come from somewhere and go on', () => {
  const points = (road(2).routes ?? []).flatMap(({ corners }) => corners);
  const across = points.map(([x]) => x);
  expect(Math.min(...across)).toBeLessThan(0);
  expect(Math.max(...across)).toBeGreaterThan(sheet.width);
});
