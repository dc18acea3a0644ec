import { afterAll, expect, test } from 'vitest';
import { languageFor } from '../languages/index.js';
import { deckKit, silk } from '../testing/deck-kit.js';
import { sampleDeck } from '../testing/sample-deck.js';
import { noTerms } from '../text/terms.js';
import { createNodeWorld } from '../world/node-world.js';
import type { BrowserPage } from '../world/world.js';
import { createPaperSlides } from './paper-slides.js';

const world = createNodeWorld();
afterAll(() => world.browser.close());

const { fonts } = deckKit();
const kit = { theme: silk, fonts, messages: languageFor('zh-CN'), terms: noTerms, pictures: new Map() };
const create = () => createPaperSlides({ kit, world });
const least = { rows: 560, page: 2000 };

/** A page that counts the documents it is shown. */
function counting(page: BrowserPage) {
  const shown: string[] = [];
  const open: BrowserPage['open'] = (html, ...rest) => {
    shown.push(html);
    return page.open(html, ...rest);
  };
  return { page: { ...page, open }, shown };
}

test('slides stand in the order of their deck; those for a screen alone are not drawn', async () => {
  const { paper, reaches } = await world.browser.withPage((page) => create()(page, sampleDeck, least.page));
  expect(paper.slides).toHaveLength(sampleDeck.slides.length);
  sampleDeck.slides.forEach(({ role, content }, index) => {
    const left = role === 'cover' || role === 'opener' || 'entries' in content;
    expect(paper.slides[index] === '', content.kind).toBe(left);
  });
  expect(new Set(reaches)).toEqual(new Set([0]));
});

test('a slide too tall for a row has two; where pages flow none has', async () => {
  const [inRows, flowing] = await world.browser.withPage(async (page) => {
    const set = create();
    return [await set(page, sampleDeck, least.rows), await set(page, sampleDeck, least.page)];
  });
  expect(inRows.paper.spans).toContain(2);
  expect(new Set(flowing.paper.spans)).toEqual(new Set([1]));
});

test('another handout of the same deck measures nothing a second time, and comes to the same', async () => {
  await world.browser.withPage(async (lent) => {
    const { page, shown } = counting(lent);
    const set = create();
    const first = await set(page, sampleDeck, least.page);
    const documents = shown.length;
    expect(documents).toBeGreaterThan(0);
    expect(await set(page, sampleDeck, least.page)).toEqual(first);
    expect(shown).toHaveLength(documents);
  });
});
