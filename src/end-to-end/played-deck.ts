import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { html } from '../export/html.js';
import type { Deck } from '../model/page.js';
import { drawDeck } from '../render/deck.js';
import { editableDeck } from '../render/editable/deck.js';
import { playedPage } from '../render/played-page.js';
import { deckKit } from '../testing/deck-kit.js';
import { type LaunchedBrowser, launchBrowser } from '../world/browser/launch.js';
import { createPage } from '../world/browser/page.js';
import { thisSystem } from '../world/system.js';

/** How a deck is looked at. */
interface Looking {
  readonly width?: number;
  readonly height?: number;
  readonly phone?: boolean;
  readonly scripts?: boolean;
  /** The part of the address after #. */
  readonly at?: string;
}

/** Decks as files on the disk, and a browser that opens them as a reader's does. */
export interface PlayedDecks {
  /** Exports a deck and gives the address of its file. */
  readonly save: (deck: Deck) => Promise<string>;
  readonly open: (address: string, looking?: Looking) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export async function playDecks(): Promise<PlayedDecks> {
  const folder = mkdtempSync(join(tmpdir(), 'played-'));
  const running: LaunchedBrowser = await launchBrowser(thisSystem());
  let files = 0;
  return {
    save: async (deck) => {
      const kit = deckKit();
      const drawing = drawDeck(deck, kit);
      const page = await running.browser.newPage();
      const { bytes } = await html.export(drawing, {
        page: await createPage(page),
        notes: false,
        date: new Date(0),
        played: () => playedPage(drawing, kit),
        editable: () => editableDeck(drawing, kit).deck,
      });
      await page.close();
      files += 1;
      const path = join(folder, `deck-${files}.html`);
      writeFileSync(path, bytes);
      return pathToFileURL(path).href;
    },
    open: async (address, { width = 1280, height = 800, phone = false, scripts = true, at } = {}) => {
      const page = await running.browser.newPage();
      await page.setViewport({ width, height, isMobile: phone, hasTouch: phone });
      await page.setJavaScriptEnabled(scripts);
      await page.goto(at === undefined ? address : `${address}#${at}`);
      return page;
    },
    close: async () => {
      await running.browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The number of the slide that is shown, from 1. */
export function shownSlide(page: Page): Promise<number> {
  return page.$$eval('.leaf', (leaves) => 1 + leaves.findIndex((leaf) => leaf.classList.contains('current')));
}

/** How many slides can be seen at all. */
export function visibleSlides(page: Page): Promise<number> {
  return page.$$eval(
    '.leaf .marpit > svg',
    (slides) => slides.filter((slide) => slide.getBoundingClientRect().width > 0).length,
  );
}

/** Opens the presenter's window. */
export async function present(page: Page): Promise<Page> {
  const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
  await page.keyboard.press('p');
  const presenter = await opened;
  if (presenter === null) throw new Error('No window was opened.');
  await presenter.waitForSelector('.presenting .leaf.current');
  return presenter;
}
