import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { linkedDeck as sampleDeck } from '../testing/linked-deck.js';
import { type PlayedDecks, playDecks, shownSlide, visibleSlides } from './played-deck.js';

const total = sampleDeck.slides.length;
let decks: PlayedDecks;
let address = '';
let page: Page;

beforeAll(async () => {
  decks = await playDecks();
  address = await decks.save(sampleDeck);
});
afterAll(() => decks.close());

const opened = (at?: string) => async () => {
  page = await decks.open(address, at === undefined ? {} : { at });
  return () => page.close();
};
const press = async (...keys: readonly Parameters<Page['keyboard']['press']>[0][]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const idOf = (number: number) => sampleDeck.slides[number - 1]?.id ?? '';
const numberOf = (kind: string) => 1 + sampleDeck.slides.findIndex(({ content }) => content.kind === kind);

describe('the player', () => {
  beforeEach(opened());

  test('shows one slide at a time and says which', async () => {
    expect([await shownSlide(page), await visibleSlides(page)]).toEqual([1, 1]);
    const label = await page.$eval('.leaf.current', (leaf) => leaf.getAttribute('aria-label'));
    expect(label).toBe(`第1页，共${total}页 ${sampleDeck.title}`);
  });

  test('goes on and back by its keys, and not beyond the ends', async () => {
    await press('ArrowRight', 'PageDown', 'Space');
    expect(await shownSlide(page)).toBe(4);
    await press('ArrowLeft', 'PageUp');
    expect(await shownSlide(page)).toBe(2);
    await press('End', 'ArrowRight');
    expect(await shownSlide(page)).toBe(total);
    await press('Home', 'ArrowLeft');
    expect(await shownSlide(page)).toBe(1);
  });

  test('goes to a slide by its number', async () => {
    await press('1', '4');
    expect(await page.$eval('.player-count', (count) => count.textContent)).toBe(`14 / ${total}`);
    expect(await shownSlide(page)).toBe(1);
    await press('Enter');
    expect(await shownSlide(page)).toBe(14);
    await press('9', '9', '9', 'Enter');
    expect(await shownSlide(page)).toBe(total);
    await press('2', 'Escape', 'ArrowLeft');
    expect(await shownSlide(page)).toBe(total - 1);
  });

  test('tells the truth about how far one is', async () => {
    await press('End');
    expect(await page.$eval('.player-count', (count) => count.textContent)).toBe(`${total} / ${total}`);
    expect(await page.$eval('.player-progress', (bar) => (bar as HTMLElement).style.width)).toBe('100%');
  });

  test('goes on at a click, but not on a link, nor while text is selected', async () => {
    await page.mouse.click(1200, 300);
    expect(await shownSlide(page)).toBe(2);
    await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('.leaf.current .marpit') ?? document.body);
    });
    await page.$eval('.leaf.current .marpit', (slide) => (slide as HTMLElement).click());
    expect(await shownSlide(page)).toBe(2);
    await page.mouse.move(200, 300);
    await page.mouse.down();
    await page.mouse.move(600, 400, { steps: 4 });
    await page.mouse.up();
    expect(await shownSlide(page)).toBe(2);
  });

  test('follows the links of the contents', async () => {
    const link = '.leaf.current .marpit a[href^="#"]';
    await press(...`${numberOf('contents')}`.split('').map((digit) => digit as '1'), 'Enter');
    const target = Number(await page.$eval(link, (each) => each.getAttribute('href')?.slice(1)));
    await page.click(link);
    await page.waitForFunction(
      (number) => document.querySelectorAll('.leaf')[number - 1]?.matches('.current'),
      {},
      target,
    );
    expect(await shownSlide(page)).toBe(target);
  });

  test('goes black, and comes back', async () => {
    const isBlank = () => page.$eval('.deck', (deck) => getComputedStyle(deck).opacity === '0');
    await press('b');
    expect(await isBlank()).toBe(true);
    await press('b');
    expect(await isBlank()).toBe(false);
  });

  test('lists its keys', async () => {
    const isOpen = () => page.$eval('.player-help', (help) => (help as HTMLDialogElement).open);
    await press('?');
    expect(await isOpen()).toBe(true);
    await press('Escape');
    expect(await isOpen()).toBe(false);
  });

  test('names a button to who points at it or comes to it by keys', async () => {
    const tip = '[data-command="overview"] .tip';
    const isSeen = () => page.$eval(tip, (each) => getComputedStyle(each).visibility === 'visible');
    expect(await isSeen()).toBe(false);
    await press('Tab', 'Tab', 'Tab');
    expect(await isSeen()).toBe(true);
  });
});

