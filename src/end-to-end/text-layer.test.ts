import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PDFDocument } from '../export/pdf/pdf-library.js';
import { readTextLayer, type TextLayer } from '../export/pdf/read-text-layer.js';
import { brokenRules, rules } from '../export/pdf/rules/index.js';
import type { DocumentProof, Report } from '../model/report.js';
import { storySchema } from '../model/story.js';
import { textOfHtml } from '../testing/text-of-html.js';
import { completeStory } from '../validate/complete-story.js';
import { type VisibleText, visibleTexts } from '../validate/visible-texts.js';
import { type OpenedPdf, openPdf } from './open-pdf.js';
import { shippedBuild } from './shipped-build.js';

/** What non-breaking text and drawn gaps must not be made of: copied text would carry it along. */
const leftovers = /[\u2060\u2009\u200b\u00a0]/;
const withoutSpace = (text: string): string => text.replace(/\s/g, '');
const saidIn = ({ tagged }: TextLayer): string => tagged.map(({ text }) => text).join('');

let folder: string;
let output: string;
let documents: readonly DocumentProof[];
const pdfs = new Map<string, OpenedPdf>();
/** What each slide of a deck's web page says, by the name of the deck. */
const slides = new Map<string, readonly string[]>();
/** The same in one, without running heads and feet, as it is to be read aloud. */
const spoken = new Map<string, string>();

beforeAll(async () => {
  ({ folder, output } = await shippedBuild());
  ({ documents } = JSON.parse(readFileSync(join(output, 'report.json'), 'utf8')) as Report);
  for (const { artifact } of documents) pdfs.set(artifact, await openPdf(join(output, artifact)));
  for (const name of readdirSync(join(output, 'zh-CN/decks')).filter((each) => each.endsWith('.html'))) {
    const html = readFileSync(join(output, 'zh-CN/decks', name), 'utf8');
    const sections = html.match(/<section\b[\s\S]*?<\/section>/g) ?? [];
    slides.set(name.replace('.html', ''), sections.map(textOfHtml));
    // Line work that is hidden from who cannot see it is not read, either.
    const heads = /<(header|footer)\b[\s\S]*?<\/\1>|<svg class="scene" aria-hidden="true"[\s\S]*?<\/p>/g;
    const content = sections.map((section) => textOfHtml(section.replace(heads, '')));
    spoken.set(name.replace('.html', ''), withoutSpace(content.join('')));
  }
});

