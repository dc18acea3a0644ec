import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LoadedFont } from '../model/font.js';
import type { Scene, SceneItem, SceneLine } from '../model/scene.js';
import { measureFaces } from '../render/poster-faces.js';
import { silk } from '../testing/deck-kit.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { drawScene } from './satori.js';

let fonts: readonly LoadedFont[];
beforeAll(async () => {
  ({ fonts } = await loadPosterKit('共建共享'));
});

const box = { left: 0, top: 0, right: 200, bottom: 100 };
const scene = (...items: readonly SceneItem[]): Scene => ({
  width: 200,
  height: 100,
  ground: '#FFFFFF',
  safe: box,
  overflow: 0,
  items,
});
const field = (colour: string, x: number, radius = 0): SceneItem => ({
  kind: 'field',
  role: 'field',
  place: { x, y: 0, width: 100, height: 100 },
  colour,
  radius,
  decoration: false,
});

/** A line of runs behind each other, in two colours. */
function line(...texts: readonly string[]): SceneLine {
  const row = [20, 30] as const;
  return {
    kind: 'line',
    role: 'text',
    block: 0,
    frame: box,
    text: texts.join(''),
    colour: '#000000',
    place: { x: 20, y: 30, width: 160, height: 40 },
    ink: box,
    runs: texts.map((text, index) => ({
      text,
      size: 40,
      colour: index === 0 ? '#000000' : '#FF0000',
      family: fonts[0]?.family ?? '',
      weight: fonts[0]?.weight ?? 400,
      x: 20 + 80 * index,
      baseline: 60,
      proportional: false,
      ink: box,
      row,
      space: 0,
    })),
  };
}

/** The colour at a point of the drawing, as `r,g,b`. */
async function colourAt(drawn: Scene, x: number, y: number): Promise<string> {
  const { pixels, width } = new Resvg((await drawScene(drawn, fonts)).svg).render();
  const at = (y * width + x) * 4;
  return pixels.subarray(at, at + 3).join();
}

describe('a scene', () => {
  test('is drawn back to front on its ground', async () => {
    const drawn = scene(field('#FF0000', 0), field('#0000FF', 50, 50));
    expect(await colourAt(drawn, 20, 50)).toBe('255,0,0');
    expect(await colourAt(drawn, 100, 50)).toBe('0,0,255');
    // the corner of a disc is not part of it
    expect(await colourAt(drawn, 149, 1)).toBe('255,255,255');
  });

  test('pairs of letters stand as close as they were measured', async () => {
    const { fonts: latin } = await loadPosterKit('ToAVAWTyfiH');
    const text = 'ToAVAWATyfi';
    const face = measureFaces(silk.tokens, latin).text;
    const alone = [...text].reduce((sum, letter) => sum + face.advance(letter), 0);
    expect(alone - face.advance(text)).toBeGreaterThan(0.1);
    const first = line(text, 'H');
    const runs = first.runs.map((run) => ({ ...run, family: face.family, weight: face.weight, size: 24 }));
    const drawn = { ...scene({ ...first, runs }), width: 400 };
    const { pixels, width, height } = new Resvg((await drawScene(drawn, latin)).svg).render();
    const reds = Array.from({ length: width }, (_, x) => x).filter((x) =>
      Array.from({ length: height }, (__, y) => (y * width + x) * 4).some(
        (at) => (pixels[at] ?? 0) > 200 && (pixels[at + 1] ?? 0) < 90,
      ),
    );
    expect(Math.abs((reds[0] ?? 0) - (20 + (face.advance(text) + face.inkLeft('H')) * 24))).toBeLessThan(1.5);
  });

  test('shows shapes as large as the window through which they are seen', async () => {
    const place = { x: 100, y: 0, width: 100, height: 100 };
    const within = { place, view: { x: 0, y: 0, width: 10, height: 10 } };
    const outline = { kind: 'rectangle', x: 5, y: 0, width: 5, height: 5 } as const;
    const drawn = scene({
      kind: 'shape',
      role: 'chart',
      place,
      colour: '#00FF00',
      within,
      outline,
      fill: '#00FF00',
    });
    expect(await colourAt(drawn, 175, 25)).toBe('0,255,0');
    expect(await colourAt(drawn, 125, 25)).toBe('255,255,255');
    expect(await colourAt(drawn, 175, 75)).toBe('255,255,255');
  });

  test('has its texts as paths, each run in its colour', async () => {
    const { svg, missing } = await drawScene(scene(line('共建', '共享')), fonts);
    expect(svg).not.toContain('<text');
    expect([...svg.matchAll(/<path fill="([^"]*)"/g)].map(([, colour]) => colour)).toEqual([
      '#000000',
      '#FF0000',
    ]);
    expect([...missing]).toEqual([]);
  });

  test('names the characters that no font has', async () => {
    const { missing } = await drawScene(scene(line('共建𠮷')), fonts);
    expect([...missing]).toEqual(['𠮷']);
  });
});
