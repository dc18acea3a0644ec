import Handlebars from 'handlebars';
import { languageFor } from '../languages/index.js';
import type { Artifact } from '../model/artifact.js';
import { languageNames, languageTag } from '../model/language-tags.js';
import type { Manifest, ManifestEntry } from '../model/manifest.js';
import type { Theme } from '../model/theme.js';
import { fontStack } from '../render/font-list.js';
import type { Messages } from '../text/messages/messages.js';
import { prepareText } from '../text/prepare.js';
import { overlap } from '../text/spans.js';
import { deckFormats, isDeckFormat, isPictureFormat, pictureFormats } from './index.js';

/** What the index page is made of: everything the manifest lists, the theme's tokens and the template's text. */
export interface IndexPageInput {
  readonly manifest: Manifest;
  /** As it sets the language of the page. */
  readonly theme: Theme;
  /** `templates/gallery.html.hbs`. */
  readonly template: string;
  /** The fonts of what the page shows, as `@font-face` rules; see `visibleCharacters`. */
  readonly fontCss: string;
}

interface DocumentRow {
  readonly title: string;
  readonly length: string;
  readonly accent: string;
  readonly links: readonly { readonly label: string; readonly href: string; readonly size: string }[];
}

interface PosterGroup {
  readonly title: string;
  readonly pictures: readonly {
    readonly href: string;
    readonly alt: string;
    /** Each platform the picture serves, with its own file. */
    readonly names: readonly { readonly label: string; readonly href: string }[];
    readonly size: string;
    readonly width: number;
    readonly height: number;
    /** Width over height: pictures of a group stand side by side at one height. */
    readonly ratio: string;
  }[];
  readonly links: DocumentRow['links'];
}

/** Formats a reader opens, in the order they are offered; theme files and the like get no link. */
const offered = [
  ...deckFormats.filter(({ needsTheme }) => !needsTheme),
  ...deckFormats.filter(({ needsTheme }) => needsTheme),
];

/** Every distinct character a reader sees on an index page: what its fonts must hold. */
export function visibleCharacters(page: Artifact): string {
  const html = new TextDecoder().decode(page.bytes);
  const text = html.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/<[^>]*>/g, '');
  return [...new Set(text)].toSorted().join('');
}

/** The language of an index page: that of the first thing on it. */
export function indexLanguage({ artifacts }: Pick<Manifest, 'artifacts'>): string {
  return artifacts[0]?.language ?? 'zh-CN';
}

/**
 * Draws `index.html`: one page to look through everything a build made, without scripts, with every link
 * relative so that the folder can be moved or zipped.
 */
export function indexPage({ manifest, theme, template, fontCss }: IndexPageInput): Artifact {
  const languages = [...new Set(manifest.artifacts.map(({ language }) => language))];
  const first = indexLanguage(manifest);
  const words = wordsIn(first);
  const handlebars = Handlebars.create();
  handlebars.registerHelper('phrases', phrases);
  const draw = handlebars.compile(template, { strict: true });
  const html = draw({
    language: first,
    title: manifest.title,
    generator: manifest.generator,
    counts: words.counts(
      distinctDocuments(manifest.artifacts, 'deck'),
      manifest.artifacts.filter(({ kind, format }) => kind === 'poster' && isPictureFormat(format)).length,
      distinctDocuments(manifest.artifacts, 'handout'),
    ),
    proof: words.proof,
    manifest: words.manifest,
    theme,
    serif: fontStack(theme.fonts.headline),
    sans: fontStack(theme.fonts.text),
    fontCss,
    accent: accentOf(theme, 0),
    several: languages.length > 1,
    editions: languages.map((language) => edition(language, languages.length > 1, manifest, theme)),
  });
  return {
    path: 'index.html',
    kind: 'page',
    id: 'index',
    format: 'html',
    mediaType: 'text/html',
    language: first,
    title: manifest.title,
    sources: [],
    bytes: new TextEncoder().encode(html),
  };
}

/** Files of an earlier version may be in a language that has no words: they are offered in those of the default. */
function wordsIn(language: string): Messages['gallery'] {
  return languageFor(languageTag(language) ?? 'zh-CN').gallery;
}

/** A title that may break between phrases only: the style sheet forbids breaks elsewhere. */
function phrases(title: string): Handlebars.SafeString {
  const prepared = prepareText(title);
  const pieces = prepared.phrases.map((phrase) => {
    const text = Handlebars.escapeExpression(phrase.text);
    const latin = prepared.proportional.some((span) => overlap(span, phrase));
    return latin ? `<span class="latin">${text}</span>` : text;
  });
  return new Handlebars.SafeString(pieces.join('<wbr>'));
}

/** What a language calls itself. */
function nameOf(language: string): string {
  const tag = languageTag(language);
  return tag === undefined ? language : languageNames[tag];
}

