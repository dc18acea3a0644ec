import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createNodeWorld } from '../world/node-world.js';
import { temporaryFolder } from './run-broadsheet.js';
import { runHere } from './run-here.js';

const folder = temporaryFolder();
const world = createNodeWorld();
const place = join(folder, 'decks/rail');
const english = `language: en
title: Rail’s "second wind" isn’t what we call "spring"
source: { file: source.txt, name: "The line’s “open day”" }
experts: [{ id: marsh, name: Hannah Marsh, affiliation: "the line’s “face”" }]
sections:
  - id: rail
    kind: interview
    expert: marsh
    heading: Rail’s "second wind"
    thesis: { text: "It’s what we call “pandemic potential.”", sentence: &one "It is what we call “pandemic potential.”" }
    arguments:
      - id: wind
        headline: It’s the line’s "second wind"
        sentence: "Rail’s second wind came in spring."
        points: [{ text: "The line’s “second wind” came", sentence: "Rail’s second wind came in spring." }, { text: It is what we call “pandemic potential”, sentence: *one }]
`;
const source = `Hannah Marsh, the line’s “face”: Good afternoon.
Hannah Marsh: It is what we call “pandemic potential.” Rail’s second wind came in spring.
`;

beforeAll(async () => {
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'story.yaml'), english);
  writeFileSync(join(place, 'source.txt'), source);
  const { code, stderr } = await runHere('build rail --only decks --format html --out output', {
    in: folder,
  });
  expect(stderr).not.toContain('error');
  expect(code).toBe(0);
}, 240_000);
afterAll(async () => {
  await world.browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Every quotation mark and apostrophe of a page with its width in em; what is out of sight is brought into it. */
function marksInBrowser(): { text: string; width: number }[] {
  for (const hidden of document.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false;
  const found: { text: string; width: number }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const element = node.parentElement;
    if (element === null || ['STYLE', 'SCRIPT'].includes(element.tagName)) continue;
    // Slides are shown at another size than they are set in.
    const scale = (element.closest('section')?.getBoundingClientRect().width ?? 1280) / 1280;
    const size =
      Number.parseFloat(getComputedStyle(element).fontSize) * (element.closest('svg') === null ? 1 : scale);
    for (let at = 0; at < text.length; at += 1) {
      if (!'‘’“”'.includes(text[at] ?? '')) continue;
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { width } = range.getBoundingClientRect();
      found.push({ text: text.slice(Math.max(0, at - 9), at + 9), width: width / size });
    }
  }
  return found;
}

describe('no quotation mark or apostrophe of an English story is as wide as a Chinese one', () => {
  test.each([
    ['the deck and its notes', 'rail/en/decks/whole.html', 10],
    ['the page to look through everything', 'rail/index.html', 4],
  ])('%s', async (_, path, least) => {
    const html = readFileSync(join(folder, 'output', path), 'utf8');
    const marks = await world.browser.withPage(async (page) => {
      await page.open(html, { width: 1280, height: 720 });
      return page.evaluate(marksInBrowser, undefined);
    });
    expect(marks.length).toBeGreaterThanOrEqual(least);
    expect(marks.filter(({ width }) => width > 0.6)).toEqual([]);
  });
});

test('a passage quoted word for word keeps its spaces', () => {
  const html = readFileSync(join(folder, 'output/rail/en/decks/whole.html'), 'utf8').replace(/<[^>]*>/g, '');
  expect(html).toContain('what we call “pandemic potential.”');
});
