import { beforeAll, expect, test } from 'vitest';
import type { Poster } from '../model/poster.js';
import { presets } from '../model/presets.js';
import { measureFaces } from '../render/poster-faces.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { samplePosters } from '../testing/sample-posters.js';
import { largestTextThatFits } from './largest-text-that-fits.js';
import { layOutSheet, type Sheet } from './sheet.js';

let sheetOf: (shape: string) => Sheet;
beforeAll(async () => {
  const kit = await loadPosterKit();
  const theme = 'tokens' in kit.theme ? kit.theme.tokens : kit.theme;
  const faces = measureFaces(theme, kit.fonts);
  sheetOf = (shape) => {
    const preset = presets.find(({ name }) => name === shape);
    if (preset === undefined) throw new Error(`there is no shape ${shape}`);
    const attempt = { step: 0, headline: 'long', form: 'long' } as const;
    return layOutSheet({ preset, theme, accent: 0, attempt, faces, messages: kit.messages });
  };
});

/** How much larger than its step a text is set that fits up to a size. */
function grown(shape: string, largest: number, part?: Poster['part']): number {
  const [sample] = samplePosters;
  if (sample === undefined) throw new Error('there is no sample');
  const sheet = sheetOf(shape);
  let share = 0;
  largestTextThatFits(part === undefined ? sample : { ...sample, part }, sheet, (larger) => {
    share = larger.sizes.text / sheet.sizes.text;
    return { ground: '', placed: [], overflow: share > largest ? 1 : 0 };
  });
  return share;
}

test('few words are set as large as they fit, many as their step says', () => {
  expect(grown('portrait', 2)).toBeCloseTo(1.32);
  expect(grown('portrait', 1.2)).toBeCloseTo(1.16);
  expect(grown('portrait', 1)).toBe(1);
});

test('one of several pictures and a wide picture keep to their step', () => {
  expect(grown('portrait', 2, { index: 1, of: 2 })).toBe(1);
  expect(grown('wide', 2)).toBe(1);
});
