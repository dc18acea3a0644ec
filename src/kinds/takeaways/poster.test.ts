import { beforeAll, expect, test } from 'vitest';
import { abridge } from '../../arrange/abridge.js';
import type { PosterOf } from '../../model/poster.js';
import { presets } from '../../model/presets.js';
import { drawPoster, type PosterKit } from '../../render/poster.js';
import { loadPosterKit } from '../../testing/poster-kit.js';
import { framePosters } from '../../testing/sample-frame-posters.js';

const long = '科技合作已成为共建国家应对新技术革命、破解技术垄断的共同选择，也为共建国家培训环保人才超万人次';
const [sample] = framePosters.filter(
  (poster): poster is PosterOf<'takeaways'> => poster.layout === 'takeaways',
);
const shapes = ['wide', 'square', 'portrait', 'story'] as const;

let kit: PosterKit;
beforeAll(async () => {
  kit = await loadPosterKit(`${long}（）/`);
});

async function draw(shape: string, texts: readonly string[]) {
  const preset = presets.find(({ name }) => name === shape);
  if (preset === undefined || sample === undefined) throw new Error('there is no such sample');
  const items = texts.map((text, index) => ({ text, statements: [`s${index}`] }));
  const statements = ['thesis', ...items.flatMap((item) => item.statements)];
  return drawPoster({ ...sample, items, statements }, preset, kit);
}

const textsOf = (svgOrder: readonly { readonly items: PosterOf<'takeaways'>['items'] }[]) =>
  svgOrder.flatMap(({ items }) => items.map(({ text }) => text));

test.each(shapes)('three sentences of one word fit in %s', async (shape) => {
  const { diagnostics, further } = await draw(shape, ['桥', '路', '源']);
  expect(diagnostics).toEqual([]);
  expect(further).toEqual([]);
});

test.each(shapes)(
  'sentences too long for one picture in %s go on in a second that counts on',
  async (shape) => {
    const texts = Array.from({ length: 5 }, (_, index) => `${index + 1}${long}`);
    const drawn = await draw(shape, texts);
    const posters = [drawn, ...drawn.further].map(({ drawing }) => drawing.poster as PosterOf<'takeaways'>);
    for (const { diagnostics } of [drawn, ...drawn.further]) expect(diagnostics).toEqual([]);
    expect(textsOf(posters)).toEqual(texts.slice(0, shape === 'wide' ? 4 : 5));
    const [first, ...more] = posters;
    let number = first?.items.length ?? 0;
    for (const poster of more) {
      expect(poster.start).toBe(number + 1);
      number += poster.items.length;
    }
  },
);

test('a wide picture keeps the first four sentences, and claims only what they and the headline rest on', () => {
  if (sample === undefined) throw new Error('there is no sample');
  expect(abridge(sample, { width: 1200, height: 630 })).toMatchObject({
    items: sample.items.slice(0, 4),
    statements: ['global-community.thesis', 'measures', 'members', 'agreements', 'laos'],
  });
  expect(abridge(sample, { width: 1080, height: 1440 })).toBe(sample);
});
