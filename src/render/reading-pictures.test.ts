import { describe, expect, test } from 'vitest';
import { languageFor } from '../languages/index.js';
import { themeFaces } from '../layout/theme-faces.js';
import { linesOf } from '../model/scene.js';
import { silk } from '../testing/deck-kit.js';
import { drawnKinds, drawnSlides } from '../testing/drawn-slides.js';
import { sampleDeck } from '../testing/sample-deck.js';
import { wordsOf } from '../text/words-of.js';
import { createNodeWorld } from '../world/node-world.js';
import { readingPictures } from './reading-pictures.js';

const messages = languageFor('zh-CN');
const slides = drawnKinds.flatMap(drawnSlides);
const fonts = await createNodeWorld().fonts.load(
  Object.values(themeFaces(silk.tokens)),
  JSON.stringify(slides) + wordsOf(messages),
);
const scenes = readingPictures({ ...sampleDeck, slides }, { theme: silk.tokens, fonts, messages });

describe('the drawings of a deck in a narrow column', () => {
  test('are as wide as a phone, hold all they show, and nothing in them is smaller than 13 px', () => {
    for (const scene of scenes) {
      if (scene === undefined) continue;
      expect(scene.width).toBe(390);
      expect(scene.overflow).toBeLessThanOrEqual(0);
      const sizes = linesOf(scene.items).flatMap(({ runs }) => runs.map(({ size }) => size));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12.9);
    }
  });

  test('are there for nearly all', () => {
    const lacking = slides.filter((_, index) => scenes[index] === undefined).map(({ id }) => id);
    expect({ lacking: lacking.length, of: slides.length }).toEqual({ lacking: 0, of: slides.length });
  });

  test('are not drawn for a slide that shows none', () => {
    const plain = sampleDeck.slides.filter(
      ({ content }) => !drawnKinds.some((kind) => kind === content.kind),
    );
    expect(
      readingPictures({ ...sampleDeck, slides: plain }, { theme: silk.tokens, fonts, messages }),
    ).toEqual(plain.map(() => undefined));
  });
});
