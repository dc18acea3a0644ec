import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleDeck } from '../testing/sample-deck.js';
import { type PlayedDecks, playDecks, present, shownSlide, visibleSlides } from './played-deck.js';

const total = sampleDeck.slides.length;
const phone = { width: 390, height: 844, phone: true } as const;
let decks: PlayedDecks;
let address = '';

beforeAll(async () => {
  decks = await playDecks();
  address = await decks.save(sampleDeck);
});
afterAll(() => decks.close());

const isShown = (page: Page, number: number) =>
  page.waitForFunction((at) => document.querySelectorAll('.leaf')[at]?.matches('.current'), {}, number - 1);

describe('the presenter’s window', () => {
  test('has this slide, the next one, the notes, the place and the time', async () => {
    const page = await decks.open(address);
    const presenter = await present(page);
    expect(await presenter.title()).toBe(`演讲者视图：${sampleDeck.title}`);
    expect(await visibleSlides(presenter)).toBe(2);
    expect(await presenter.$eval('.presenter-place', (place) => place.textContent)).toBe(
      `第1页，共${total}页`,
    );
    const notes = await presenter.$$eval('.leaf.current .said p', (all) =>
      all.map((each) => each.textContent),
    );
    expect(notes).toEqual(sampleDeck.slides[0]?.notes.map(({ long }) => long));
    const times = await presenter.$$eval('.presenter-time', (all) => all.map((each) => each.textContent));
    expect(times[0]).toMatch(/^用时 \d\d:\d\d$/);
    expect(times[1]).toMatch(/^时间 \d\d:\d\d$/);
    await presenter.keyboard.press('End');
    expect(await presenter.$eval('.presenter-next', (next) => (next as HTMLElement).innerText)).toBe(
      '放映结束',
    );
    await page.close();
  });

  test('sets what to say larger than what it rests on', async () => {
    const number =
      1 + sampleDeck.slides.findIndex(({ notes }) => notes.some(({ long }) => long.startsWith('【')));
    const page = await decks.open(address, { at: `${number}` });
    const presenter = await present(page);
    await isShown(presenter, number);
    const sizes = await presenter.$$eval('.leaf.current .said p', (all) =>
      all.map((each) => [each.className, Number.parseFloat(getComputedStyle(each).fontSize)] as const),
    );
    expect(sizes[0]?.[0]).toBe('');
    expect(sizes[0]?.[1]).toBeGreaterThanOrEqual(20);
    expect(sizes.at(-1)?.[0]).toBe('passage');
    expect(sizes.at(-1)?.[1]).toBeLessThan(sizes[0]?.[1] ?? 0);
    await page.close();
  });

  test('stays with the deck, whichever of them moves, is loaded again or is closed', async () => {
    const page = await decks.open(address);
    const presenter = await present(page);
    await presenter.keyboard.press('ArrowRight');
    await isShown(page, 2);
    await page.keyboard.press('ArrowRight');
    await isShown(presenter, 3);

    await presenter.reload();
    await presenter.waitForSelector('.presenting');
    await page.keyboard.press('ArrowRight');
    await isShown(presenter, 4);

    await page.reload();
    await isShown(page, 4);
    await presenter.keyboard.press('ArrowRight');
    await isShown(page, 5);
    await page.keyboard.press('ArrowRight');
    await isShown(presenter, 6);

    await presenter.close();
    await page.keyboard.press('ArrowRight');
    expect(await shownSlide(page)).toBe(7);
    const again = await present(page);
    await isShown(again, 7);

    const closed = new Promise((resolve) => again.once('close', resolve));
    await page.close();
    await closed;
  });

  test('blanks the deck and not itself', async () => {
    const page = await decks.open(address);
    const presenter = await present(page);
    await presenter.keyboard.press('b');
    await page.waitForSelector('.blank');
    const seen = await presenter.$eval('.deck', (deck) => getComputedStyle(deck).opacity);
    expect(seen).toBe('1');
    await page.close();
  });
});

