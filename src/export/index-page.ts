import Handlebars from 'handlebars';
import type { Artifact } from '../model/artifact.js';
import type { Theme } from '../model/theme.js';
import { fontStack } from '../render/font-list.js';
import { headlineHtml } from '../render/phrase-html.js';
import { countDocuments } from './desk/count-documents.js';
import type { DeskInput } from './desk/desk-input.js';
import { deckRows, handoutGroups } from './desk/documents.js';
import { filterChoices } from './desk/filter-choices.js';
import { type DeskLanguage, deskLanguages, documentsOf } from './desk/languages.js';
import { platformArchives } from './desk/platform-archive.js';
import { deskPolicy } from './desk/policy.js';
import { posterCards } from './desk/poster-cards.js';
import { isPreview } from './desk/preview.js';
import { proofView } from './desk/proof-view.js';
import { deskSections } from './desk/sections.js';
import { traceView } from './desk/trace-view.js';
import { isPictureFormat } from './index.js';

/** The files an index page is made of, as paths from the package's root; the first template is the whole page. */
export const deskPaths = Object.freeze({
  templates: [
    'templates/desk/page.html.hbs',
    'templates/desk/decks.html.hbs',
    'templates/desk/handouts.html.hbs',
    'templates/desk/posters.html.hbs',
    'templates/desk/viewer.html.hbs',
    'templates/desk/proof.html.hbs',
    'templates/desk/trace.html.hbs',
  ],
  styles: ['templates/desk/desk.css', 'templates/desk/posters.css', 'templates/desk/trace.css'],
  scripts: [
    'templates/desk/views.js',
    'templates/desk/filter.js',
    'templates/desk/viewer.js',
    'templates/desk/trace.js',
  ],
});

/** The texts of those files, in the same order. */
export interface DeskTemplates {
  readonly templates: readonly string[];
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** Every distinct character a reader sees on an index page, by the face it is set in: what its fonts must hold. */
export function visibleCharacters(page: Artifact): {
  readonly text: string;
  readonly medium: string;
  readonly headline: string;
} {
  const html = new TextDecoder().decode(page.bytes).replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
  const within = (element: RegExp) => [...html.matchAll(element)].map(([found]) => found).join('');
  // Words that the script shows stand in attributes.
  const kept = [...html.matchAll(/\s(?:alt|data-[a-z-]+)="([^"]*)"/g)].map(([, value]) => value).join('');
  return {
    text: distinct(html + kept),
    medium: distinct(within(/<(h3|h4|nav|dd|b|p)\b[^>]*>[\s\S]*?<\/\1>/g)),
    headline: distinct(
      within(/<(h1|h2|h3|b)\b[^>]*>[\s\S]*?<\/\1>/g) +
        within(/<span class="name">[\s\S]*?<span class="length">/g),
    ),
  };
}

function distinct(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#x27|#x3D|#x60);/g, (_, name) => entities[name] ?? '');
  return [...new Set(text)].toSorted().join('');
}

const entities: Readonly<Record<string, string>> = Object.freeze({
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#x3D': '=',
  '#x60': '`',
});

/**
 * Draws the index page of one language: everything a build made, what was checked, and every statement traced to its sentence.
 * Every link is relative so that the folder can be moved or zipped.
 *
 * @param fontCss the fonts of what the page shows, as `@font-face` rules; see `visibleCharacters`
 */
export function indexPage(
  input: DeskInput,
  language: DeskLanguage,
  { templates, styles, scripts }: DeskTemplates,
  fontCss: string,
): Artifact {
  const { manifest, report, evidence, theme } = input;
  const { words } = language;
  const entries = manifest.artifacts.filter(({ kind }) => kind !== 'page');
  const pages = deskLanguages(manifest);
  const sections = deskSections(entries, language.language, words.whole, theme.accents.length);
  const own = documentsOf(entries, language, pages);
  const cards = posterCards(input, sections, language.language, words);
  const trace = evidence === undefined ? null : traceView(evidence, entries, language, pages);
  const style = `${fontCss}${tokens(theme)}\n${styles.join('\n')}`;
  const script = scripts.join('\n');
  const draw = compile(templates);
  const title = own.find(({ kind, section }) => kind === 'deck' && section === undefined)?.title;
  const html = draw({
    language: language.language,
    title: title ?? manifest.title,
    generator: manifest.generator,
    policy: deskPolicy(style, script),
    style,
    script,
    words,
    counts: words.counts(
      countDocuments(own, 'deck'),
      own.filter(
        ({ kind, format, path }) => kind === 'poster' && isPictureFormat(format) && !isPreview({ path }),
      ).length,
      countDocuments(own, 'handout'),
    ),
    languages: pages.length > 1 ? pages : [],
    decks: deckRows(own, sections, words),
    handouts: handoutGroups(own, sections, words),
    cards,
    choices: filterChoices(cards, sections, words),
    archives: platformArchives(manifest.artifacts, words),
    proof: proofView(report, words),
    trace,
  });
  return {
    path: language.path,
    kind: 'page',
    id: 'index',
    format: 'html',
    mediaType: 'text/html',
    language: language.language,
    title: title ?? manifest.title,
    sources: [],
    bytes: new TextEncoder().encode(html),
  };
}

/** The templates as one: each but the first is named in it by its file. */
function compile([page = '', ...parts]: readonly string[]): Handlebars.TemplateDelegate {
  const handlebars = Handlebars.create();
  handlebars.registerHelper('phrases', (text: string) => new Handlebars.SafeString(headlineHtml(text)));
  handlebars.registerHelper('same', (one: unknown, other: unknown) => one === other);
  for (const [index, part] of parts.entries()) {
    const name = /([a-z]+)\.html\.hbs$/.exec(deskPaths.templates[index + 1] ?? '')?.[1] ?? '';
    handlebars.registerPartial(name, part);
  }
  return handlebars.compile(page, { strict: true });
}

/** The theme as custom properties, and a class for each of its accents. */
function tokens({ colours, accents, fonts }: Theme): string {
  const properties = [
    `--ground: ${colours.ground}`,
    `--ink: ${colours.ink}`,
    `--secondary: ${colours.secondary}`,
    `--hairline: ${colours.hairline}`,
    `--accent: ${accents[0]?.colour ?? colours.ink}`,
    `--serif: ${fontStack(fonts.headline)}`,
    `--sans: ${fontStack(fonts.text)}`,
  ];
  const classes = accents.map(({ colour }, index) => `.accent-${index} { --accent: ${colour}; }`);
  return [`:root { ${properties.join('; ')}; }`, ...classes].join('\n');
}