/** Everything in one language: documents as rows, posters as contact sheets by section. */
function edition(language: string, named: boolean, manifest: Manifest, theme: Theme) {
  const entries = manifest.artifacts.filter((entry) => entry.language === language);
  const words = wordsIn(language);
  const sections = [...new Set(entries.flatMap(({ section }) => (section === undefined ? [] : [section])))];
  const accentFor = (section: string | undefined) =>
    accentOf(theme, section === undefined ? 0 : sections.indexOf(section));
  const headingOf = (section: string | undefined) =>
    section === undefined
      ? words.whole
      : (entries.find((entry) => entry.kind === 'deck' && entry.section === section)?.title ?? section);
  const posters = entries.filter(({ kind }) => kind === 'poster');
  return {
    language,
    name: named ? nameOf(language) : '',
    title:
      entries.find(({ kind, section }) => kind === 'deck' && section === undefined)?.title ?? manifest.title,
    words,
    decks: documentRows(entries, 'deck', accentFor, words.slides),
    handouts: documentRows(entries, 'handout', accentFor, words.pages),
    sections: [undefined, ...sections]
      .map((section) => ({
        anchor: `${language}-${section ?? 'whole'}`,
        heading: headingOf(section),
        accent: accentFor(section),
        groups: posterGroups(
          posters.filter((poster) => poster.section === section),
          words,
        ),
      }))
      .filter(({ groups }) => groups.length > 0),
  };
}

function documentRows(
  entries: readonly ManifestEntry[],
  kind: 'deck' | 'handout',
  accentFor: (section: string | undefined) => string,
  length: (count: number) => string,
): readonly DocumentRow[] {
  const readable = entries.filter((entry) => entry.kind === kind && isDeckFormat(entry.format));
  return [...groupBy(readable, ({ id }) => id)].map(([id, files]) => {
    const pages = files.find((file) => file.pages !== undefined)?.pages;
    return {
      title: files.find(({ title }) => title !== undefined)?.title ?? id,
      length: pages === undefined ? '' : length(pages),
      accent: accentFor(files[0]?.section),
      links: offered.flatMap(({ name, label }) =>
        files
          .filter((file) => file.format === name)
          .map((file) => ({ label, href: encodeURI(file.path), size: readableSize(file.bytes) })),
      ),
    };
  });
}

function posterGroups(posters: readonly ManifestEntry[], words: Messages['gallery']): readonly PosterGroup[] {
  return [...groupBy(posters, ({ id }) => id)].map(([id, files]) => ({
    title: groupTitle(files, words) ?? id,
    pictures: [...groupBy(files.filter(isPicture), ({ sha256 }) => sha256).values()].map(picture),
    links: files.filter(isBeside).map(({ path, bytes }) => ({
      label: path.slice(path.lastIndexOf('/') + 1),
      href: encodeURI(path),
      size: readableSize(bytes),
    })),
  }));
}

/** Pictures are called by their headline, a carousel by that of its first page. */
function groupTitle(files: readonly ManifestEntry[], words: Messages['gallery']): string | undefined {
  const title = files.find((file) => file.title !== undefined)?.title;
  const isCarousel = files.some(({ page, pages }) => page !== undefined || pages !== undefined);
  return title !== undefined && isCarousel ? words.carousel(title) : title;
}

function isPicture({ format }: ManifestEntry): boolean {
  return isPictureFormat(format);
}

/** What a reader opens beside the pictures; their alternative texts are on the page itself. */
function isBeside(entry: ManifestEntry): boolean {
  return !isPicture(entry) && !entry.path.endsWith('.alt.txt');
}

/** One picture with the names of all platforms that it serves: files of the same bytes are shown once. */
function picture(files: readonly ManifestEntry[]): PosterGroup['pictures'][number] {
  const [first] = files;
  const { path = '', alt = '', format = '', width = 1, height = 1 } = first ?? {};
  return {
    href: encodeURI(path),
    alt,
    names: files.map(({ preset = '', page, path: own }) => ({
      label: page === undefined ? preset : `${preset} ${page}`,
      href: encodeURI(own),
    })),
    size: [`${width}×${height}`, ...(isPlain(format) ? [] : [format])].join(' '),
    width,
    height,
    ratio: (width / height).toFixed(4),
  };
}

/** What every build writes goes without saying. */
function isPlain(format: string): boolean {
  return pictureFormats.some(({ name, plain }) => plain && name === format);
}

function distinctDocuments(entries: readonly ManifestEntry[], kind: 'deck' | 'handout'): number {
  return new Set(
    entries
      .filter((entry) => entry.kind === kind && isDeckFormat(entry.format))
      .map(({ language, id }) => `${language}/${id}`),
  ).size;
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** The colour of a section; sections beyond the theme's accents begin again with the first. */
function accentOf(theme: Theme, section: number): string {
  return theme.accents[Math.max(0, section) % theme.accents.length]?.colour ?? theme.colours.ink;
}

function readableSize(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
