import type { HTTPRequest, Page } from 'puppeteer-core';
import { WorldError } from '../../diagnostics/world-error.js';
import type { BrowserPage } from '../world.js';

/** A name that exists nowhere: the one document a page may load. */
const documentAddress = 'http://broadsheet.invalid/';

/** A page that answers nothing for so long is stuck, in milliseconds; a busy machine may take longer than Puppeteer waits. */
export const longestWait = 90_000;

/** Where a document keeps its fonts: by far its largest part, and the same for all documents of a build. */
const fontStyle = /<style id="fonts">[^<]*<\/style>/;

/**
 * A page that shows what it is given and nothing else: every request but the document itself is refused (`data:` is
 * no request), and its scripts do not run.
 */
export async function createPage(page: Page): Promise<BrowserPage> {
  /** What the one address answers. */
  let shown = '';
  let asked = '';
  let askedFonts = '';
  let shownAt = '';
  let sizedTo = '';
  let loadedFonts = '';
  const refused: string[] = [];
  const answer = (request: HTTPRequest) => {
    const isDocument = request.url() === documentAddress && request.frame() === page.mainFrame();
    if (request.url().startsWith('data:')) return request.continue();
    if (isDocument && request.isNavigationRequest()) {
      return request.respond({ contentType: 'text/html; charset=utf-8', body: shown });
    }
    refused.push(request.url());
    return request.abort('blockedbyclient');
  };
  page.on('request', (request) => {
    // A request of a page that is going away needs no answer.
    answer(request).catch(() => undefined);
  });
  await Promise.all([page.setRequestInterception(true), page.setJavaScriptEnabled(false)]);

  return Object.freeze({
    open: async (
      html: string,
      viewport: { readonly width: number; readonly height: number },
      fontsApart = '',
    ) => {
      const size = `${viewport.width}×${viewport.height}`;
      // A document measured last is printed next: it stands there as it was loaded, scripts being off.
      if (html === asked && fontsApart === askedFonts && size === shownAt) return;
      const fonts = fontsApart === '' ? (fontStyle.exec(html)?.[0] ?? '') : fontsApart;
      const keepsFonts = shownAt !== '' && fonts !== '' && fonts === loadedFonts;
      shownAt = '';
      loadedFonts = '';
      asked = html;
      askedFonts = fontsApart;
      refused.length = 0;
      if (size !== sizedTo) await page.setViewport({ ...viewport });
      sizedTo = size;
      // Fonts that stay are loaded already: to wait for them would be to wait for a frame to be painted.
      const rest = fontsApart === '' && keepsFonts ? html.replace(fonts, '') : html;
      const stay = keepsFonts && (await page.evaluate(exchangeDocument, rest));
      if (!keepsFonts) {
        shown = fontsApart === '' ? html : html.replace('</head>', () => `${fontsApart}</head>`);
        await page.goto(documentAddress, { waitUntil: 'load', timeout: longestWait });
      }
      const unloaded = stay ? [] : await page.evaluate(loadFonts);
      if (unloaded.length > 0) {
        throw new WorldError(
          'browser-failed',
          `The browser did not load the font ${unloaded.join(', ')}.`,
          'Build again. If it happens again, name another browser with BROADSHEET_BROWSER=/path/to/chrome.',
        );
      }
      loadedFonts = fonts;
      shownAt = size;
    },
    evaluate: async <Argument, Result>(run: (argument: Argument) => Result, argument: Argument) => {
      // What the page returns is the JSON value of the function's result.
      const result: unknown = await page.evaluate(run as (argument: unknown) => unknown, argument);
      return result as Result;
    },
    pdf: () =>
      page.pdf({
        preferCSSPageSize: true,
        tagged: true,
        outline: true,
        printBackground: true,
        timeout: longestWait,
      }),
    screenshot: () => page.screenshot({ type: 'png' }),
    refused: () => [...refused],
  });
}

/**
 * Runs in the page. Puts another document in the place of the one shown, but for its fonts, which are loaded and stay:
 * to load them takes longer than all the rest.
 *
 * @param html the whole document without its fonts
 * @returns whether all fonts are still loaded
 */
function exchangeDocument(html: string): boolean {
  const next = new DOMParser().parseFromString(html, 'text/html');
  const root = document.documentElement;
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  for (const { name, value } of [...next.documentElement.attributes]) root.setAttribute(name, value);
  const fonts = document.getElementById('fonts');
  for (const child of [...document.head.childNodes]) if (child !== fonts) child.remove();
  document.head.prepend(...next.head.childNodes);
  document.body.replaceWith(next.body);
  return [...document.fonts].every(({ status }) => status === 'loaded');
}

/**
 * Runs in the page. Fonts are asked for by layout, and before the first layout `document.fonts.ready` is at ease with
 * none at all: text would be printed blank. So each face is loaded, whoever uses it.
 *
 * @returns the faces that could not be loaded
 */
async function loadFonts(): Promise<readonly string[]> {
  const faces = [...document.fonts];
  await Promise.allSettled(faces.map((face) => face.load()));
  await document.fonts.ready;
  return faces.filter(({ status }) => status !== 'loaded').map(({ family, weight }) => `${family} ${weight}`);
}
