import { describe, expect, test } from 'vitest';
import type { SlidePicture } from '../model/drawing.js';
import type { Slide } from '../model/page.js';
import type { Scene } from '../model/scene.js';
import { silk } from '../testing/deck-kit.js';
import { smallDeck } from '../testing/small-deck.js';
import { readingSlide } from './reading-slide.js';

function bodySlide(): Slide {
  const slide = smallDeck.slides.find(({ role }) => role === 'body');
  if (slide === undefined) throw new RangeError('the deck has no such slide');
  return slide;
}
const scene: Scene = {
  width: 390,
  height: 100,
  ground: '#ffffff',
  items: [],
  safe: { left: 0, top: 0, right: 390, bottom: 100 },
  overflow: 0,
};
const picture = (alt: string): SlidePicture => ({ file: 'a.svg', alt, scene });
const drawing = '<svg class="scene"><svg><text>80</text></svg></svg>';

/** The article that is made of a slide which says this. */
function article(words: string, shown?: SlidePicture, narrow?: Scene): string {
  return readingSlide({
    slide: bodySlide(),
    drawn: `<svg data-marpit-svg><foreignObject><section id="3" class="points teal">${words}</section></foreignObject></svg>`,
    picture: shown,
    narrow,
    theme: silk.tokens,
    anchorOf: (page) => (page === 2 ? 'jobs & people' : undefined),
  });
}

describe('a slide that is read', () => {
  test('says its words without the running head, and its source as a line of its own', () => {
    const read = article('<header>眉题</header><h2>七年</h2><footer>原文</footer>');
    expect(read).not.toContain('眉题');
    expect(read).toContain('<h2>七年</h2><p class="source">原文</p>');
    expect(read).toMatch(/^<article class="page body points teal">/);
  });

  test('leads to other slides by their names; a link to none stays as it is', () => {
    const read = article('<a href="#2">见</a><a href="#9">无</a>');
    expect(read).toContain('<a href="#jobs%20%26%20people">见</a>');
    expect(read).toContain('<a href="#9">无</a>');
  });

  test('lets a table scroll by itself', () => {
    expect(article('<table><tr><td>1</td></tr></table>')).toContain('<div class="wide-table"><table>');
  });

  test('has its drawing arranged for a narrow column, in place of the wide one', () => {
    const read = article(`<h2>七年</h2>${drawing}<p>后</p>`, picture('条形图'), scene);
    expect(read).toContain('aria-label="条形图"');
    expect(read).toContain('viewBox="0 0 390 100"');
    expect(read).not.toContain('80');
    expect(read).toContain('<p>后</p>');
  });

  test('has a drawing that is not there in narrow as wide as it is, to be scrolled with the keyboard', () => {
    const read = article(drawing, picture('"图"'));
    expect(read).toContain('tabindex="0" role="group" aria-label="&quot;图&quot;"');
    expect(read).toContain(drawing);
  });

  test('goes without line work that says nothing', () => {
    expect(article(`<p>前</p>${drawing}`, picture(''), scene)).not.toContain('<svg');
  });
});
