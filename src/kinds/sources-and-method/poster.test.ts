import { beforeAll, expect, test } from 'vitest';
import { abridgePoster } from '../../arrange/abridge-poster.js';
import { languageFor } from '../../languages/index.js';
import { drawPoster } from '../../making/draw-poster.js';
import { presets } from '../../model/presets.js';
import type { PosterKit } from '../../render/lay-out-poster.js';
import { changedPoster } from '../../testing/plain-pages.js';
import { loadPosterKit } from '../../testing/poster-kit.js';
import type { StatementMark } from './content.js';
import { posters } from './sample.js';

const [whole] = posters;
const shapes = ['wide', 'square', 'portrait', 'story'] as const;
const english = languageFor('en');

let kit: PosterKit;
beforeAll(async () => {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ,.;–()/';
  kit = await loadPosterKit(letters);
});

async function draw(shape: string, change: Record<string, unknown>) {
  const preset = presets.find(({ name }) => name === shape);
  if (preset === undefined || whole === undefined) throw new Error('there is no such sample');
  return drawPoster(changedPoster(whole, change), preset, kit);
}

const marks = (count: number): readonly StatementMark[] =>
  Array.from({ length: count }, (_, index) => ({ figure: index % 2 === 0, own: true }));
const count = (digits: number, unit: string, counts: string) => ({
  figure: { prefix: '', digits: String(digits), suffix: unit },
  counts,
});

test.each(shapes.flatMap((shape) => [1, 2, 40, 41, 300, 9999].map((size) => [size, shape] as const)))(
  '%i statements are drawn without a fault in %s',
  async (size, shape) => {
    const hero = count(size, '条', '陈述，所引原文都已找到');
    const { diagnostics, drawing } = await draw(shape, { marks: marks(size), hero });
    expect(diagnostics).toEqual([]);
    expect(drawing.measured.overflow).toBe(0);
  },
);

test.each(shapes)('the English words fit in %s', async (shape) => {
  const labels = english.kinds['sources-and-method'];
  const preset = presets.find(({ name }) => name === shape);
  if (preset === undefined || whole === undefined) throw new Error('there is no such sample');
  const poster = changedPoster(whole, {
    headline: labels.headline,
    short: labels.short,
    method: labels.method(['digits', 'unit', 'qualifier', 'date', 'counted', 'speaker']),
    hero: count(109, '', labels.statementsOf(32, 109).counts),
    companions: [count(23, '', labels.figures(23).counts), count(4, '', labels.corrections(4).counts)],
  });
  const { diagnostics } = await drawPoster({ ...poster, language: 'en', section: 'section' }, preset, {
    ...kit,
    messages: english,
  });
  expect(diagnostics).toEqual([]);
});

test('a wide picture goes without the method and the last count', () => {
  if (whole === undefined) throw new Error('there is no sample');
  const { content } = whole;
  const wide = abridgePoster(whole, { width: 1200, height: 630 });
  expect(wide.content).not.toHaveProperty('method');
  expect(wide.content).toMatchObject({ companions: content.companions.slice(0, 1), marks: content.marks });
  expect(abridgePoster(whole, { width: 1080, height: 1080 })).toBe(whole);
});
