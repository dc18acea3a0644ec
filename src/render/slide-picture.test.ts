import { beforeAll, describe, expect, test } from 'vitest';
import type { SlidePicture } from '../model/drawing.js';
import type { Deck, Slide, Tier } from '../model/page.js';
import { linesOf } from '../model/scene.js';
import { seriesForms } from '../model/series.js';
import { programWords } from '../model/words.js';
import { deckKit, silk } from '../testing/deck-kit.js';
import { drawnKinds, drawnSlides } from '../testing/drawn-slides.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { sampleDeck } from '../testing/sample-deck.js';
import { drawDeck } from './deck.js';
import type { PosterKit } from './lay-out-poster.js';
import { slidePictures } from './slide-picture.js';

let kit: PosterKit;
beforeAll(async () => {
  kit = await loadPosterKit();
});

function slideOf(kind: string, tier: Tier = 0): Slide {
  const [slide] = drawnSlides(kind);
  if (slide === undefined) throw new RangeError(`there is no sample of ${kind}`);
  return { ...slide, id: kind, tier };
}

const deckOf = (...slides: readonly Slide[]): Deck => ({ ...sampleDeck, slides });

function pictureOf(kind: string, tier: Tier = 0): SlidePicture {
  const [picture] = slidePictures(deckOf(slideOf(kind, tier)), { ...kit, theme: silk.tokens });
  if (picture === undefined) throw new RangeError(`${kind} shows no picture`);
  return picture;
}

describe('the picture under the headline of a slide', () => {
  test('is there for every form of chart, for changes and parts of a whole, for who says what and for places', () => {
    expect([...drawnKinds].sort()).toEqual(
      [
        'breakdown',
        'change',
        'expert-overview',
        'isotype',
        'lollipop',
        'partner-tiles',
        'ranked-bars',
        'waffle',
        'photo',
        ...seriesForms,
      ].sort(),
    );
  });

  test.each(['ranked-bars', 'lollipop', 'isotype', 'waffle', 'change', 'breakdown', 'expert-overview'])(
    '%s has room in one of the sizes of type',
    (kind) => {
      const overflows = ([0, 1, 2] as const).map((tier) => pictureOf(kind, tier).scene.overflow);
      expect(Math.min(...overflows)).toBeLessThanOrEqual(0.5);
    },
  );

  test('repeats neither the headline nor the source line: the slide says them', () => {
    for (const kind of drawnKinds) {
      const { content, source } = slideOf(kind);
      const said = linesOf(pictureOf(kind).scene.items).map(({ text }) => text);
      expect(said.join(''), kind).not.toContain(content.headline.long);
      expect(said, kind).not.toContain(source?.speaker.long);
    }
  });

  test('stays as wide as the slide, and its text between the margins', () => {
    for (const kind of drawnKinds) {
      const { scene } = pictureOf(kind, 2);
      expect(scene.width).toBe(1280);
      for (const { ink } of linesOf(scene.items)) {
        expect(ink.left, kind).toBeGreaterThanOrEqual(84 - 1);
        expect(ink.right, kind).toBeLessThanOrEqual(1196 + 1);
      }
    }
  });

  test('is told to who cannot see it: what it is, then every number', () => {
    expect(pictureOf('ranked-bars').alt).toBe(
      '条形图。70多个，海外产业园；50多家，“一带一路”联合实验室；20多个，农业技术示范中心；9个，跨国技术转移中心。',
    );
  });

  test('a slide of words shows none', () => {
    const slide: Slide = {
      ...slideOf('ranked-bars'),
      content: { kind: 'points', headline: programWords('甲'), items: [] } as Slide['content'],
    };
    expect(slidePictures(deckOf(slide), { ...kit, theme: silk.tokens })).toEqual([undefined]);
  });
});

test('the Markdown names the picture’s file with its alternative text; the page shows the picture itself', () => {
  const { markdown, slides, pictures } = drawDeck(deckOf(slideOf('ranked-bars')), deckKit(kit.fonts));
  expect(pictures[0]?.file).toBe('roundtable-ranked-bars.svg');
  expect(markdown).toContain(`![${pictures[0]?.alt}](roundtable-ranked-bars.svg)`);
  expect(slides[0]).toContain(`<svg class="scene" role="img" aria-label="${pictures[0]?.alt}"`);
  expect(slides[0]).not.toContain('<img');
  expect(slides[0]).toContain('海外产业园</tspan></text>');
});