describe('the text of the PDFs of the story that ships', () => {
  test('was read back from every one, and nothing is missing', () => {
    const paths = documents.map(({ artifact }) => artifact);
    expect(paths.filter((path) => !path.includes('-factsheet')).toSorted()).toEqual(
      [
        ['decks', ''],
        ['handouts', '-brief'],
        ['handouts', '-slides'],
      ]
        .flatMap(([kind, form]) => [...slides.keys()].map((id) => `zh-CN/${kind}/${id}${form}.pdf`))
        .toSorted(),
    );
    for (const { artifact, pages, textLayer, fonts } of documents) {
      expect(textLayer.missing, artifact).toEqual([]);
      expect(textLayer.strings, artifact).toBeGreaterThan(pages * 3);
      expect(
        fonts.filter(({ name, embedded }) => !embedded || !/^Noto(Sans|Serif)SC-/.test(name)),
        artifact,
      ).toEqual([]);
    }
  });

  test('is the same whether this program reads it or pdf.js', async () => {
    for (const [path, { pageTexts }] of pdfs) {
      const { pages } = await readTextLayer(readFileSync(join(output, path)));
      expect(pages.map(withoutSpace), path).toEqual(pageTexts.map(withoutSpace));
    }
  });

  test('says in the order of the tags all that it says in the order of drawing, but for running heads', async () => {
    for (const path of pdfs.keys()) {
      const layer = await readTextLayer(readFileSync(join(output, path)));
      const { pages } = layer;
      const tagged = saidIn(layer);
      const drawn = new Set(pages.join('').replace(/\s/g, ''));
      expect(
        [...new Set(withoutSpace(tagged))].filter((character) => !drawn.has(character)),
        path,
      ).toEqual([]);
      expect(tagged.length, path).toBeGreaterThan(pages.join('').length * 0.6);
    }
  });

  test('says aloud, word for word and figure for figure, what the slides say, but for their running heads', async () => {
    expect(spoken.size).toBeGreaterThan(3);
    for (const [deck, said] of spoken) {
      const layer = await readTextLayer(readFileSync(join(output, `zh-CN/decks/${deck}.pdf`)));
      expect(withoutSpace(saidIn(layer)), deck).toBe(said);
      expect(said.match(/\d[\d.]*/g)?.length, deck).toBeGreaterThan(5);
    }
  });

  test(`keeps all ${rules.length} rules of PDF/UA-1 that a machine can judge, and says so`, async () => {
    for (const path of pdfs.keys()) {
      const document = await PDFDocument.load(readFileSync(join(output, path)), { updateMetadata: false });
      expect(`${path}: ${rules.length - brokenRules(document).length}/${rules.length}`).toBe(
        `${path}: ${rules.length}/${rules.length}`,
      );
    }
  });

  test('holds every text that the story displays', () => {
    const all = [...pdfs]
      .filter(([path]) => path.includes('/decks/'))
      .map(([, { text }]) => text)
      .join('\n');
    const story = completeStory(
      storySchema.parse(parse(readFileSync(join(folder, 'decks/belt-and-road/story.yaml'), 'utf8'))),
    );
    const texts = visibleTexts(story);
    const ownerOf = ({ path }: VisibleText) => path.slice(0, -1).join('.');
    const isShort = ({ path }: VisibleText) => path.at(-1) === 'short';
    const shortForms = new Map(texts.filter(isShort).map((each) => [ownerOf(each), each.text] as const));
    // Where a statement is a quotation, the quotation is the headline.
    const instead = new Map<string, string | undefined>(
      story.sections.flatMap((section, index) =>
        section.arguments.map(
          ({ quotations }, place) => [`sections.${index}.arguments.${place}`, quotations[0]?.text] as const,
        ),
      ),
    );
    const shown = (text: string | undefined) => text !== undefined && all.includes(withoutSpace(text));
    const lost = texts
      .filter((each) => !isShort(each) && !shown(each.text) && !shown(shortForms.get(ownerOf(each))))
      .filter((each) => each.path.at(-1) !== 'headline' || !shown(instead.get(ownerOf(each))));
    expect(texts.length).toBeGreaterThan(150);
    expect(lost.map(({ text, path }) => `${path.join('.')}: ${text}`)).toEqual([]);
  });

  test.each(['7.4万个', '超7.4万', '1.6万余人次', '逾万名'])(
    'a search for %s hits on every page that shows it',
    (figure) => {
      const pages = [...slides].flatMap(([deck, said]) =>
        said.flatMap((text, index) => (withoutSpace(text).includes(figure) ? [{ deck, index }] : [])),
      );
      expect(pages).not.toEqual([]);
      const missed = pages.filter(
        ({ deck, index }) => !pdfs.get(`zh-CN/decks/${deck}.pdf`)?.pageTexts[index]?.includes(figure),
      );
      expect(missed).toEqual([]);
    },
  );

  test('carries nothing that is there for the sake of the layout; nor do the web pages', () => {
    for (const [path, { pageTexts }] of pdfs) {
      expect(
        pageTexts.filter((text) => leftovers.test(text)),
        path,
      ).toEqual([]);
    }
    for (const [deck, said] of slides) {
      expect(
        said.filter((text) => leftovers.test(text) || /&(nbsp|#)/.test(text)),
        deck,
      ).toEqual([]);
    }
  });
});
