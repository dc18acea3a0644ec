import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LaunchedBrowser, launchBrowser } from '../world/browser/launch.js';
import { thisSystem } from '../world/system.js';
import { runHere } from './run-here.js';
import { folderWithSmallStory } from './small-story.js';

const hostile = '<img src=x onerror=alert()>';
let folder: string;
let output: string;
let running: LaunchedBrowser;

beforeAll(async () => {
  folder = folderWithSmallStory((story) =>
    story.replace('counts: 就业岗位,', `counts: "就业岗位${hostile}",`),
  );
  const words = 'build --only posters,decks --preset x,xiaohongshu --format html,png';
  const { code, stderr } = await runHere(words, { in: folder });
  if (code !== 0) throw new Error(`The build ended with ${code}:\n${stderr}`);
  output = join(folder, 'output/railway');
  running = await launchBrowser(thisSystem());
});
afterAll(async () => {
  await running?.browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The page as a reader opens it, from the folder it lies in; what its policy forbids is gathered. */
async function open(hash = '', { width = 1440, scripts = true } = {}): Promise<Page> {
  const page = await running.browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.setJavaScriptEnabled(scripts);
  await page.goto(`${pathToFileURL(join(output, 'index.html')).href}${hash}`, { waitUntil: 'load' });
  return page;
}
const visible = (page: Page, selector: string) =>
  page.$$eval(selector, (all) =>
    all.filter((each) => each.checkVisibility()).map((each) => each.textContent),
  );
const choose = (page: Page, platform: string) =>
  page.$eval(`input[value="${platform}"]`, (radio) => (radio as HTMLInputElement).click());

describe('the index page, opened as a file', () => {
  test('shows one part at a time, with the first slide of each deck', async () => {
    const page = await open();
    expect(await visible(page, 'main > .view')).toHaveLength(1);
    const slide = await page.$eval('.deck img', (image) => {
      const { complete, naturalWidth, naturalHeight } = image as HTMLImageElement;
      return { complete, ratio: naturalWidth / naturalHeight };
    });
    expect(slide.complete).toBe(true);
    expect(slide.ratio).toBeCloseTo(16 / 9, 2);
    await page.click('.parts a[href="#proof"]');
    await page.waitForSelector('#proof.current');
    expect(await visible(page, '.deck')).toEqual([]);
    await page.close();
  });

  test('a first slide is a picture and no blank sheet', async () => {
    const [deck] = ['previews/zh-CN/decks/whole.webp', 'previews/zh-CN/decks/railway.webp']
      .map((path) => join(output, path))
      .filter((path) => existsSync(path));
    const { channels } = await sharp(deck).stats();
    expect(Math.min(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(10);
  });

  test('shows the posters of one platform, as small pictures, and filters and searches them', async () => {
    const page = await open('#posters');
    const all = (await visible(page, '.card')).length;
    expect(all).toBeGreaterThan(1);
    await choose(page, 'x');
    const sources = await page.$$eval('.card:not([hidden]) .look img', (images) =>
      images.map((image) => image.getAttribute('src') ?? ''),
    );
    expect(sources.every((source) => /^previews\/.*\/x\.webp$/.test(source))).toBe(true);
    await page.type('input[name="search"]', '没有这样的海报');
    expect(await visible(page, '.card')).toEqual([]);
    expect(await visible(page, '.none')).toHaveLength(1);
    await page.click('.clear');
    expect(await visible(page, '.card')).not.toEqual([]);
    await page.select('select[name="form"]', 'hero-number');
    expect(await visible(page, '.card')).toHaveLength(1);
    await page.close();
  });

  test('shows a picture in a phone of 390 px beside its words, and copies them', async () => {
    const page = await open('#posters');
    const session = await page.createCDPSession();
    await session.send('Browser.grantPermissions', {
      permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
    });
    await page.click('.card:not([hidden]) .look');
    expect(await page.$eval('.phone', (phone) => phone.getBoundingClientRect().width)).toBe(390);
    const caption = await page.$eval('.viewer pre.caption', (text) => text.textContent ?? '');
    expect(caption).toContain('铁路');
    await page.bringToFront();
    for (const [button, text] of [
      ['pre.caption', caption],
      ['.alternative', await page.$eval('.alternative', (told) => told.textContent ?? '')],
    ] as const) {
      await page.click(`.viewer .copy[data-copy=".viewer ${button}"]`);
      await page.waitForFunction(() => document.querySelector('.said')?.textContent === '已复制');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
      await page.$eval('.said', (said) => {
        said.textContent = '';
      });
    }
    const download = await page.$eval('.download', (link) =>
      (link as HTMLAnchorElement).getAttribute('href'),
    );
    expect(existsSync(join(output, decodeURI(new URL(download ?? '').pathname.replace(output, ''))))).toBe(
      true,
    );
    await page.keyboard.press('Escape');
    expect(await visible(page, '.viewer')).toEqual([]);
    await page.close();
  });

  test('puts two pictures side by side', async () => {
    const page = await open('#posters');
    const buttons = await page.$$('.card:not([hidden]) .compare');
    await buttons[0]?.click();
    expect(await visible(page, '.tray')).toHaveLength(1);
    await buttons[1]?.click();
    const shown = () =>
      page.$$eval('.comparison img', (images) => images.map((image) => (image as HTMLImageElement).src));
    const [one, other] = await shown();
    expect(one).not.toBe(other);
    const options = await page.$$eval('.comparison figure:last-child option', (all) =>
      all.map((option) => (option as HTMLOptionElement).value),
    );
    expect(options.length).toBeGreaterThan(2);
    await page.select('.comparison figure:last-child select', options[0] ?? '');
    expect((await shown())[1]).not.toBe(other);
    await page.close();
  });

  test('leads from a figure of a picture to its sentence, and from there to each page and picture that uses it', async () => {
    const page = await open('#posters');
    await page.select('select[name="form"]', 'hero-number');
    await page.click('.card:not([hidden]) .look');
    await page.click('.rests a[href="#statement-jobs"]');
    await page.waitForSelector('#trace.current #statement-jobs.current');
    expect(
      await page.$$eval('.mark.current', (marks) => marks.map((mark) => mark.textContent).join('')),
    ).toBe('创造超7.4万个就业岗位');
    const uses = await page.$$eval('#statement-jobs .uses a', (links) =>
      links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href') ?? ''),
    );
    expect(uses.some((use) => /^zh-CN\/decks\/.*\.html#\d+$/.test(use))).toBe(true);
    const poster = uses.find((use) => use.startsWith('#poster-'));
    await page.click(`#statement-jobs .uses a[href="${poster}"]`);
    await page.waitForSelector('.viewer[open]');
    await page.close();
  });

  test('leads from the source text to the statement', async () => {
    const page = await open('#trace');
    await page.click('.mark[data-ids~="jobs"]');
    await page.waitForSelector('.statement.current');
    expect(await visible(page, '.statement.current blockquote, .statement.current .sentence')).not.toEqual(
      [],
    );
    await page.click('.find [name="figures"]');
    expect(await visible(page, '.statement')).toHaveLength(1);
    await page.close();
  });

  test('text of the story stays text, and the policy lets nothing but the page itself run', async () => {
    const page = await open('#statement-jobs');
    expect(await page.$eval('#statement-jobs .figure', (figure) => figure.textContent)).toContain(hostile);
    const ran = await page.evaluate(() => {
      const refused: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        refused.push(effectiveDirective);
      });
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      document.body.append(script);
      document.body.append(Object.assign(new Image(), { src: 'https://example.invalid/x.png' }));
      return new Promise<{ ran: boolean; refused: string[] }>((resolve) => {
        setTimeout(() => resolve({ ran: 'ran' in globalThis, refused }), 300);
      });
    });
    expect(ran.ran).toBe(false);
    expect(ran.refused.toSorted()).toEqual(['img-src', 'script-src-elem']);
    await page.close();
  });

  test('without scripts all of it is there as a list', async () => {
    const page = await open('', { scripts: false });
    expect(await visible(page, 'main > .view')).toHaveLength(4);
    const posters = await visible(page, '.card .picture');
    expect(posters.length).toBeGreaterThan(4);
    expect(await visible(page, '.statement blockquote')).not.toEqual([]);
    expect(await visible(page, '.filters, .compare, .find, .viewer')).toEqual([]);
    await page.close();
  });

  test('a platform is one archive, with its pictures and their words', () => {
    const files = unzipSync(readFileSync(join(output, 'zh-CN/posters/x.zip')));
    const names = Object.keys(files);
    expect(names.filter((name) => name.endsWith('/x.png')).length).toBeGreaterThan(1);
    expect(names.some((name) => name.endsWith('/x.alt.txt'))).toBe(true);
    for (const name of names) {
      expect(Buffer.from(files[name] ?? []).equals(readFileSync(join(output, 'zh-CN/posters', name)))).toBe(
        true,
      );
    }
  });

  test.each([390, 1440])('no part of it is wider than %d px, and axe finds nothing', async (width) => {
    for (const hash of ['#decks', '#posters', '#proof', '#trace', '#statement-jobs']) {
      const page = await open(hash, { width });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), hash).toBe(width);
      expect(await faultsIn(page), `${hash} at ${width}`).toEqual([]);
      if (hash === '#posters') {
        await page.click('.card:not([hidden]) .look');
        expect(await faultsIn(page), `the viewer at ${width}`).toEqual([]);
      }
      await page.close();
    }
  });
});

interface Axe {
  readonly run: (options: object) => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

async function faultsIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { readonly axe: Axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}
