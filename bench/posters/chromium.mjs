import { fontStyle } from '../../dist/render/empty-page.js';
import { markup } from './markup.mjs';

/** The same trees as HTML with the same fonts, one after the other in one page that stays open and keeps its fonts. */
export function prepare({ making, trees }) {
  const fonts = fontStyle(making.kit.fonts);
  const reset = '<style>body { margin: 0 } div, span { box-sizing: border-box }</style>';
  const posters = trees().map(({ tree, ...size }) => ({
    ...size,
    html: `<!doctype html><html><head><meta charset="utf-8">${fonts}${reset}</head><body>${markup(tree)}</body></html>`,
  }));
  return {
    draw: (numbers) =>
      making.world.browser.withPage(async (page) => {
        for (const number of numbers) {
          const { html, width, height } = posters[number];
          await page.open(html, { width, height });
          await page.screenshot();
        }
        return numbers.length;
      }),
    close: () => making.world.browser.close(),
  };
}
