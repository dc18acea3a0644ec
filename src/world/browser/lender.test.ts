import { EventEmitter } from 'node:events';
import { afterAll, describe, expect, test } from 'vitest';
import { createNodeWorld } from '../node-world.js';
import { thisSystem } from '../system.js';
import type { LaunchedBrowser } from './launch.js';
import { createBrowserLender } from './lender.js';

const world = createNodeWorld();
const viewport = { width: 800, height: 600 };
const html = (body: string) =>
  `<!doctype html><html lang="zh-CN"><title>标题</title><body>${body}</body></html>`;
afterAll(() => world.browser.close());

describe('a page on loan', () => {
  test('shows a document, answers questions about it, prints it and takes its picture', async () => {
    await world.browser.withPage(async (page) => {
      await page.open(html('<div style="height:70px">一带一路</div>'), viewport);
      const found = await page.evaluate(
        (selector) => document.querySelector(selector)?.getBoundingClientRect().height,
        'div',
      );
      expect(found).toBe(70);
      expect(
        Buffer.from(await page.pdf())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
      expect(
        Buffer.from(await page.screenshot())
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG');
    });
  });

  test('runs no script of the document', async () => {
    const title = await world.browser.withPage(async (page) => {
      await page.open(html('<script>document.title = "changed"</script>'), viewport);
      return page.evaluate(() => document.title, undefined);
    });
    expect(title).toBe('标题');
  });

  test('loads nothing but what the document holds, and says what it refused', async () => {
    const gif = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    const { refused, widths } = await world.browser.withPage(async (page) => {
      const pictures = ['http://127.0.0.1:9/a.png', 'file:///etc/passwd', 'https://example.com/b.png', gif];
      await page.open(
        html(
          `${pictures.map((source) => `<img src="${source}">`).join('')}<iframe src="http://broadsheet.invalid/"></iframe>`,
        ),
        viewport,
      );
      const widths = await page.evaluate(
        () => [...document.images].map((image) => image.naturalWidth),
        undefined,
      );
      return { refused: page.refused(), widths };
    });
    expect(widths).toEqual([0, 0, 0, 1]);
    expect(refused).toContain('http://127.0.0.1:9/a.png');
    expect(refused).toContain('https://example.com/b.png');
    expect(refused).toContain('http://broadsheet.invalid/');
  });

  test('uses no font of the system', async () => {
    const families = ['sans-serif', 'serif', 'monospace', 'Arial', 'DejaVu Sans', 'Noto Sans CJK SC'];
    const text = families.map((family) => `<p style="font-family: ${family}">mmm一带一路</p>`);
    const printed = await world.browser.withPage(async (page) => {
      await page.open(html(text.join('')), viewport);
      return Buffer.from(await page.pdf()).toString('latin1');
    });
    const fonts = [...printed.matchAll(/\/BaseFont \/[A-Z]{6}\+(\w+)/g)].map(([, name]) => name);
    expect(new Set(fonts)).toEqual(new Set(['OpenSans']));
  });

  test("loads the page's own fonts before it is used, every time", async () => {
    const [font] = await world.fonts.load([{ family: 'Noto Sans SC', weight: 400 }], '一带路');
    const style = `<style>@font-face { font-family: own; src: url(data:font/ttf;base64,${font?.data.toString('base64')}) }</style>`;
    const spanning = html(`${style}<span style="font: 100px own">一带一路</span>`);
    const widths = Array.from({ length: 12 }, () =>
      world.browser.withPage(async (page) => {
        await page.open(spanning, viewport);
        return page.evaluate(() => document.querySelector('span')?.getBoundingClientRect().width, undefined);
      }),
    );
    expect(await Promise.all(widths)).toEqual(Array(12).fill(400));
  });

  test('takes the fonts apart from the document, keeps them for the next and lets others take their place', async () => {
    const [font] = await world.fonts.load([{ family: 'Noto Sans SC', weight: 400 }], '一带路');
    const fontsOf = (family: string) =>
      `<style id="fonts">@font-face { font-family: ${family}; src: url(data:font/ttf;base64,${font?.data.toString('base64')}) }</style>`;
    const page = (family: string, text: string) =>
      `<!doctype html><html><head><title></title></head><body><span style="font: 100px ${family}">${text}</span></body></html>`;
    const seen = await world.browser.withPage(async (lent) => {
      const widths: unknown[] = [];
      for (const [family, text] of [
        ['first', '一带'],
        ['first', '一带一'],
        ['second', '一带一路'],
      ] as const) {
        await lent.open(page(family, text), viewport, fontsOf(family));
        widths.push(
          await lent.evaluate(
            () => [
              document.querySelector('span')?.getBoundingClientRect().width,
              document.querySelectorAll('#fonts').length,
              [...document.fonts].map(({ family: name }) => name).join(),
            ],
            undefined,
          ),
        );
      }
      return widths;
    });
    expect(seen).toEqual([
      [200, 1, 'first'],
      [300, 1, 'first'],
      [400, 1, 'second'],
    ]);
  });

  test('says which font it could not load', async () => {
    const style = '<style>@font-face { font-family: broken; src: url(data:font/ttf;base64,AAAA) }</style>';
    const broken = world.browser.withPage((page) => page.open(html(style), viewport));
    await expect(broken).rejects.toMatchObject({ message: expect.stringContaining('broken') });
  });

  test('is taken back when the work on it fails, and the next one is whole', async () => {
    await expect(world.browser.withPage(() => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
    const answer = await world.browser.withPage((page) => page.evaluate((number) => number + 1, 41));
    expect(answer).toBe(42);
  });

  test('prints again in a new browser when the first is killed in mid-print', async () => {
    const pages = (count: number) => html('<p>一带一路</p>'.repeat(count));
    const lender = createNodeWorld().browser;
    const used: (number | undefined)[] = [];
    const printed = await lender.withPage(async (page) => {
      await page.open(pages(used.length === 0 ? 20_000 : 1), viewport);
      const printing = page.pdf();
      const { processId } = await lender.describe();
      used.push(processId);
      if (used.length === 1) setTimeout(() => process.kill(processId ?? Number.NaN, 'SIGKILL'), 20);
      return printing;
    });
    expect(Buffer.from(printed).subarray(0, 5).toString()).toBe('%PDF-');
    expect(new Set(used).size).toBe(2);
    await lender.close();
  });

  test('says so when the browser is closed under it', async () => {
    const lender = createNodeWorld().browser;
    const cut = lender.withPage(async (page) => {
      void lender.close();
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60_000)), undefined);
    });
    await expect(cut).rejects.toMatchObject({ message: expect.stringContaining('told to close') });
  });
});

describe('a browser that dies over its work', () => {
  /** Browsers that live until somebody kills them, one after the other. */
  const mortal = () => {
    const browsers: (EventEmitter & { connected: boolean })[] = [];
    const kill = () => {
      const browser = browsers.at(-1);
      if (browser === undefined) return;
      browser.connected = false;
      browser.emit('disconnected');
    };
    const launch = async () => {
      const page = Object.assign(new EventEmitter(), {
        setRequestInterception: async () => undefined,
        setJavaScriptEnabled: async () => undefined,
        close: async () => undefined,
      });
      const browser = Object.assign(new EventEmitter(), { connected: true, newPage: async () => page });
      browsers.push(browser);
      return { browser, path: '', end: () => undefined } as unknown as LaunchedBrowser;
    };
    return { lender: createBrowserLender(thisSystem(), undefined, launch), browsers, kill };
  };
  const forEver = new Promise<never>(() => undefined);

  test('is launched anew, once, and the work begins again', async () => {
    const { lender, browsers, kill } = mortal();
    let begun = 0;
    const work = lender.withPage(async () => {
      begun += 1;
      if (begun > 1) return 'done';
      setImmediate(kill);
      return forEver;
    });
    expect(await work).toBe('done');
    expect({ begun, browsers: browsers.length }).toEqual({ begun: 2, browsers: 2 });
  });

  test('and dies over it again is told, and launched no third time', async () => {
    const { lender, browsers, kill } = mortal();
    const work = lender.withPage(() => {
      setImmediate(kill);
      return forEver;
    });
    await expect(work).rejects.toMatchObject({
      code: 'browser-failed',
      message: expect.stringContaining('its process was ended'),
    });
    expect(browsers).toHaveLength(2);
  });

  test('takes two pages with it, and both are done again in one new browser', async () => {
    const { lender, browsers, kill } = mortal();
    const begun = [0, 0];
    const work = begun.map((_count, index) =>
      lender.withPage(async () => {
        const count = (begun[index] ?? 0) + 1;
        begun[index] = count;
        if (count > 1) return index;
        if (begun.every((each) => each === 1)) setImmediate(kill);
        return forEver;
      }),
    );
    expect(await Promise.all(work)).toEqual([0, 1]);
    expect(browsers).toHaveLength(2);
  });

  test.each([
    ['gets no memory to print into', new Error('Protocol error (Page.printToPDF): Printing failed'), 2],
    ['answers nothing for too long', Object.assign(new Error('30 s'), { name: 'TimeoutError' }), 1],
  ])('or %s is a fault of the machine', async (_what, error, times) => {
    const { lender } = mortal();
    let begun = 0;
    const work = lender.withPage(() => {
      begun += 1;
      return Promise.reject(error);
    });
    await expect(work).rejects.toMatchObject({ code: 'browser-failed' });
    expect(begun).toBe(times);
  });

  test('is not launched anew for a fault of the work itself', async () => {
    const { lender, browsers } = mortal();
    await expect(lender.withPage(() => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
    expect(browsers).toHaveLength(1);
  });
});
