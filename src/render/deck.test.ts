import { describe, expect, test } from 'vitest';
import { programWords } from '../model/words.js';
import { deckKit } from '../testing/deck-kit.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { sampleDeck } from '../testing/sample-deck.js';
import { drawDeck } from './deck.js';

const { fonts } = await loadPosterKit();
const kit = deckKit(fonts);
const drawing = drawDeck(sampleDeck, kit);

describe('a drawn deck', () => {
  test('has one picture a slide, and the same slides on its page', () => {
    expect(drawing.slides).toHaveLength(sampleDeck.slides.length);
    expect(drawing.html.match(/<div class="marpit leaf">/g)).toHaveLength(sampleDeck.slides.length);
  });

  test('is the same page without its fonts, for a browser that has them', () => {
    expect(drawing.html).toContain(drawing.fontStyle);
    expect(drawing.withoutFonts).toBe(drawing.html.replace(drawing.fontStyle, ''));
    expect(drawing.withoutFonts).not.toContain('id="fonts"');
  });

  test('asks for nothing outside its page', () => {
    // A link to read on is followed by whoever clicks it.
    const html = drawing.html.replace(/<a href="[^"]*"/g, '<a');
    expect(html).not.toMatch(/(?:src|href|url)\s*[=(]\s*["']?(?:https?:)?\/\//i);
    expect(html).not.toMatch(/<(?:link|iframe|object|img)\b/);
    expect(html).toContain("default-src 'none'");
  });

  test('runs nothing while it is measured and printed', () => {
    expect(drawing.html).not.toMatch(/<script|\son\w+=|script-src/);
  });

  test('tells language, title, author and subject', () => {
    expect(drawing.html).toContain('<html lang="zh-CN"');
    expect(drawing.html).toContain('<title>深化“一带一路”科技创新合作</title>');
    expect(drawing.html).toContain('<meta name="author" content="马庆斌、许竹青、聂晓伟、许勤华">');
    expect(drawing.html).toContain('<meta name="description" content="本期特邀专家');
  });

  test('shows hostile text as text', () => {
    const [cover] = sampleDeck.slides;
    expect(cover).toBeDefined();
    if (cover === undefined) return;
    const hostile = '</title><script>alert(1)</script>';
    const words = programWords(hostile);
    const slide = { ...cover, content: { ...cover.content, headline: words }, notes: [words] };
    const { html } = drawDeck({ ...sampleDeck, title: hostile, slides: [slide] }, kit);
    expect(html).not.toContain('<script');
  });

  test('is the same every time', () => {
    expect(drawDeck(sampleDeck, deckKit(fonts))).toEqual(drawing);
  });
});
