import { expect, test } from 'vitest';
import { languageFor } from '../languages/index.js';
import { deckKit, silk } from '../testing/deck-kit.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { sampleDeck } from '../testing/sample-deck.js';
import { drawDeck } from './deck.js';
import { slides } from './handouts/slides.js';
import { compileHandoutTemplate } from './handouts/template.js';
import { createMarp } from './marp.js';
import { logoFiles, pictureOf } from './slide-logo.js';
import { themeRules } from './theme-css.js';

const picture = (name: string, ratio: number) => ({
  address: `data:image/svg+xml;base64,${Buffer.from(`<svg id="${name}"/>`).toString('base64')}`,
  ratio,
});
const logo = {
  onGround: picture('ground', 4),
  onField: picture('field', 4),
  onPaper: picture('paper', 4),
  alt: 'Acme "News" <b>',
};
const theme = { ...silk, logo };
const { fonts } = await loadPosterKit();
const drawing = drawDeck(sampleDeck, { ...deckKit(fonts), theme, marp: createMarp(theme) });

test('the cover and the last slide show the logo, each in the form for its ground, with its alternative text', () => {
  const shown = drawing.slides.flatMap((slide, index) => (slide.includes('<img') ? [index] : []));
  const kinds = shown.map((index) => sampleDeck.slides[index]?.content.kind);
  expect(new Set(kinds)).toEqual(new Set(['cover', 'sources', 'read-on']));
  for (const index of shown) expect(drawing.slides[index]).toContain('alt="Acme &quot;News&quot; &lt;b&gt;"');
  const [onField, onGround] = logoFiles(theme).map(({ svg }) => Buffer.from(svg).toString('base64'));
  expect(drawing.slides[kinds.indexOf('cover')]).toContain(onField);
  expect(drawing.slides.join('')).toContain(onGround);
  expect(drawing.html).not.toMatch(/<img src="(?!data:)/);
});

test('the Markdown names the logo’s file, which stands beside it', () => {
  for (const { name } of logoFiles(theme)) expect(drawing.markdown).toContain(`](${name})`);
});

test('a logo is never larger than its room, and keeps its proportions', () => {
  const sizes = [8, 4, 1, 0.25].map((ratio) => {
    const svg = Buffer.from(pictureOf(picture('x', ratio)).split(',')[1] ?? '', 'base64').toString();
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    return [Number(width), Number(height)];
  });
  expect(sizes).toEqual([
    [260, 33],
    [208, 52],
    [52, 52],
    [13, 52],
  ]);
});

test('on handouts the logo is the one for paper', () => {
  const messages = languageFor('zh-CN');
  const template = compileHandoutTemplate({ page: '{{{pageCss}}}', css: [] });
  const { html } = slides.draw(
    { kind: 'handout', id: sampleDeck.id, form: 'slides', paper: 'a4', deck: sampleDeck },
    drawing,
    {
      theme,
      messages,
      template,
    },
  );
  expect(html).toContain(`--sheet-logo: url("${pictureOf(logo.onPaper)}")`);
  expect(html).toContain(`--sheet-logo-on-field: url("${pictureOf(logo.onPaper)}")`);
});

test('a theme without a logo has no rules and no files for one', () => {
  expect(logoFiles(silk)).toEqual([]);
  expect(themeRules(silk)).not.toContain('logo');
});
