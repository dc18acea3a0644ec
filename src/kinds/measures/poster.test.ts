import { expect, it } from 'vitest';
import { drawPoster } from '../../making/draw-poster.js';
import { presets } from '../../model/presets.js';
import { loadPosterKit } from '../../testing/poster-kit.js';
import { posters } from './sample.js';

it('draws the icon an author chose in place of the number, in every shape', async () => {
  const kit = await loadPosterKit();
  const [plain] = posters;
  if (plain === undefined) throw new Error('there is no sample');
  const items = plain.content.items.map((item) => ({ ...item, icon: 'sun' }));
  const poster = { ...plain, content: { ...plain.content, items } };
  for (const name of ['square', 'wide']) {
    const preset = presets.find((one) => one.name === name);
    if (preset === undefined) throw new Error(`there is no preset ${name}`);
    const { drawing } = await drawPoster(poster, preset, kit);
    // The sun of the set is a ring of 4 on a square of 24; no route and no station has one.
    const suns = drawing.svg.match(/<ellipse[^>]* rx="4"/g) ?? [];
    expect(suns.length, name).toBe(items.length);
  }
});
