import { describe, expect, it } from 'vitest';
import { arrangeCarousels } from '../arrange/carousels.js';
import { numberPosters, splitPoster } from '../arrange/split-page.js';
import type { PageMeasure } from '../model/drawing.js';
import type { Poster } from '../model/poster.js';
import type { Preset } from '../model/preset.js';
import { findPresets } from '../model/presets.js';
import { isNamed } from '../planning/choose-posters.js';
import { samplePosters } from '../testing/sample-posters.js';
import { posterDiagnostics } from './poster-diagnostics.js';

const [wide] = findPresets(['x']);
if (wide === undefined) throw new Error('there is no such size');
const preset: Preset = wide;

const faultless: PageMeasure = {
  artifact: 'x',
  page: 1,
  overflow: 0,
  overlap: 0,
  smallestText: 40,
  smallestByRole: { text: 40 },
  mostLines: 2,
  contrast: 9,
  lightnessContrast: 90,
  missingGlyphs: [],
  breakFaults: [],
  orphans: [],
};

/** The names that the advice for a poster which does not fit tells the story to leave out. */
function namedOut(poster: Poster): readonly string[] {
  const [fault] = posterDiagnostics(poster, preset, { ...faultless, overflow: 40 }, 1);
  const named = /posters\.exclude: \[([^\]]+)\]/.exec(fault?.hint ?? '');
  return named?.[1]?.split(', ') ?? [];
}

describe('what is said of a poster', () => {
  it('is nothing where nothing is wrong', () => {
    for (const poster of samplePosters) expect(posterDiagnostics(poster, preset, faultless, 1)).toEqual([]);
  });

  it('names the poster, the shape and the statements shown', () => {
    const poster = samplePosters.find(({ content }) => content.kind === 'waffle');
    if (poster === undefined) throw new Error('the sample is gone');
    const [fault] = posterDiagnostics(poster, preset, { ...faultless, contrast: 1 }, 1);
    expect(fault?.message).toMatch(/^poster \S+-waffle in x \(1200×675\): .* It shows [a-z-]+\.$/);
  });
});

describe('the advice to leave a poster out', () => {
  it('gives a name that the story accepts', () => {
    for (const poster of samplePosters) expect(namedOut(poster)).toEqual([poster.id]);
  });

  it('names the whole where it runs over several pictures: those have names of their own', () => {
    const parted = samplePosters.flatMap((poster) => {
      const [first, second] = splitPoster(poster) ?? [];
      if (first === undefined || second === undefined) return [];
      const thirds = [first, ...(splitPoster(second) ?? [second])];
      return numberPosters(thirds).map((part) => ({ part, poster }));
    });
    expect(parted.length).toBeGreaterThan(10);
    for (const { part, poster } of parted) expect(namedOut(part), part.id).toEqual([poster.id]);
  });

  it('names the kind of a page of a carousel, which is no poster of the story', () => {
    const pages = arrangeCarousels(samplePosters, 'roundtable').flatMap((carousel) => carousel.pages);
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages.flat()) {
      const [name = ''] = namedOut(page);
      expect(samplePosters.some((poster) => isNamed(poster, name))).toBe(true);
      expect(isNamed(page, name)).toBe(true);
    }
  });
});
