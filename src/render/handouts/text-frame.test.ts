import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { createNodeWorld } from '../../world/node-world.js';
import { slides } from './slides.js';
import { textSheets } from './text-frame.js';

const world = createNodeWorld();
afterAll(() => world.browser.close());

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** How each text of a page sets its marks, whatever rule gave it its font. */
async function formsIn(language: string, css: readonly string[]): Promise<readonly string[]> {
  const html = `<!doctype html><html lang="${language}"><style>${css.map(read).join('\n')}
    .columns .words { font: 700 13pt/1.2 serif }</style>
    <body><header class="head"><h1>“Title”</h1></header><div class="columns"><p class="words">“Said”</p>
    <p><span lang="zh-CN">“引文”</span> <span lang="en">“passage”</span></p></div></body></html>`;
  return world.browser.withPage(async (page) => {
    await page.open(html, { width: 800, height: 600 });
    return page.evaluate(
      (selectors: readonly string[]) =>
        selectors.map((selector) => {
          const found = document.querySelector(selector);
          return found === null ? 'none' : getComputedStyle(found).fontVariantEastAsian;
        }),
      ['h1', '.words', 'span[lang="zh-CN"]', 'span[lang="en"]'],
    );
  });
}

test.each([
  ['read', textSheets],
  ['of slides', slides.files.css],
])('English texts of handouts that are %s have narrow quotation marks, Chinese ones wide', async (_, css) => {
  const narrow = 'proportional-width';
  expect(await formsIn('en', css)).toEqual([narrow, narrow, 'normal', narrow]);
  expect(await formsIn('zh-CN', css)).toEqual(['normal', 'normal', 'normal', narrow]);
});
