import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../languages/index.js';
import type { Report } from '../model/report.js';
import type { Story } from '../model/story.js';
import { parseYaml } from '../parse/parse-yaml.js';
import { textOfHtml } from '../testing/text-of-html.js';
import { sourceFileOf } from '../validate/source-file.js';
import { validateStory } from '../validate/validate.js';
import { openPdf } from './open-pdf.js';
import { runBroadsheet, temporaryFolder } from './run-broadsheet.js';

const stories = new URL('../testing/stories/', import.meta.url);

/** What a story says of itself before anything is drawn: its faults, and what it holds. */
function checked(name: string) {
  const bytes = readFileSync(new URL(`${name}/story.yaml`, stories));
  const { tree, diagnostics } = parseYaml({ path: 'story.yaml', bytes });
  if (tree === undefined) return { diagnostics };
  const sourceText = readFileSync(new URL(`${name}/${sourceFileOf(tree)}`, stories), 'utf8');
  const { story: traced, diagnostics: found } = validateStory({
    path: 'story.yaml',
    tree,
    sourceText,
    name,
    languages,
  });
  return { diagnostics: [...diagnostics, ...found], story: traced?.story };
}

function figuresIn({ sections }: Story): number {
  return sections
    .flatMap((section) => section.arguments)
    .reduce(
      (sum, { statistics, changes, breakdowns }) =>
        sum +
        statistics.length +
        changes.reduce((all, { from, to, by }) => all + [from, to, by].filter(Boolean).length, 0) +
        breakdowns.reduce((all, { parts, total }) => all + parts.length + (total === undefined ? 0 : 1), 0),
      0,
    );
}

// All were written as a stranger would: what they are told is what a stranger is told.
describe.each(readdirSync(stories))('the invented story %s', (name) => {
  const { diagnostics, story } = checked(name);

  it('is told of no fault, and asked nothing', () => {
    expect(diagnostics.map(({ line, code, message }) => `${line} ${code} ${message}`)).toEqual([]);
  });

  it('holds more figures than a story could hold before', () => {
    expect(story === undefined ? 0 : figuresIn(story)).toBeGreaterThan(40);
  });
});

// The one of Taiwan is built as well: what a reader there gets may show no trace of the mainland. Not the handouts, which
// are set by the same rules: this is the slowest kind of test.
describe('the invented story of Taiwan, built', () => {
  const folder = temporaryFolder();
  const output = join(folder, 'island-ferry');
  let report: Report;
  /** What a reader gets, by its file. */
  const texts = new Map<string, string>();
  const languagesOf = new Map<string, readonly string[]>();

  beforeAll(async () => {
    const story = fileURLToPath(new URL('island-ferry', stories));
    const words = `build ${story} --out ${folder} --only decks,posters --format html,pdf,png --preset square`;
    const { code, stderr } = await runBroadsheet(words, { in: folder });
    if (code !== 0) throw new Error(`The build ended with ${code}:\n${stderr}`);
    report = JSON.parse(readFileSync(join(output, 'report.json'), 'utf8')) as Report;
    for (const name of readdirSync(output, { recursive: true, encoding: 'utf8' })) {
      const path = join(output, name);
      if (name.endsWith('.pdf')) texts.set(name, (await openPdf(path)).text);
      if (name.endsWith('.txt')) texts.set(name, readFileSync(path, 'utf8'));
      if (!name.endsWith('.html')) continue;
      const html = readFileSync(path, 'utf8').replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '');
      // What attributes say is read aloud and shown on hovering.
      const said = [...html.matchAll(/ (?:alt|title|aria-label|content)="([^"]*)"/g)].map(([, text]) => text);
      texts.set(name, [textOfHtml(html), ...said].join('\n'));
      languagesOf.set(
        name,
        [...html.matchAll(/ lang="([^"]*)"/g)].map(([, tag = '']) => tag),
      );
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is told of nothing, and leaves no poster out', () => {
    expect(report.diagnostics).toEqual([]);
    expect(texts.size).toBeGreaterThan(80);
  });

  it('says on every page that it is written as in Taiwan', () => {
    expect(languagesOf.size).toBeGreaterThan(4);
    for (const [name, tags] of languagesOf) expect(new Set(tags), name).toEqual(new Set(['zh-TW']));
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
    const all = [...texts.values()].join('\n');
    expect(all).toContain('1億2,800萬元');
    expect(all).toContain('−6.5%');
    expect(all).not.toMatch(/\d [萬億]|[萬億] \d|-6\.5/);
  });
});
