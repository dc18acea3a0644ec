import { beforeAll, describe, expect, test } from 'vitest';
import type { Composition } from '../layout/composition.js';
import type { Sheet } from '../layout/sheet.js';
import type { PageMeasure } from '../model/drawing.js';
import { presets } from '../model/presets.js';
import type { PosterKit } from '../render/poster.js';
import { measureFaces } from '../render/poster-faces.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { measurePage } from './measure-page.js';
import { type DetectedNode, readPoster } from './poster.js';

const preset = presets.find(({ name }) => name === 'portrait');
let kit: PosterKit;
let faces: Sheet['faces'];
beforeAll(async () => {
  kit = await loadPosterKit('共建共享我们学超万个岗位');
  faces = measureFaces('tokens' in kit.theme ? kit.theme.tokens : kit.theme, kit.fonts);
});

const ground = '#FAF7F0';
const field = (colour: string, at: Partial<DetectedNode> = {}): DetectedNode => ({
  left: 0,
  top: 0,
  width: 1080,
  height: 1440,
  type: 'div',
  props: { 'data-field': colour },
  ...at,
});

interface At {
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly size?: number;
  readonly colour?: string;
  readonly role?: string;
  readonly part?: string;
}

/** A text as Satori reports it: each of its lines, then the line's run. */
function text(lines: readonly string[], at: At = {}): DetectedNode[] {
  const { left = 72, top = 100, width, size = 40, colour = '#1B2230', role = 'text', part } = at;
  return lines.flatMap((line, index) => {
    const box = { left, top: top + index * 60, width: width ?? [...line].length * size, height: size };
    const style = { fontSize: size, color: colour, fontFamily: 'Noto Sans SC', fontWeight: 400 };
    const props = { 'data-line': `${lines.join('')}#${index}`, 'data-right': 936, 'data-role': role, style };
    return [
      { ...box, type: 'div', props: part === undefined ? props : { ...props, 'data-part': part } },
      { ...box, type: 'span', props: { style: {} }, textContent: line },
    ];
  });
}

function measure(nodes: readonly DetectedNode[], composition: Partial<Composition> = {}): PageMeasure {
  if (preset === undefined) throw new Error('There is no portrait.');
  const sheet = { left: 72, top: 72, frameTop: 72, right: 1008, bottom: 1368, faces } as Sheet;
  const page = readPoster({
    nodes: [field(ground), ...nodes],
    sheet,
    preset,
    composition: { ground, placed: [], overflow: 0, ...composition },
  });
  return measurePage('a/b', 1, page, () => true);
}

test('a clean poster has no fault', () => {
  const route = {
    corners: [
      [0, 700],
      [1080, 700],
    ] as const,
    radius: 0,
    width: 9,
    colour: '#A8321E',
  };
  expect(
    measure([...text(['共建', '共享']), ...text(['我们'], { top: 300 })], { routes: [route] }),
  ).toMatchObject({
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

  test('a line too pale for a field it crosses; into one of its own colour it may run', () => {
    const crossing = (colour: string) => {
      const route = {
        corners: [
          [540, 100],
          [540, 1300],
        ] as const,
        radius: 0,
        width: 9,
        colour,
      };
      return measure([field('#1F6B57', { top: 700 })], { routes: [route] }).graphicContrast;
    };
    expect(crossing('#A8321E')).toBeLessThan(3);
    expect(crossing('#1F6B57')).toBeGreaterThan(4.5);
  });

  test('a hairline marked as decoration may be pale', () => {
    const hairline = (mark: string) =>
      measure([field('#D9D2C3', { top: 900, height: 2, props: { [mark]: '#D9D2C3' } })]).graphicContrast;
    expect(hairline('data-decoration')).toBeUndefined();
    expect(hairline('data-field')).toBeLessThan(2);
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
    const nodes = [
      ...text(['超'], { part: 'first', width: 40 }),
      ...text(['7.4'], { left: 120, part: 'next', size: 120, width: 200 }),
      ...text(['万个'], { left: 330, part: 'next', width: 80 }),
    ];
    expect(measure(nodes)).toMatchObject({ mostLines: 1, breakFaults: [], overlap: 0, smallestText: 40 });
  });
});
