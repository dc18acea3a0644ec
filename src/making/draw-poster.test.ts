import { beforeAll, describe, expect, test } from 'vitest';
import { placeInCarousel } from '../arrange/carousels.js';
import type { Poster } from '../model/poster.js';
import type { TypeSizes } from '../model/poster-sizes.js';
import type { Preset } from '../model/preset.js';
import { presets } from '../model/presets.js';
import type { PosterKit } from '../render/lay-out-poster.js';
import { plainPoster, posterOf } from '../testing/plain-pages.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { samplePosters } from '../testing/sample-posters.js';
import { sampled } from '../testing/sampled.js';
import { drawPoster } from './draw-poster.js';

let kit: PosterKit;
beforeAll(async () => {
  kit = await loadPosterKit();
});

const portrait = presets.find(({ name }) => name === 'portrait') as Preset;
const quotation = samplePosters.find(({ id }) => id === 'green-technology-quotation') as Poster;
/** The same poster with other words of the speaker. */
const quoting = (text: string): Poster => posterOf({ ...plainPoster(quotation), text });

const shapes = ['wide', 'square', 'portrait', 'story'];
const platforms = presets.filter(({ name }) => !shapes.includes(name));

/** Every sample in the four shapes, and in one platform's size in turn: all sizes meet many samples, and all samples a size. */
function samplesOf({ name, only }: Preset): readonly Poster[] {
  const turn = platforms.findIndex((platform) => platform.name === name);
  return samplePosters
    .filter((poster) => only === undefined || placeInCarousel(poster) === only)
    .filter((_, index) => turn < 0 || only !== undefined || index % platforms.length === turn);
}

describe.each(presets)('posters in $name', (preset) => {
  const fitting = sampled(samplesOf(preset), 5);
  test.each(fitting.map((poster) => [poster.id, poster] as const))(
    '%s is drawn without a fault, in legible type',
    async (_id, poster) => {
      const { drawing, diagnostics } = await drawPoster(poster, preset, kit);
      expect(diagnostics).toEqual([]);
      expect(drawing.svg).toContain(`width="${preset.width}" height="${preset.height}"`);
      expect(drawing.measured).toMatchObject({ overflow: 0, missingGlyphs: [], breakFaults: [] });
      expect(drawing.measured.smallestText).toBeGreaterThanOrEqual((28 * preset.width) / 1080 - 0.1);
      expect(drawing.measured.contrast).toBeGreaterThanOrEqual(4.5);
    },
  );
});

test('a theme with larger text of posters draws larger text', async () => {
  const theme = 'tokens' in kit.theme ? kit.theme.tokens : kit.theme;
  const { sizes } = theme.posters;
  const grown = (row: TypeSizes) => ({ ...row, text: row.text + 6, kicker: row.kicker + 6 });
  const larger = { ...sizes, portrait: sizes.portrait.map(grown) };
  const timeline = samplePosters.find(({ id }) => id === 'shared-dividends-short-timeline') as Poster;
  const textIn = async (posters: typeof theme.posters) => {
    const { drawing, diagnostics } = await drawPoster(timeline, portrait, {
      ...kit,
      theme: { ...theme, posters },
    });
    expect(diagnostics).toEqual([]);
    return drawing.measured.smallestByRole.text ?? 0;
  };
  expect(await textIn({ sizes: larger })).toBe((await textIn({ sizes })) + 6);
});

describe('faults', () => {
  test('a text no type size can hold is an overflow that names the poster, the shape and the statement', async () => {
    const absurd = '科技创新是应对全球性挑战的关键力量，'.repeat(1200);
    const { diagnostics } = await drawPoster(quoting(absurd), portrait, kit);
    const overflow = diagnostics.find(({ code }) => code === 'poster-overflow');
    expect(overflow?.severity).toBe('error');
    for (const named of [quotation.id, 'portrait', 'key-power']) expect(overflow?.message).toContain(named);
  });

  test('a long headline that cannot break is an overflow in every kind of picture', async () => {
    const unbreakable = 'A'.repeat(400);
    const kinds = new Map(samplePosters.map((poster) => [poster.content.kind, poster]));
    for (const poster of sampled([...kinds.values()], 5)) {
      const { short: _, ...plain } = plainPoster(poster);
      const field = plain.layout === 'quotation' ? 'text' : 'headline';
      const faulty = posterOf({ ...plain, [field]: unbreakable.repeat(8) });
      const { diagnostics } = await drawPoster(faulty, portrait, kit);
      expect(
        diagnostics.map(({ code }) => code),
        plain.layout,
      ).toContain('poster-overflow');
    }
  });

  test('a character no font has is an error that names it', async () => {
    const { diagnostics, drawing } = await drawPoster(quoting('科技创新𠮷关键力量'), portrait, kit);
    expect(drawing.measured.missingGlyphs).toContain('U+20BB7 𠮷');
    expect(diagnostics.find(({ code }) => code === 'glyph-missing')?.message).toContain('U+20BB7');
  });

  test('a theme whose accent is too pale is an error', async () => {
    const theme = 'tokens' in kit.theme ? kit.theme.tokens : kit.theme;
    const pale = {
      ...theme,
      accents: [{ name: 'pale', colour: '#E8C8A0', field: '#E8C8A0', print: '#E8C8A0' }],
    };
    const { diagnostics } = await drawPoster(quotation, portrait, { ...kit, theme: pale });
    expect(diagnostics.map(({ code }) => code)).toContain('contrast-too-low');
  });
});

test('the same poster is drawn the same twice', async () => {
  const [first, second] = [
    await drawPoster(quotation, portrait, kit),
    await drawPoster(quotation, portrait, kit),
  ];
  expect(first.drawing.svg).toBe(second.drawing.svg);
});
