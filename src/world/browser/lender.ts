import pLimit from 'p-limit';
import type { Browser, Page } from 'puppeteer-core';
import { WorldError } from '../../diagnostics/world-error.js';
import type { System } from '../system.js';
import { amplyRoom, findWantOfRoom } from '../temporary-room.js';
import type { BrowserLender, BrowserPage } from '../world.js';
import { endWithProcess } from './end-with-process.js';
import { type LaunchedBrowser, launchBrowser } from './launch.js';
import { createPage } from './page.js';
import { watchForDeath } from './watch-for-death.js';

/** How many pages work at once: two take 0.75 of the time of one, more gain nothing on two cores. */
const pagesAtOnce = 2;
/** A page that only gets ready is looked at by nobody. */
const smallViewport = Object.freeze({ width: 100, height: 100 });

interface OpenPage {
  readonly page: Page;
  readonly shown: BrowserPage;
}

async function openPage(browser: Browser): Promise<OpenPage> {
  const page = await browser.newPage();
  return { page, shown: await createPage(page) };
}

/** A lender that can also say which browser it lends. */
export interface NodeBrowserLender extends BrowserLender {
  readonly describe: () => Promise<BrowserDescription>;
}

export interface BrowserDescription {
  readonly name: string;
  readonly version: string;
  readonly origin: string;
  readonly path: string;
  readonly processId: number | undefined;
}

/**
 * Lends pages of one browser. It is started at first need and closed by `close`, or with the process, however that
 * ends. A launch that failed and a browser that died are forgotten: the next need starts a new one. More than two
 * pages wait for each other, so a page must not be asked for while another is held. Work over which the browser or its
 * page died is done again, once, from the start: so it must be work that can be.
 *
 * @param explicitPath the browser to use, when the user names one
 * @param launch starts the browser
 */
export function createBrowserLender(
  system: System,
  explicitPath?: string,
  launch: typeof launchBrowser = launchBrowser,
): NodeBrowserLender {
  const limit = pLimit(pagesAtOnce);
  const closing = new WeakSet<LaunchedBrowser>();
  const idle = new WeakMap<LaunchedBrowser, OpenPage[]>();
  /** The errors that say a browser or a page ended in the middle of its work. */
  const deaths = new WeakSet<object>();
  let current: Promise<LaunchedBrowser> | undefined;

  const launched = (): Promise<LaunchedBrowser> => {
    if (current !== undefined) return current;
    const forget = () => {
      if (current === launching) current = undefined;
    };
    const launching = launch(system, explicitPath).then((running) => {
      const release = endWithProcess(running.end);
      running.browser.once('disconnected', () => {
        release();
        running.end();
        forget();
      });
      return running;
    });
    launching.catch(forget);
    current = launching;
    return launching;
  };

  const isDeath = (error: unknown) => error instanceof WorldError && deaths.has(error);

  const lend = async <Result>(use: (page: BrowserPage) => Promise<Result>): Promise<Result> => {
    const running = await launched();
    const watch = watchForDeath(running.browser, () => closing.has(running));
    const crashed = () => watch.die('its page crashed, perhaps for want of memory');
    let taken: OpenPage | undefined;
    try {
      taken = idle.get(running)?.pop() ?? (await watch.orDeath(openPage(running.browser)));
      taken.page.once('error', crashed);
      const result = await watch.orDeath(use(taken.shown));
      // A page that did its work well is kept, with the fonts it has loaded, for the next.
      idle.set(running, [...(idle.get(running) ?? []), taken]);
      taken.page.off('error', crashed);
      taken = undefined;
      return result;
    } catch (error) {
      if (error instanceof WorldError && watch.hasDied()) deaths.add(error);
      throw error;
    } finally {
      watch.release();
      await taken?.page.close().catch(() => undefined);
    }
  };

  const withPage = <Result>(use: (page: BrowserPage) => Promise<Result>): Promise<Result> =>
    limit(async () => {
      try {
        return await lend(use);
      } catch (error) {
        if (!isDeath(error)) throw error;
      }
      try {
        return await lend(use);
      } catch (error) {
        if (!isDeath(error)) throw error;
        throw (await findWantOfRoom(system.temporaryFolder, amplyRoom)) ?? error;
      }
    });

  return Object.freeze({
    warm: (html?: string) => {
      const started =
        html === undefined
          ? launched()
          : Promise.all(
              Array.from({ length: pagesAtOnce }, () => withPage((page) => page.open(html, smallViewport))),
            );
      // Whoever needs the browser hears why it did not start.
      started.catch(() => undefined);
    },
    withPage,
    close: async () => {
      const open = current;
      current = undefined;
      const running = await open?.catch(() => undefined);
      if (running === undefined) return;
      closing.add(running);
      await running.browser.close().catch(running.end);
    },
    describe: async () => {
      // A browser that starts and cannot open a page is of no use.
      await withPage((page) => page.open('<p></p>', smallViewport));
      const { browser, candidate, path } = await launched();
      return {
        name: candidate.name,
        version: (await browser.version()).replace(/^\D*/, ''),
        origin: candidate.origin,
        path,
        processId: browser.process()?.pid,
      };
    },
  });
}
