import { afterAll, expect, test } from 'vitest';
import { createNodeWorld } from '../../world/node-world.js';
import { prepareForReading } from './prepare-for-reading.js';

const world = createNodeWorld();
afterAll(() => world.browser.close());

/** What is told of a page, and what of it is hidden from screen readers then. */
function prepared(body: string) {
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body>${body}</body></html>`;
  return world.browser.withPage(async (page) => {
    await page.open(html, { width: 400, height: 300 });
    const passages = await page.evaluate(prepareForReading, 'header');
    const hidden = await page.evaluate(
      () => [...document.querySelectorAll('[aria-hidden="true"]')].map(({ textContent }) => textContent),
      undefined,
    );
    return { passages, hidden };
  });
}

test('running heads are not read aloud, and what they say in another language is not told', async () => {
  const { passages, hidden } = await prepared('<header>眉题 <i lang="en">head</i></header><p>正文</p>');
  expect(hidden).toEqual(['眉题 head']);
  expect(passages).toEqual([]);
});

test('passages in other languages are told in their order, each once and whole', async () => {
  const { passages } = await prepared(
    '<p><span lang="en">belt and <b lang="en">road</b></span>，<span lang="zh-CN">一带一路</span></p><p lang="fr">la route</p>',
  );
  expect(passages).toEqual([
    { language: 'en', text: 'belt and road' },
    { language: 'fr', text: 'la route' },
  ]);
});

test('what no screen reader says is not told', async () => {
  const { passages } = await prepared(
    '<p hidden lang="en">hidden</p><svg role="img" aria-label="图"><text lang="en">drawn</text></svg>',
  );
  expect(passages).toEqual([]);
});
