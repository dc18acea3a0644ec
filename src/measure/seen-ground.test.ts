import { describe, expect, test } from 'vitest';
import type { Scene, SceneItem, ScenePicture } from '../model/scene.js';
import { measurePage } from './measure-page.js';
import { readPoster } from './poster.js';
import { groundUnder, paintedOn } from './seen-ground.js';

const safe = { left: 0, top: 0, right: 200, bottom: 100 };
const scene = (...items: readonly SceneItem[]): Scene => ({
  width: 200,
  height: 100,
  ground: '#FFFFFF',
  safe,
  overflow: 0,
  items,
});

/** On the right half of the sheet: two columns, the left one white, the right one from black to grey. */
const picture: ScenePicture = {
  kind: 'picture',
  role: 'photograph',
  place: { x: 100, y: 0, width: 100, height: 100 },
  address: 'data:image/jpeg;base64,',
  alt: '',
  view: {
    part: { x: 0, y: 0, width: 1, height: 1 },
    round: false,
    shades: { columns: 2, rows: 1, darkest: 'f000', lightest: 'ff80' },
  },
};
const ink = (left: number, right: number) => ({ left, right, top: 40, bottom: 60 });
const field: SceneItem = {
  kind: 'field',
  role: 'field',
  place: { x: 100, y: 0, width: 100, height: 100 },
  colour: '#123456',
  radius: 0,
  decoration: false,
};

describe('what is seen behind some ink', () => {
  test('is the sheet, or the last area painted there', () => {
    const painted = paintedOn(scene(field, picture));
    expect(groundUnder(painted, ink(10, 40), '#000000')).toBe('#FFFFFF');
    expect(groundUnder(paintedOn(scene(picture, field)), ink(110, 140), '#000000')).toBe('#123456');
  });

  test('is of a picture the pixel on which it is seen worst, dark or light', () => {
    const painted = paintedOn(scene(picture));
    expect(groundUnder(painted, ink(105, 140), '#FFFFFF')).toBe('#ffffff');
    expect(groundUnder(painted, ink(105, 140), '#000000')).toBe('#f0f0f0');
    expect(groundUnder(painted, ink(155, 190), '#000000')).toBe('#000000');
    expect(groundUnder(painted, ink(120, 190), '#000000')).toBe('#000000');
  });

  test('is the worse of sheet and picture where it lies on both', () => {
    expect(groundUnder(paintedOn(scene(picture)), ink(60, 120), '#FFFFFF')).toBe('#FFFFFF');
    expect(groundUnder(paintedOn(scene(picture)), ink(60, 160), '#222222')).toBe('#000000');
  });

  test('is only what is seen of the picture', () => {
    const { view } = picture;
    if (view === undefined) throw new Error('the picture has a view');
    const right = { ...picture, view: { ...view, part: { x: 0.5, y: 0, width: 0.5, height: 1 } } };
    expect(groundUnder(paintedOn(scene(right)), ink(105, 140), '#000000')).toBe('#000000');
  });
});

test('white words on a picture that is light somewhere have too little contrast', () => {
  const words = (x: number): SceneItem => ({
    kind: 'line',
    role: 'text',
    block: 0,
    frame: safe,
    text: '铁路',
    colour: '#FFFFFF',
    place: { x, y: 40, width: 30, height: 20 },
    ink: ink(x, x + 30),
    runs: [
      {
        text: '铁路',
        size: 20,
        colour: '#FFFFFF',
        family: 'sans',
        weight: 400,
        x,
        baseline: 58,
        proportional: false,
        ink: ink(x, x + 30),
        row: [x, 40],
        space: 0,
      },
    ],
  });
  const contrast = (x: number) =>
    measurePage('a', 1, readPoster(scene(picture, words(x))), () => true).contrast;
  expect(contrast(110)).toBe(1);
  expect(contrast(160)).toBeGreaterThan(3);
});
