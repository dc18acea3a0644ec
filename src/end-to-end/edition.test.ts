import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../model/manifest.js';
import { root } from '../testing/source-files.js';
import { folderWithStory } from './run-broadsheet.js';
import { runHere } from './run-here.js';
import { folderWithSmallStory } from './small-story.js';

const folders: string[] = [];
const remembered = (folder: string) => {
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const edition = readFileSync(join(root, 'decks/belt-and-road/en.yaml'), 'utf8');
const story = readFileSync(join(root, 'decks/belt-and-road/story.yaml'), 'utf8');

/** The first line of a text that begins so, 1-based. */
function lineOf(text: string, part: string): number {
  const at = text.indexOf(part);
  if (at < 0) throw new Error(`“${part}” stands nowhere.`);
  return text.slice(0, at).split('\n').length;
}

describe('errors planted in the edition that ships, all told at once', () => {
  let told = '';
  let code: number | null;
  let changed = edition;
  beforeAll(async () => {
    const folder = remembered(folderWithStory('with editions'));
    const swap = (from: string, to: string) => {
      if (!changed.includes(from)) throw new Error(`“${from}” stands nowhere.`);
      changed = changed.replace(from, to);
    };
    swap(
      'to: In seven years, one railway has brought more than 74,000 jobs',
      'to: In seven years, one railway has brought more than 47,000 jobs',
    );
    swap('to: China–Laos Railway turns', 'to: A railway turns');
    swap('  host-countries:\n', '  host-contries:\n');
    swap('    to: From landlocked to land-linked', '    to:');
    writeFileSync(join(folder, 'decks/belt-and-road/en.yaml'), changed);
    const chinese = story.replace(
      'headline: 科技创新是应对全球性挑战的关键力量',
      'headline: 科技创新是应对气候变化等挑战的关键力量',
    );
    expect(chinese).not.toBe(story);
    writeFileSync(join(folder, 'decks/belt-and-road/story.yaml'), chinese);
    const run = await runHere('check --lang en', { in: folder });
    told = run.stderr;
    code = run.code;
    expect(existsSync(join(folder, 'output'))).toBe(false);
  });

  test('check ends with 1', () => {
    expect(code).toBe(1);
  });

  test.each([
    [
      'a number changed',
      'one railway has brought more than 47,000',
      'translation-number-differs',
      'more than 47,000 here, 超7.4万个 in the story',
    ],
    ['a term of the glossary missing', 'to: A railway turns', 'glossary-term-missing', 'China–Laos Railway'],
    ['an entry without a translation', 'to:\n', 'translation-missing', '“short” of laos-railway'],
    [
      'the Chinese changed since',
      'from: 科技创新是应对全球性挑战的关键力量',
      'translation-stale',
      '科技创新是应对气候变化等挑战的关键力量',
    ],
    ['an unknown id', 'host-contries:', 'reference-unknown', 'Did you mean “host-countries”?'],
  ])('%s', (_, part, fault, words) => {
    const line = lineOf(changed, part);
    const block = told
      .split('\n\n')
      .find((each) => each.includes(`[${fault}]`) && each.includes(`en.yaml:${line}:`));
    expect(block).toContain(words);
    expect(block).toMatch(/\^/);
  });
});

const smallEdition = `aiDisclosure: assisted
glossary: { 铁路: railway }
story:
  title: { from: 一条铁路的七年, to: Seven years of a railway }
source:
  name: { from: 访谈原文, to: Text of an interview }
words:
  li-ming:
    name: { from: 李明, to: Li Ming }
  railway:
    heading: { from: 铁路带来什么, to: What the railway brings }
  railway.thesis:
    text: { from: 铁路带来就业, to: The railway brings jobs }
  employment:
    headline: { from: 建成七年，铁路创造超7.4万个岗位, to: "In seven years, the railway creates more than 74,000 jobs" }
  jobs:
    figure: { from: 超7.4万个, to: "more than 74,000" }
    counts: { from: 就业岗位, to: jobs }
`;

describe('a small story with an edition', () => {
  let folder: string;
  const made = (out: string) =>
    JSON.parse(readFileSync(join(folder, out, 'railway/manifest.json'), 'utf8')) as Manifest;
  beforeAll(async () => {
    folder = remembered(folderWithSmallStory());
    writeFileSync(join(folder, 'decks/railway/en.yaml'), smallEdition);
    const { code, stderr } = await runHere('build --preset wide --format md,html,png --out both', {
      in: folder,
    });
    expect(stderr).not.toContain('error');
    expect(code).toBe(0);
  });

  test('a plain build makes both, each under its language, and one page shows both', () => {
    const { artifacts } = made('both');
    const english = artifacts
      .filter(({ language, kind }) => language === 'en' && kind !== 'page')
      .map(({ path }) => path);
    // The picture of the proof is of the story's own words alone.
    const chinese = artifacts.filter(
      ({ language, kind, path }) =>
        language === 'zh-CN' && kind !== 'page' && !path.includes('sources-and-method'),
    );
    expect(english.map((path) => path.replace(/(^|\/)en\//, '$1zh-CN/')).toSorted()).toEqual(
      chinese.map(({ path }) => path).toSorted(),
    );
    const index = readFileSync(join(folder, 'both/railway/index.html'), 'utf8');
    expect(index).toContain('Seven years of a');
    expect(index).toContain('href="index.en.html"');
    const page = readFileSync(join(folder, 'both/railway/index.en.html'), 'utf8');
    expect(page).toContain('<html lang="en">');
  });

  test('the passages on English pages stay Chinese, and are marked as that', () => {
    const html = readFileSync(join(folder, 'both/railway/en/decks/whole.html'), 'utf8');
    const marked = [...html.matchAll(/<span lang="zh-CN">([^<]*)<\/span>/g)].map(([, passage]) => passage);
    expect(html.includes('<html lang="en"')).toBe(true);
    expect(marked).toContain('创造超7.4万个就业岗位');
  });

  test('a deck says among its sources that it is a translation', () => {
    const markdown = readFileSync(join(folder, 'both/railway/en/decks/whole.md'), 'utf8');
    expect(markdown).toContain('Translated from Chinese');
    expect(markdown).toContain('AI-assisted translation');
  });

  test('every picture says what part AI had in its translation; those in Chinese do not', () => {
    const texts = made('both').artifacts.filter(({ path }) => path.endsWith('.alt.txt'));
    for (const { path, language } of texts) {
      const told = readFileSync(join(folder, 'both/railway', path), 'utf8');
      expect(told.includes('AI-assisted translation')).toBe(language === 'en');
      expect(told).not.toContain('人工智能');
    }
  });

  test('--lang makes one alone', async () => {
    const words = 'build --lang en --only decks --format md --quiet --out one';
    expect((await runHere(words, { in: folder })).code).toBe(0);
    expect(new Set(made('one').artifacts.map(({ language }) => language))).toEqual(new Set(['en']));
  });

  test('check says how much is translated and how much wider it is', async () => {
    const { stdout } = await runHere('check --only decks --format md', { in: folder });
    expect(stdout).toMatch(/en: 8 of 8 texts translated, \d\.\d+ times as wide/);
  });

  test('translate adds what the story has come to say, and leaves the rest', async () => {
    const path = join(folder, 'decks/railway/story.yaml');
    const before = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      before.replace('heading: 铁路带来什么', 'heading: 铁路带来什么\n    short: 铁路带来就业'),
    );
    const { code, stdout } = await runHere('translate railway en', { in: folder });
    writeFileSync(path, before);
    expect(code).toBe(0);
    expect(stdout).toContain('1 text waits');
    const written = readFileSync(join(folder, 'decks/railway/en.yaml'), 'utf8');
    expect(written).toContain('    short:\n      from: 铁路带来就业\n      to:\n');
    expect(written).toContain('name: { from: 李明, to: Li Ming }');
  });
});

test('an edition in a language without words is refused by naming those there are', async () => {
  const folder = remembered(folderWithSmallStory());
  writeFileSync(join(folder, 'decks/railway/fr.yaml'), smallEdition);
  const { code, stderr } = await runHere('check --quiet', { in: folder });
  expect(code).toBe(1);
  expect(stderr).toContain('pages have no words in it');
  expect(stderr).toContain('en.yaml');
});
