import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { themeFaces } from '../layout/theme-faces.js';
import type { LanguageTag } from '../model/language-tags.js';
import { themeIn } from '../model/theme.js';
import { escapeMarkdown } from '../render/escape-markdown.js';
import { fontFaces } from '../render/font-faces.js';
import { createMarp } from '../render/marp.js';
import { measureFaces } from '../render/poster-faces.js';
import { prepareText } from '../text/prepare.js';
import type { Terms } from '../text/terms.js';
import { typeset } from '../text/typeset.js';
import { createNodeWorld } from '../world/node-world.js';
import { type BreakCase, breaksFolder, readBreakCases } from './break-cases.js';
import { silk } from './deck-kit.js';

/** `UPDATE_GOLDENS=1` writes the lines anew: read them before you keep them. */
const cases = readBreakCases();
const size = 40;
const world = createNodeWorld();
let posters: readonly (readonly string[])[] = [];
let slides: readonly (readonly string[])[] = [];

/** The files whose texts are set as a story in another language sets them; the others as Chinese does. */
const languages: Readonly<Record<string, LanguageTag>> = { 'english.txt': 'en', 'traditional.txt': 'zh-TW' };

beforeAll(async () => {
  world.browser.warm();
  const inLanguages: (readonly [BreakCase, readonly string[], readonly string[]])[] = [];
  for (const language of new Set(['zh-CN', ...Object.values(languages)] as const)) {
    const written = cases.filter(({ file }) => (languages[file] ?? 'zh-CN') === language);
    for (const terms of new Set(written.map((one) => one.terms)))
      inLanguages.push(
        ...(await setIn(
          language,
          terms,
          written.filter((one) => one.terms === terms),
        )),
      );
  }
  const of = new Map(inLanguages.map(([one, ...lines]) => [one, lines] as const));
  posters = cases.map((one) => of.get(one)?.[0] ?? []);
  slides = cases.map((one) => of.get(one)?.[1] ?? []);
  if (process.env.UPDATE_GOLDENS !== undefined) rewrite();
});

/** Each text with its lines on posters and on slides. */
async function setIn(language: LanguageTag, terms: Terms, texts: readonly BreakCase[]) {
  const theme = { ...silk, tokens: themeIn(silk.tokens, language) };
  const fonts = await world.fonts.load(
    Object.values(themeFaces(theme.tokens)),
    `${texts.map(({ text }) => text).join('')}-`,
  );
  const faces = measureFaces(theme.tokens, fonts);
  const onPosters = texts.map(({ text, measure, manner }) =>
    typeset(text, {
      advances: manner === 'headline' ? faces.headline : faces.text,
      width: measure,
      manner,
      terms,
    }).lines.map((line) => line.text.replace('\u00ad', '')),
  );
  const markdown = texts.map(
    ({ text, manner }) => (manner === 'headline' ? '## ' : '') + escapeMarkdown(text),
  );
  const drawn = createMarp(theme, terms).render(markdown.join('\n\n---\n\n'));
  const html = `<!doctype html><html lang="${language}"><style>${drawn.css}${fontFaces(fonts)}</style><div class="marpit">${drawn.slides.join('')}</div></html>`;
  const onSlides = await world.browser.withPage(async (page) => {
    await page.open(html, { width: 1280, height: 720 });
    return page.evaluate(linesInBrowser, { measures: texts.map(({ measure }) => measure), size });
  });
  return texts.map((one, index) => [one, onPosters[index] ?? [], onSlides[index] ?? []] as const);
}

afterAll(() => world.browser.close());

/** Sets each text in its measure, and reads its lines back from where its characters stand. */
function linesInBrowser({ measures, size }: { measures: readonly number[]; size: number }): string[][] {
  return [...document.querySelectorAll<HTMLElement>('section')].map((section, index) => {
    const block = section.querySelector<HTMLElement>('h2, p');
    if (block === null) return [];
    block.style.fontSize = `${size}px`;
    block.style.lineHeight = '2';
    block.style.width = `${(measures[index] ?? 0) * size + 0.1}px`;
    const lines: string[] = [];
    let top = Number.NEGATIVE_INFINITY;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      for (let at = 0; at < text.length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        const starts = box.width > 0 && box.top > top + size;
        if (starts) {
          top = box.top;
          lines.push('');
        }
        lines.push((lines.pop() ?? '') + text[at]);
      }
    }
    return lines;
  });
}

/** Space at the end of a line is not seen. */
const seen = (lines: readonly string[]): readonly string[] => lines.map((line) => line.trim());

function rewrite(): void {
  const marked = (lines: readonly string[], never: readonly number[]) => {
    let at = 0;
    return lines
      .map((line) =>
        [...line]
          .map((character) => {
            const mark = never.includes(at) ? '×' : '';
            at += character.length;
            return mark + character;
          })
          .join(''),
      )
      .join('|');
  };
  for (const file of new Set(cases.map((one) => one.file))) {
    const path = join(breaksFolder, file);
    const rows = readFileSync(path, 'utf8').split('\n');
    for (const [index, one] of cases.entries()) {
      if (one.file !== file) continue;
      const [inPosters = [], inSlides = []] = [posters[index], slides[index]];
      rows[one.line - 1] = marked(inPosters, one.never);
      const same = seen(inPosters).join('|') === seen(inSlides).join('|');
      const note = same ? [] : [`slides: ${marked(inSlides, [])}`];
      if (rows[one.line]?.startsWith('slides: ') === true) rows[one.line] = note[0] ?? '\u0000';
      else if (note[0] !== undefined) rows[one.line - 1] += `\n${note[0]}`;
    }
    writeFileSync(path, rows.filter((row) => row !== '\u0000').join('\n'));
  }
}

describe.each(cases.map((one, index) => ({ ...one, index })))(
  '$file:$line in $measure em',
  ({ text, terms, never, index, posters: wantedPosters, slides: wantedSlides }) => {
    test('posters break it as approved', () => {
      expect(seen(posters[index] ?? [])).toEqual(seen(wantedPosters));
    });

    test('slides break it as approved', () => {
      expect(seen(slides[index] ?? [])).toEqual(seen(wantedSlides));
    });

    test('no line ends where none may', () => {
      const ends = new Set(prepareText(text, terms).phrases.map(({ to }) => to));
      expect(never.filter((at) => ends.has(at))).toEqual([]);
      for (const lines of [posters[index] ?? [], slides[index] ?? []]) {
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        const broken = lines.slice(0, -1).map((_, line) => lines.slice(0, line + 1).join('').length);
        expect(never.filter((at) => broken.includes(at))).toEqual([]);
      }
    });
  },
);
