import { beforeAll, expect, test } from 'vitest';
import { abridge } from '../../arrange/abridge.js';
import type { PosterOf, StatementMark } from '../../model/poster.js';
import { presets } from '../../model/presets.js';
import { drawPoster, type PosterKit } from '../../render/poster.js';
import { loadPosterKit } from '../../testing/poster-kit.js';
import { framePosters } from '../../testing/sample-frame-posters.js';
import { messagesFor } from '../../text/messages/index.js';

const [whole] = framePosters.filter(
  (poster): poster is PosterOf<'sources-and-method'> => poster.layout === 'sources-and-method',
);
const shapes = ['wide', 'square', 'portrait', 'story'] as const;
const english = messagesFor('en');

let kit: PosterKit;
beforeAll(async () => {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ,.;–()/';
  kit = await loadPosterKit(letters);
});

async function draw(shape: string, change: Partial<PosterOf<'sources-and-method'>>, messages = kit.messages) {
  const preset = presets.find(({ name }) => name === shape);
  if (preset === undefined || whole === undefined) throw new Error('there is no such sample');
  return drawPoster({ ...whole, ...change }, preset, { ...kit, messages });
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
    const hero = count(size, '条', '陈述，逐条对照原文');
    const { diagnostics, drawing } = await draw(shape, { marks: marks(size), hero });
    expect(diagnostics).toEqual([]);
    expect(drawing.measured.overflow).toBe(0);
  },
);

test.each(shapes)('the English words fit in %s', async (shape) => {
  const { proof } = english;
  const { diagnostics } = await draw(
    shape,
    {
      language: 'en',
      headline: proof.headline,
      short: proof.short,
      method: proof.method,
      hero: count(109, '', proof.statementsOf(32, 109).counts),
      companions: [count(23, '', proof.figures(23).counts), count(4, '', proof.corrections(4).counts)],
      section: 'section',
    },
    english,
  );
  expect(diagnostics).toEqual([]);
});

test('a wide picture goes without the method and the last count', () => {
  if (whole === undefined) throw new Error('there is no sample');
  const wide = abridge(whole, { width: 1200, height: 630 });
  expect(wide).not.toHaveProperty('method');
  expect(wide).toMatchObject({ companions: whole.companions.slice(0, 1), marks: whole.marks });
  expect(abridge(whole, { width: 1080, height: 1080 })).toBe(whole);
});
