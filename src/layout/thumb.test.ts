import { beforeAll, describe, expect, test } from 'vitest';
import { readPoster } from '../measure/poster.js';
import { smallestText } from '../measure/smallest-text.js';
import type { Poster } from '../model/poster.js';
import { presets } from '../model/presets.js';
import { programWords } from '../model/words.js';
import { posterLayout } from '../render/lay-out-poster.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { samplePosters } from '../testing/sample-posters.js';
import { lettersOf } from '../text/graphemes.js';
import { leastOnThumb } from './thumb.js';

const attempt = { step: 0, headline: 'long', form: 'long' } as const;
const shown = samplePosters.filter(({ content }) => ['cover', 'hero-number'].includes(content.kind));

let layOut: ReturnType<typeof posterLayout>;
let least = 0;
beforeAll(async () => {
  const preset = presets.find(({ name }) => name === 'wechat-square');
  if (preset === undefined) throw new Error('there is no small square');
  least = (leastOnThumb * preset.width) / 1080;
  layOut = posterLayout(preset, await loadPosterKit('含人工智能辅助'));
});

const pageOf = (poster: Poster) => readPoster(layOut(poster, attempt).scene());

describe.each(shown.map((poster) => [poster.id, poster] as const))('%s as small as a thumb', (_, poster) => {
  test('shows one thing in large type', () => {
    const page = pageOf(poster);
    expect(layOut(poster, attempt).overflow).toBeLessThanOrEqual(0.5);
    expect(page.blocks).toHaveLength(1);
    expect(smallestText(page).text).toBeGreaterThanOrEqual(least - 0.1);
  });

  test('says that AI had a part in it', () => {
    const disclosure = programWords('含人工智能辅助');
    expect(pageOf({ ...poster, disclosure }).text).toContain('含人工智能辅助');
  });
});

test('a cover is told by six characters at most', () => {
  for (const poster of shown.filter(({ content }) => content.kind === 'cover'))
    expect(lettersOf(pageOf(poster).text.replaceAll('\n', ''))).toBeLessThanOrEqual(6);
});
