import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../model/report.js';
import type { Story } from '../model/story.js';
import { readStory } from '../reading/read-story.js';
import { foreignWords } from '../testing/foreign-words.js';
import { sampled, whole } from '../testing/sampled.js';
import { createNodeWorld } from '../world/node-world.js';
import { readerTexts } from './reader-texts.js';
import { temporaryFolder } from './run-broadsheet.js';
import { runHere } from './run-here.js';

const stories = new URL('../testing/stories/', import.meta.url);

/** What each story says of itself before anything is drawn: its faults, and what it holds. */
const readings = new Map(
  await Promise.all(
    readdirSync(stories).map(async (name) => {
      const reading = await readStory(createNodeWorld(), fileURLToPath(new URL(name, stories)));
      return [name, reading] as const;
    }),
  ),
);

function figuresIn({ sections }: Story): number {
  return sections
    .flatMap((section) => section.arguments)
    .reduce(
      (sum, { statistics, changes, breakdowns, series }) =>
        sum +
        statistics.length +
        series.flatMap(({ table }) => table.lines.flatMap(({ values }) => values)).length +
        changes.reduce((all, { from, to, by }) => all + [from, to, by].filter(Boolean).length, 0) +
        breakdowns.reduce((all, { parts, total }) => all + parts.length + (total === undefined ? 0 : 1), 0),
      0,
    );
}

// All were written as a stranger would: what they are told is what a stranger is told.
describe.each(readdirSync(stories))('the invented story %s', (name) => {
  const { diagnostics = [], traced } = readings.get(name) ?? {};

  it('is told of no fault, and asked nothing', () => {
    expect(diagnostics.map(({ line, code, message }) => `${line} ${code} ${message}`)).toEqual([]);
  });

  it('holds more figures than a story could hold before', () => {
    expect(traced === undefined ? 0 : figuresIn(traced.story)).toBeGreaterThan(40);
  });
});

/** In which language each is written. */
const built = sampled(
  [
    ['island-ferry', 'zh-TW'],
    ['press-briefing', 'en'],
    ['economic-conference', 'zh-CN'],
    ['river-city', 'en'],
  ] as const,
  4,
);
const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A story as a reader gets it. Not the handouts, which are set by the same rules: this is the slowest kind of test. */
async function build(name: string) {
  const story = fileURLToPath(new URL(name, stories));
  const words = `build ${story} --out ${folder} --only decks,posters --format html,pdf,png --preset square`;
  const { code, stderr } = await runHere(words, { in: folder });
  if (code !== 0) throw new Error(`The build ended with ${code}:\n${stderr}`);
  const output = join(folder, name);
  const report = JSON.parse(readFileSync(join(output, 'report.json'), 'utf8')) as Report;
  return { output, report, texts: await readerTexts(output) };
}
type Built = Awaited<ReturnType<typeof build>>;
const builds = new Map<string, Built>();

function builtOf(name: string): Built {
  const found = builds.get(name);
  if (found === undefined) throw new Error(`${name} was not built`);
  return found;
}

describe.each(built)('the invented story %s, built', (name, language) => {
  beforeAll(async () => {
    builds.set(name, await build(name));
  });

  it('says nowhere a word of the program’s in another language', () => {
    const { texts } = builtOf(name);
    expect(texts.size).toBeGreaterThan(70);
    for (const [file, text] of texts) expect(foreignWords(text, language), file).toEqual([]);
    const ends = [...texts.keys()].map((file) => file.slice(file.lastIndexOf('.')));
    expect(new Set(ends)).toEqual(new Set(['.html', '.pdf', '.png', '.txt']));
  });

  it('says on every page which language it is in', () => {
    const { output, texts } = builtOf(name);
    const pages = [...texts.keys()].filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages) {
      const tags = readFileSync(join(output, page), 'utf8').matchAll(/ lang="([^"]*)"/g);
      expect(new Set([...tags].map(([, tag]) => tag)), page).toEqual(new Set([language]));
    }
  });
});

it.runIf(whole)('English holds no Chinese character and no full-width mark anywhere', () => {
  for (const [file, text] of builtOf('press-briefing').texts)
    expect(
      text.match(/.{0,20}[\p{Script=Han}\u3000-\u303f\uff00-\uffef].{0,20}/u)?.[0],
      file,
    ).toBeUndefined();
});

// What a reader in Taiwan gets may show no trace of the mainland.
describe('the invented story of Taiwan', () => {
  let report: Report;
  let texts: Built['texts'];

  beforeAll(() => {
    ({ report, texts } = builtOf('island-ferry'));
  });

  it('is told of nothing, and leaves no poster out', () => {
    expect(report.diagnostics).toEqual([]);
  });

  it('is set in the faces of Taiwan alone', () => {
    const fonts = report.documents.flatMap((document) => document.fonts.map(({ name }) => name));
    expect(new Set(fonts.map((name) => name.replace(/-.*/, '')))).toEqual(
      new Set(['NotoSerifTC', 'NotoSansTC']),
    );
  });

  it('quotes in 「」 and 『』 everywhere, and dates as its source does', () => {
    for (const [name, text] of texts) expect(text, name).not.toMatch(/[“”‘’]/);
    const all = [...texts.values()].join('\n');
    expect(all).toContain('「船來了，『孫子就回來了』」');
    expect(all).toContain('截至民國113年6月');
    expect(all).not.toMatch(/20[12]\d年/);
  });

  it('shows numbers without gaps, and a minus for a hyphen', () => {
    // Where a number and its unit are of two sizes, what reads a PDF guesses a space from how far apart they stand.
    const all = [...texts]
      .map(([file, text]) => (file.endsWith('.pdf') ? text.replace(/\s/g, '') : text))
      .join('\n');
    expect(all).toContain('1億2,800萬元');
    expect(all).toContain('−6.5%');
    expect(all).not.toMatch(/\d [萬億]|[萬億] \d|-6\.5/);
  });
});