describe('on a phone held upright', () => {
  test('the deck is an article one can read, as wide as the screen', async () => {
    const page = await decks.open(address, phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const texts = await page.$$eval('.page :is(h1, h2, p, li, td)', (all) =>
      all
        .filter((each) => each.getBoundingClientRect().width > 0)
        .map((each) => Number.parseFloat(getComputedStyle(each).fontSize)),
    );
    expect(texts.length).toBeGreaterThan(total);
    expect(Math.min(...texts)).toBeGreaterThanOrEqual(15);
    await page.close();
  });

  test('every button is an icon at least 44 px wide and high', async () => {
    const page = await decks.open(address, phone);
    const buttons = await page.$$eval('.player button', (all) =>
      all
        .map((each) => ({ box: each.getBoundingClientRect(), icon: each.querySelector('svg') !== null }))
        .filter(({ box }) => box.width > 0)
        .map(({ box, icon }) => ({
          icon,
          small: Math.min(box.width, box.height) < 44,
          out: box.right > 390,
        })),
    );
    expect(buttons.length).toBeGreaterThanOrEqual(4);
    for (const button of buttons) expect(button).toEqual({ icon: true, small: false, out: false });
    await page.close();
  });

  test('its buttons and its address lead through the article, and scrolling is told', async () => {
    const page = await decks.open(address, { ...phone, at: sampleDeck.slides[6]?.id ?? '' });
    const topOf = (number: number) =>
      page.$$eval('.leaf', (all, at) => Math.round(all[at]?.getBoundingClientRect().top ?? -1), number - 1);
    expect(await topOf(7)).toBe(0);
    await page.tap('[data-command="next"]');
    expect(await topOf(8)).toBe(0);
    await page.evaluate(() => scrollTo(0, 0));
    await isShown(page, 1);
    await page.close();
  });

  test('without scripts it is the same article', async () => {
    const page = await decks.open(address, { ...phone, scripts: false });
    const sizes = await page.$$eval('.page', (all) => all.map((each) => each.getBoundingClientRect().width));
    expect(sizes).toEqual(sampleDeck.slides.map(() => 390));
    expect(await visibleSlides(page)).toBe(0);
    await page.close();
  });

  test('turned on its side it plays', async () => {
    const page = await decks.open(address, phone);
    await page.setViewport({ width: 844, height: 390, isMobile: true, hasTouch: true });
    await page.waitForSelector('.playing');
    await page.tap('.leaf.current .marpit');
    expect([await shownSlide(page), await visibleSlides(page)]).toEqual([2, 1]);
    await page.close();
  });
});

test('without scripts every slide is there to scroll to, and its name leads to it', async () => {
  const { id = '' } = sampleDeck.slides[4] ?? {};
  const page = await decks.open(address, { scripts: false, at: id });
  expect(await visibleSlides(page)).toBe(total);
  const top = await page.$$eval('.leaf', (all) => all[4]?.getBoundingClientRect().top);
  expect(Math.abs(top ?? 999)).toBeLessThan(30);
  expect(await page.$eval('.player', (bar) => getComputedStyle(bar).display)).toBe('none');
  await page.close();
});

test('print shows every slide, and neither bar nor article', async () => {
  const page = await decks.open(address);
  await page.emulateMediaType('print');
  expect(await visibleSlides(page)).toBe(total);
  const others = await page.$$eval('.player, .page, .notes, .place, .presenter', (all) =>
    all.filter((each) => each.getBoundingClientRect().height > 0),
  );
  expect(others).toEqual([]);
  await page.close();
});

describe('what a deck may do', () => {
  test('runs nothing and loads nothing but itself', async () => {
    const page = await decks.open(address);
    const loaded: string[] = [];
    page.on('response', (response) => loaded.push(response.url()));
    const done = await page.evaluate(async () => {
      const blocked: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        blocked.push(effectiveDirective),
      );
      const add = (name: string, attributes: Readonly<Record<string, string>>, text = '') => {
        const element = document.createElement(name);
        try {
          for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
          element.textContent = text;
        } catch {
          blocked.push('trusted-types');
        }
        document.body.append(element);
      };
      add('script', {}, 'window.ran = 1');
      add('img', { src: 'https://example.com/a.png', onerror: 'window.ran = 2' });
      add('link', { rel: 'stylesheet', href: 'https://example.com/a.css' });
      add('iframe', { src: 'https://example.com/' });
      add('style', {}, 'body { display: none }');
      add('p', { style: 'color: red' });
      await fetch('https://example.com/').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return {
        ran: 'ran' in window,
        shown: getComputedStyle(document.body).display,
        blocked: [...new Set(blocked)].sort(),
      };
    });
    expect(done.ran).toBe(false);
    expect(done.shown).not.toBe('none');
    expect(done.blocked).toEqual(
      expect.arrayContaining(['connect-src', 'frame-src', 'img-src', 'style-src-attr', 'style-src-elem']),
    );
    expect(loaded).toEqual([]);
    await page.close();
  });

  test('breaks its own policy nowhere', async () => {
    const page = await decks.open('about:blank');
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(address);
    for (const key of ['o', 'o', 'r', 'r', '?', 'Escape', 'b', 'b'] as const) await page.keyboard.press(key);
    const presenter = await present(page);
    presenter.on('console', (message) => faults.push(message.text()));
    await presenter.reload();
    expect(faults).toEqual([]);
    await page.close();
  });
});

test('every text is set in the fonts the file brings', async () => {
  const page = await decks.open(address);
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  for (const keys of [[], ['o'], ['r']] as const) {
    for (const key of keys) await page.keyboard.press(key);
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'h1, h2, p, li, td, th, span, strong, em, b, summary, output, button',
    });
    const strangers = new Set<string>();
    for (const nodeId of nodeIds) {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      for (const font of fonts) if (!font.isCustomFont) strangers.add(font.familyName);
    }
    expect([...strangers], keys.join()).toEqual([]);
  }
  const kinds = await page.evaluate(() => [...document.fonts].length);
  expect(kinds).toBe(5);
  const file = readFileSync(fileURLToPath(address), 'utf8');
  expect(file.match(/data:font\/woff2/g)).toHaveLength(5);
  expect(file).not.toContain('font/ttf');
  await page.close();
});

describe('axe finds nothing', () => {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  /** The page's own policy keeps axe out: it comes by the debugger's door. */
  const faultsOf = async (page: Page) => {
    await page.evaluate(source);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
    );
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  };

  test.each([
    ['while it plays', []],
    ['in the overview', ['o']],
    ['in the article', ['r']],
    ['in the list of keys', ['?']],
    ['while it is black', ['b']],
  ] as const)('%s', async (_, keys) => {
    const page = await decks.open(address);
    for (const key of keys) await page.keyboard.press(key);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  test('on a phone', async () => {
    const page = await decks.open(address, phone);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  test('in the presenter’s window, at the first slide, in the middle and at the end', async () => {
    const page = await decks.open(address);
    const presenter = await present(page);
    for (const key of ['Home', 'PageDown', 'End'] as const) {
      await presenter.keyboard.press(key);
      expect(await faultsOf(presenter), key).toEqual([]);
    }
    await page.close();
  });
});
