import { beforeAll, expect, test } from 'vitest';
import { drawPoster } from '../making/draw-poster.js';
import { presets } from '../model/presets.js';
import type { PosterKit } from '../render/lay-out-poster.js';
import { silk } from '../testing/deck-kit.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { samplePosters } from '../testing/sample-posters.js';

const picture = (name: string) => ({
  address: `data:image/svg+xml;base64,${Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1" id="${name}"/>`).toString('base64')}`,
  ratio: 4,
});
const logo = {
  onGround: picture('ground'),
  onField: picture('field'),
  onPaper: picture('paper'),
  alt: 'Acme',
};

let kit: PosterKit;
beforeAll(async () => {
  kit = await loadPosterKit();
});

test.each([
  ['quotation', 'onGround'],
  ['cover', 'onField'],
] as const)('a %s poster is signed with the logo for its ground', async (layout, form) => {
  const poster = samplePosters.find(({ content }) => content.kind === layout);
  const portrait = presets.find(({ name }) => name === 'portrait');
  if (poster === undefined || portrait === undefined) throw new Error('the sample is gone');
  const { drawing, diagnostics } = await drawPoster(poster, portrait, { ...kit, theme: { ...silk, logo } });
  expect(diagnostics).toEqual([]);
  const shown = drawing.svg.match(/<image[^>]*>/g)?.filter((image) => image.includes(logo[form].address));
  expect(shown).toHaveLength(1);
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(shown?.[0] ?? '') ?? [];
  expect(Number(width) / Number(height)).toBeCloseTo(4);
});
