import { homedir } from 'node:os';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { drawDeck } from '../render/deck.js';
import { deckKit } from '../testing/deck-kit.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { sampleDeck } from '../testing/sample-deck.js';
import { root } from '../testing/source-files.js';
import { type LaunchedBrowser, launchBrowser } from '../world/browser/launch.js';
import { createNodeWorld } from '../world/node-world.js';

const { fonts } = await loadPosterKit();
const { html } = drawDeck(sampleDeck, deckKit(fonts));
const total = sampleDeck.slides.length;
let running: LaunchedBrowser;
let page: Page;

beforeAll(async () => {
  running = await launchBrowser({
    platform: process.platform,
    architecture: process.arch,
    environment: process.env,
    homeFolder: homedir(),
    cacheFolder: createNodeWorld().cacheFolder,
    packageRoot: root,
    isRoot: process.getuid?.() === 0,
  });
});
afterAll(() => running.browser.close());

beforeEach(async () => {
  page = await running.browser.newPage();
  await page.setContent(html);
  return () => page.close();
});

const shown = (): Promise<string> =>
  page.$eval('.leaf.current', (leaf) => leaf.getAttribute('aria-label') ?? '');
const visible = (): Promise<number> =>
  page.$$eval('.leaf', (leaves) => leaves.filter((leaf) => leaf.getBoundingClientRect().width > 0).length);

describe('the player', () => {
  test('shows one slide at a time and says which', async () => {
    expect(await shown()).toBe(`1 / ${total}`);
    expect(await visible()).toBe(1);
  });

  test('goes on and back by its keys, and not beyond the ends', async () => {
    for (const key of ['ArrowRight', 'PageDown', 'Space'] as const) await page.keyboard.press(key);
    expect(await shown()).toBe(`4 / ${total}`);
    for (const key of ['ArrowLeft', 'PageUp'] as const) await page.keyboard.press(key);
    expect(await shown()).toBe(`2 / ${total}`);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(await shown()).toBe(`${total} / ${total}`);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    expect(await shown()).toBe(`1 / ${total}`);
  });

  test('tells the truth about how far one is', async () => {
    await page.keyboard.press('End');
    expect(await page.$eval('.player-count', (count) => count.textContent)).toBe(`${total} / ${total}`);
    expect(await page.$eval('.player-progress', (bar) => (bar as HTMLElement).style.width)).toBe('100%');
  });

  test('keeps the slide in the address, and follows the address', async () => {
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => location.hash)).toBe('#2');
    await page.evaluate(() => {
      location.hash = '#5';
    });
    await page.waitForFunction(() => document.querySelector('.leaf.current')?.ariaLabel?.startsWith('5 '));
  });

  test('shows all slides at once, and Enter opens the one chosen', async () => {
    await page.keyboard.press('o');
    expect(await visible()).toBe(total);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await visible()).toBe(1);
    expect(await shown()).toBe(`2 / ${total}`);
  });

  test('goes black, and comes back', async () => {
    const isBlank = () => page.$eval('.deck', (deck) => getComputedStyle(deck).visibility === 'hidden');
    await page.keyboard.press('b');
    expect(await isBlank()).toBe(true);
    await page.keyboard.press('b');
    expect(await isBlank()).toBe(false);
  });

  test('lists its keys', async () => {
    await page.keyboard.press('?');
    expect(await page.$eval('.player-help', (help) => (help as HTMLDialogElement).open)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.$eval('.player-help', (help) => (help as HTMLDialogElement).open)).toBe(false);
  });

  test('gives the presenter this slide, the next one, the notes and the time in a window of its own', async () => {
    const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
    await page.keyboard.press('p');
    const presenter = await opened;
    if (presenter === null) throw new Error('No window was opened.');
    const headings = () =>
      presenter.$$eval('.presenter-now h1, .presenter-now h2, .presenter-next h1', (all) =>
        all.map((heading) => heading.textContent),
      );
    await presenter.waitForSelector('.presenter-now svg');
    expect(await headings()).toEqual(['深化“一带一路”科技创新合作', '目录']);
    expect(await presenter.$eval('.presenter-notes', (notes) => notes.textContent)).toBe(
      sampleDeck.slides[0]?.notes.map(({ long }) => long).join(''),
    );
    expect(await presenter.$eval('.presenter-time', (time) => time.textContent)).toMatch(/用时 \d\d:\d\d/);
    await presenter.keyboard.press('ArrowRight');
    expect(await shown()).toBe(`2 / ${total}`);
    expect((await headings())[0]).toBe('目录');
    await presenter.close();
  });

  test('without scripts every slide is there to scroll to', async () => {
    const still = await running.browser.newPage();
    await still.setJavaScriptEnabled(false);
    await still.setContent(html);
    const heights = await still.$$eval('.leaf > svg', (all) =>
      all.map((svg) => svg.getBoundingClientRect().height),
    );
    expect(heights).toHaveLength(total);
    expect(Math.min(...heights)).toBeGreaterThan(100);
    expect(await still.$eval('.player', (bar) => getComputedStyle(bar).display)).toBe('none');
    await still.close();
  });
});

describe('a deck whose items appear one by one', () => {
  const stepwise = drawDeck({ ...sampleDeck, steps: true }, deckKit(fonts)).html;
  const ahead = (): Promise<number> =>
    page.$$eval(
      '.leaf.current [data-marpit-fragment]',
      (parts) => parts.filter((part) => getComputedStyle(part).visibility === 'hidden').length,
    );
  const slide = 1 + sampleDeck.slides.findIndex(({ content }) => content.kind === 'measures');

  beforeEach(async () => {
    await page.setContent(stepwise);
    await page.evaluate((number) => {
      location.hash = `#${number}`;
    }, slide);
    await page.waitForFunction(
      (number) => document.querySelector('.leaf.current')?.ariaLabel?.startsWith(`${number} `),
      {},
      slide,
    );
  });

  test('shows one more at each key, and goes on when all are there', async () => {
    const all = await ahead();
    expect(all).toBeGreaterThan(1);
    for (let left = all - 1; left >= 0; left -= 1) {
      await page.keyboard.press('ArrowRight');
      expect(await ahead()).toBe(left);
    }
    expect(await shown()).toBe(`${slide} / ${total}`);
    await page.keyboard.press('ArrowRight');
    expect(await shown()).toBe(`${slide + 1} / ${total}`);
  });

  test('takes them back one by one, and comes back to a whole slide', async () => {
    const all = await ahead();
    for (let key = 0; key <= all; key += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    expect([await shown(), await ahead()]).toEqual([`${slide} / ${total}`, 0]);
    await page.keyboard.press('ArrowLeft');
    expect(await ahead()).toBe(1);
  });

  test('is whole in print and in the overview', async () => {
    await page.emulateMediaType('print');
    expect(await ahead()).toBe(0);
    await page.emulateMediaType('screen');
    await page.keyboard.press('o');
    expect(await ahead()).toBe(0);
  });

  test('has nothing to wait for where the story does not ask for it', () => {
    expect(html).not.toContain('data-marpit-fragment="');
  });
});
