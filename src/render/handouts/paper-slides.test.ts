import { expect, test } from 'vitest';
import { deckKit, silk } from '../../testing/deck-kit.js';
import { sampleDeck } from '../../testing/sample-deck.js';
import { createPaperKit, drawPaperSlides, paperSlide, paperSlidesCss } from './paper-slides.js';

const kit = createPaperKit(deckKit());
const drawn = drawPaperSlides(sampleDeck, kit);

test('no type of the theme is smaller on paper than what is legible there, and what was large stays the largest', () => {
  const { sizes, posters } = kit.theme.tokens;
  for (const [name, size] of Object.entries(sizes)) {
    expect(size, name).toBeGreaterThanOrEqual(paperSlide.smallest);
  }
  expect(Math.max(...Object.values(sizes))).toBe(sizes.figure);
  expect(sizes.figure).toBeLessThan(silk.tokens.sizes.figure);
  for (const rows of Object.values(posters.sizes)) {
    for (const { note } of rows) expect(note).toBeGreaterThanOrEqual(paperSlide.smallest);
  }
});

test('each slide of a deck is drawn, in its order, with its headline', () => {
  expect(drawn.slides).toHaveLength(sampleDeck.slides.length);
  for (const slide of drawn.slides) expect(slide).toMatch(/^<section/);
  expect(drawn.css).not.toBe('');
});

test('what the page says around a slide is not said on it again: running head, source line, notes', () => {
  for (const slide of drawn.slides) expect(slide).not.toMatch(/<(header|footer)\b/);
  const notes = sampleDeck.slides.flatMap((slide) => slide.notes.map(({ long }) => long));
  const passages = notes.filter((note) => note.startsWith('【'));
  expect(passages.length).toBeGreaterThan(0);
  for (const passage of passages) expect(drawn.slides.join('')).not.toContain(passage);
});

test('the same deck is drawn the same twice', () => {
  expect(drawPaperSlides(sampleDeck, kit)).toEqual(drawn);
});

test('says how much smaller than its px a slide stands, and how tall it is at least', () => {
  expect(paperSlidesCss(0.4, 300)).toContain('--zoom: 0.40000;');
  expect(paperSlidesCss(0.4, 300)).toContain('--paper-slide-height: 300px;');
});
