import { expect, test } from 'vitest';
import type { Scene, SceneLine } from '../model/scene.js';
import { programWords } from '../model/words.js';
import { measurePage } from './measure-page.js';
import type { DrawnTexts } from './read-texts.js';
import { graphicsOf, withScene } from './with-scenes.js';

const safe = { left: 64, top: 36, right: 1216, bottom: 684 };
const page: DrawnTexts = {
  safe,
  blocks: [],
  excess: 0,
  text: '标题',
  shown: '标题',
  scenes: [{ left: 0, top: 200, right: 1280, bottom: 600 }],
};
const ink = { left: 100, top: 10, right: 200, bottom: 40 };
const story = { kind: 'story', path: ['sections'], statements: ['a'], mend: 'reword' } as const;

function line(text: string, from: SceneLine['from'], size = 30): SceneLine {
  const run = { text, size, colour: '#777777', family: 'sans', weight: 400, proportional: false, space: 0 };
  return {
    kind: 'line',
    role: 'text',
    block: 1,
    frame: { left: 0, top: 0, right: 1280, bottom: 400 },
    text,
    colour: '#777777',
    place: { x: 100, y: 10, width: 100, height: 30 },
    ink,
    runs: [{ ...run, x: 100, baseline: 40, row: [100, 10], ink }],
    ...(from === undefined ? {} : { from }),
  };
}

const scene = (...items: Scene['items']): Scene => ({
  width: 1280,
  height: 400,
  ground: '#FFFFFF',
  safe: { left: 0, top: 0, right: 1280, bottom: 400 },
  overflow: 0,
  items,
});

test('the texts of a picture are judged where it stands on the page', () => {
  const judged = withScene(page, scene(line('70多个', story, 20)));
  expect(judged.blocks[0]?.lines[0]?.ink).toEqual({ ...ink, top: 210, bottom: 240 });
  const measure = measurePage('deck', 1, { ...judged, signs: [], graphics: [] }, () => true);
  expect(measure.smallestByRole).toEqual({ text: 20 });
  expect(measure.contrast).toBe(4.47);
  expect(measure.safeDistance).toBe(36);
});

test('what a picture says in words of the story must be backed; what the program says itself counts what is drawn', () => {
  const key = line('每个图标代表5个', programWords('').from);
  expect(withScene(page, scene(line('70多个', story))).text).toBe('标题\n70多个');
  expect(withScene(page, scene(key)).text).toBe('标题');
  expect(withScene(page, scene(key)).shown).toBe('标题每个图标代表5个');
});

test('a picture that is larger than its room makes its page too full', () => {
  expect(withScene(page, { ...scene(), overflow: 12 }).excess).toBe(12);
});

test('a page without a picture is as it was read', () => {
  expect(withScene(page, undefined)).toBe(page);
  expect(graphicsOf(undefined)).toEqual([]);
});
