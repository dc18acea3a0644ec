import { beforeAll, expect, test } from 'vitest';
import type { Poster } from '../model/poster.js';
import { presets } from '../model/presets.js';
import { linesOf, type Scene, textsOf } from '../model/scene.js';
import type { Origin } from '../model/words.js';
import { posterLayout } from '../render/lay-out-poster.js';
import { measureFaces } from '../render/poster-faces.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { samplePosters } from '../testing/sample-posters.js';
import { group } from './block.js';
import { type Composition, sceneOf } from './composition.js';
import { layOutSheet, type Sheet } from './sheet.js';
import { text } from './text.js';

let sheet: Sheet;
let sceneOfPoster: (poster: Poster) => Scene;
beforeAll(async () => {
  const kit = await loadPosterKit('共建共享');
  const preset = presets.find(({ name }) => name === 'portrait');
  if (preset === undefined) throw new Error('there is no portrait');
  const theme = 'tokens' in kit.theme ? kit.theme.tokens : kit.theme;
  const attempt = { step: 0, headline: 'long', form: 'long' } as const;
  const faces = measureFaces(theme, kit.fonts);
  sheet = layOutSheet({ preset, theme, accent: 0, attempt, faces, messages: kit.messages });
  const layOut = posterLayout(preset, kit);
  sceneOfPoster = (poster) => layOut(poster, attempt).scene();
});

const from: Origin = {
  kind: 'story',
  path: ['sections', 0, 'heading'],
  statements: ['a'],
  mend: 'reword',
};
const words = (content: string, width = 900) =>
  text(sheet, { long: content, from }, { face: 'text', size: 40, colour: '#000000', width, leading: 1.5 });
const placed = (...parts: Composition['placed']): Scene =>
  sceneOf({ ground: '#FFFFFF', placed: parts, overflow: 0 }, sheet);

test('texts keep their lines together, however deep they stand in a layout', () => {
  const pair = group([
    { block: words('共建共享', 80), x: 0, y: 0 },
    { block: words('共享'), x: 0, y: 200 },
  ]);
  const scene = placed(
    { block: words('共建'), x: 72, y: 0 },
    { block: group([{ block: pair, x: 8, y: 40 }]), x: 72, y: 60 },
  );
  expect(textsOf(scene.items).map((lines) => lines.map(({ text: said }) => said))).toEqual([
    ['共建'],
    ['共建', '共享'],
    ['共享'],
  ]);
});

test('a line stands where its block was put, its ink by the metrics of the font', () => {
  const [line] = linesOf(
    placed({ block: group([{ block: words('共建'), x: 8, y: 40 }]), x: 72, y: 60 }).items,
  );
  expect(line?.place.x).toBe(80);
  expect(line?.place.width).toBe(80);
  expect(line?.runs[0]?.x).toBe(80);
  // the body of its characters begins at the top of the block
  expect(line?.runs[0]?.baseline).toBeCloseTo(100 + 0.88 * 40);
  expect(line?.ink.left).toBeGreaterThan(80);
  expect(line?.ink.right).toBeLessThan(160);
  expect(line?.frame).toMatchObject({ left: sheet.left, right: Math.min(980, sheet.right) });
});

test('a text says where its words come from', () => {
  expect(linesOf(placed({ block: words('共建'), x: 0, y: 0 }).items)[0]?.from).toEqual(from);
});

test('a scene is a plain value that nobody changes', () => {
  for (const poster of samplePosters.slice(0, 6)) {
    const scene = sceneOfPoster(poster);
    expect(structuredClone(scene), poster.id).toEqual(scene);
    expect(JSON.parse(JSON.stringify(scene)), poster.id).toEqual(scene);
    expect([scene, scene.items, ...scene.items].every((part) => Object.isFrozen(part))).toBe(true);
  }
});
