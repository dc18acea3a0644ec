import { beforeAll, describe, expect, test } from 'vitest';
import { figure } from '../layout/figure.js';
import { lineWork } from '../layout/route.js';
import type { Sheet } from '../layout/sheet.js';
import { text as setText } from '../layout/text.js';
import type { PageMeasure } from '../model/drawing.js';
import { presets } from '../model/presets.js';
import { linesOf, type Place, type Scene, type SceneField, type SceneItem } from '../model/scene.js';
import type { PosterKit } from '../render/lay-out-poster.js';
import { measureFaces } from '../render/poster-faces.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { measurePage } from './measure-page.js';
import { readPoster } from './poster.js';

const preset = presets.find(({ name }) => name === 'portrait');
let kit: PosterKit;
let faces: Sheet['faces'];
beforeAll(async () => {
  kit = await loadPosterKit('共建共享我们学超万个岗位');
  faces = measureFaces('tokens' in kit.theme ? kit.theme.tokens : kit.theme, kit.fonts);
});

const ground = '#FAF7F0';
const field = (colour: string, at: Partial<Place> = {}, decoration = false): SceneField => ({
  kind: 'field',
  role: 'field',
  place: { x: 0, y: 0, width: 1080, height: 1440, ...at },
  colour,
  radius: 0,
  decoration,
});

interface At {
  readonly left?: number;
  readonly top?: number;
  readonly size?: number;
  readonly colour?: string;
  readonly role?: 'note';
}

/** A text with a line for each that is given: none is broken further. */
function text(lines: readonly string[], at: At = {}): SceneItem[] {
  const { left = 72, top = 100, size = 40, colour = '#1B2230', role } = at;
  const style = { face: 'text', size, colour, width: 936, leading: 1, ...(role && { role }) } as const;
  return lines.flatMap((line, index) =>
    setText(sheet(), line, style)
      .itemsAt(left, top + index * 60)
      // No two texts begin at one place: the place is their number.
      .map((item) => (item.kind === 'line' ? { ...item, block: left * 1440 + top } : item)),
  );
}

function sheet(): Sheet {
  const sizes = { text: 40 };
  return { left: 72, top: 72, frameTop: 72, right: 1008, bottom: 1368, faces, sizes } as Sheet;
}

const view = { x: 0, y: 0, width: 1080, height: 1440 };

function measure(items: readonly SceneItem[], scene: Partial<Scene> = {}): PageMeasure {
  if (preset === undefined) throw new Error('There is no portrait.');
  const { safe, width, height } = preset;
  const page = readPoster({
    width,
    height,
    ground,
    safe: { left: safe.left, top: safe.top, right: width - safe.right, bottom: height - safe.bottom },
    overflow: 0,
    items,
    ...scene,
  });
  return measurePage('a/b', 1, page, () => true);
}

/** A line from one place to another. */
function route(colour: string, ...corners: readonly (readonly [number, number])[]): readonly SceneItem[] {
  return lineWork({ place: view, view }, { routes: [{ corners, radius: 0, width: 9, colour }] });
}

test('a clean poster has no fault', () => {
  const line = route('#A8321E', [0, 700], [1080, 700]);
  expect(measure([...line, ...text(['共建', '共享']), ...text(['我们'], { top: 300 })])).toMatchObject({
    overflow: 0,
    overlap: 0,
    smallestByRole: { text: 40 },
    mostLines: 2,
    breakFaults: [],
    orphans: [],
  });
});

describe('a fault is seen', () => {
  test('a line that leaves its frame, by so many pixels of ink', () => {
    const { overflow, safeDistance } = measure(text(['共建'], { left: 980 }));
    expect(overflow).toBeGreaterThan(45);
    expect(overflow).toBeLessThan(53);
    expect(safeDistance).toBeLessThan(-40);
  });

  test('what the arrangement itself knows to be too long', () => {
    expect(measure(text(['共建']), { overflow: 33 }).overflow).toBe(33);
  });

  test('two lines on each other', () => {
    expect(measure([...text(['共建']), ...text(['共享'], { top: 120 })]).overlap).toBeGreaterThan(10);
  });

  test('text too small for what it is', () => {
    const nodes = [...text(['共建'], { size: 30 }), ...text(['共享'], { size: 28, top: 300, role: 'note' })];
    expect(measure(nodes).smallestByRole).toEqual({ text: 30, note: 28 });
  });

  test('text too pale for the field under it', () => {
    const onField = (colour: string) =>
      measure([field('#A8321E', { height: 400 }), ...text(['共建'], { colour })]).contrast;
    expect(onField('#FAF7F0')).toBeGreaterThan(4.5);
    expect(onField('#1B2230')).toBeLessThan(4.5);
  });

  test('text too pale for the bar of a chart it stands in, wherever that is seen', () => {
    const inBar = (colour: string) => {
      const bar: SceneItem = {
        kind: 'shape',
        role: 'chart',
        place: view,
        colour: '#1F4E8C',
        fill: '#1F4E8C',
        within: {
          place: { x: 0, y: 0, width: 500, height: 400 },
          view: { x: 0, y: 0, width: 50, height: 40 },
        },
        outline: { kind: 'rectangle', x: 0, y: 5, width: 40, height: 20 },
      };
      return measure([bar, ...text(['共建'], { colour })]).contrast;
    };
    expect(inBar('#FAF7F0')).toBeGreaterThan(4.5);
    expect(inBar('#1B2230')).toBeLessThan(4.5);
  });

  test('a line too pale for a field it crosses; into one of its own colour it may run', () => {
    const crossing = (colour: string) => {
      const line = route(colour, [540, 100], [540, 1300]);
      return measure([field('#1F6B57', { y: 700 }), ...line]).graphicContrast;
    };
    expect(crossing('#A8321E')).toBeLessThan(3);
    expect(crossing('#1F6B57')).toBeGreaterThan(4.5);
  });

  test('a hairline marked as decoration may be pale', () => {
    const hairline = (decoration: boolean) =>
      measure([field('#D9D2C3', { y: 900, height: 2 }, decoration)]).graphicContrast;
    expect(hairline(true)).toBeUndefined();
    expect(hairline(false)).toBeLessThan(2);
  });

  test('a mark that starts or ends a line, and a lone last character', () => {
    const { breakFaults, orphans } = measure([
      ...text(['共建', '，共享']),
      ...text(['我们“', '共建”'], { top: 300 }),
      ...text(['我们', '学。'], { top: 500 }),
    ]);
    expect(breakFaults.map(({ rule }) => rule)).toEqual(['line-starts-with-mark', 'line-ends-with-mark']);
    expect(orphans).toEqual(['学。']);
  });

  test('a figure in three sizes is one line', () => {
    const value = { prefix: '超', digits: '7.4', suffix: '万个' };
    const style = { size: 120, colour: '#1B2230', width: 900, least: 40, smallest: 40 };
    const items = figure(sheet(), value, style).itemsAt(72, 100);
    expect(measure(items)).toMatchObject({ mostLines: 1, breakFaults: [], overlap: 0, smallestText: 40.8 });
    expect(linesOf(items).map(({ text }) => text)).toEqual(['超7.4万个']);
  });
});
