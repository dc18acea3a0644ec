import type { Content as Contents } from '../kinds/contents/content.js';
import type { Deck } from '../model/page.js';
import { sampleDeck } from './sample-deck.js';

/** The sample deck, its contents leading to slides of it. */
export const linkedDeck: Deck = Object.freeze({
  ...sampleDeck,
  slides: sampleDeck.slides.map((slide) => {
    if (slide.content.kind !== 'contents') return slide;
    const content = slide.content as Contents;
    const openers = sampleDeck.slides.filter(({ role }) => role === 'opener');
    const entries = content.entries.map((entry, index) => {
      const to = openers[index]?.id;
      return to === undefined ? entry : { ...entry, to };
    });
    return { ...slide, content: { ...content, entries } };
  }),
});