describe('the overview', () => {
  beforeEach(opened());

  test('shows all slides at once, and Enter opens the one chosen', async () => {
    await press('o');
    expect(await visibleSlides(page)).toBe(total);
    await press('ArrowRight', 'Enter');
    expect([await visibleSlides(page), await shownSlide(page)]).toEqual([1, 2]);
  });

  test('moves by rows', async () => {
    await press('o');
    const columns = await page.$$eval('.leaf', (leaves) => {
      const tops = leaves.map((leaf) => (leaf as HTMLElement).offsetTop);
      return tops.filter((top) => top === tops[0]).length;
    });
    expect(columns).toBeGreaterThan(2);
    await press('ArrowDown', 'ArrowDown');
    expect(await shownSlide(page)).toBe(1 + 2 * columns);
    await press('ArrowUp');
    expect(await shownSlide(page)).toBe(1 + columns);
    await press('ArrowUp', 'ArrowUp');
    expect(await shownSlide(page)).toBe(1);
  });

  test('opens what is clicked', async () => {
    await press('o');
    await page.click(`.title + .leaf + .leaf + .leaf`);
    expect([await visibleSlides(page), await shownSlide(page)]).toEqual([1, 3]);
  });
});

describe('the address', () => {
  test('opens a slide by its name, and by its number', async () => {
    for (const at of [idOf(9), '9']) {
      await opened(at)();
      expect(await shownSlide(page), at).toBe(9);
      await page.close();
    }
  });

  test('keeps the slide, and is followed', async () => {
    await opened()();
    await press('ArrowRight');
    expect(await page.evaluate(() => decodeURIComponent(location.hash.slice(1)))).toBe(idOf(2));
    await page.evaluate((id) => {
      location.hash = `#${id}`;
    }, idOf(5));
    await page.waitForFunction(() => document.querySelectorAll('.leaf')[4]?.matches('.current'));
    await page.reload();
    expect(await shownSlide(page)).toBe(5);
    await page.close();
  });
});

describe('a deck whose items appear one by one', () => {
  let stepwise = '';
  const slide = numberOf('measures');
  const ahead = (): Promise<number> =>
    page.$$eval(
      '.leaf.current .marpit [data-marpit-fragment]',
      (parts) => parts.filter((part) => getComputedStyle(part).visibility === 'hidden').length,
    );

  beforeAll(async () => {
    stepwise = await decks.save({ ...sampleDeck, steps: true });
  });
  beforeEach(async () => {
    page = await decks.open(stepwise, { at: `${slide}` });
    return () => page.close();
  });

  test('shows one more at each key, and goes on when all are there', async () => {
    const all = await ahead();
    expect(all).toBeGreaterThan(1);
    for (let left = all - 1; left >= 0; left -= 1) {
      await press('ArrowRight');
      expect(await ahead()).toBe(left);
    }
    expect(await shownSlide(page)).toBe(slide);
    await press('ArrowRight');
    expect(await shownSlide(page)).toBe(slide + 1);
  });

  test('takes them back one by one, and comes back to a whole slide', async () => {
    const all = await ahead();
    for (let key = 0; key <= all; key += 1) await press('ArrowRight');
    await press('ArrowLeft');
    expect([await shownSlide(page), await ahead()]).toEqual([slide, 0]);
    await press('ArrowLeft');
    expect(await ahead()).toBe(1);
  });

  test('is whole in print, in the overview and as an article', async () => {
    await page.emulateMediaType('print');
    expect(await ahead()).toBe(0);
    await page.emulateMediaType('screen');
    await press('o');
    expect(await ahead()).toBe(0);
    await press('o', 'r');
    const hidden = await page.$$eval('.page [data-marpit-fragment]', (parts) =>
      parts.filter((part) => getComputedStyle(part).visibility === 'hidden'),
    );
    expect(hidden).toEqual([]);
  });
});
