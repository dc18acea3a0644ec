import type { CountedFigure, Deck, Figure, Slide } from '../model/page.js';
import type { Theme } from '../model/theme.js';
import type { Messages } from '../text/messages/messages.js';
import { displayWidth } from '../text/width.js';
import { escapeMarkdown } from './escape-markdown.js';
import { mostStations } from './route-css.js';

/** What every slide's directives need; `body` is the Markdown its own template makes of the rest. */
export interface SlideDirectives {
  readonly classes: string;
  readonly header: string;
  readonly footer: string;
  readonly numbered: boolean;
  readonly notes: readonly string[];
}

/**
 * Optional fields are named even where a slide lacks them: the templates are strict, so that a misspelt field
 * is an error and not a silence.
 */
const optionalFields = [
  'kicker',
  'subtitle',
  'expert',
  'affiliation',
  'question',
  'text',
  'companion',
  'asOf',
  'place',
  'detail',
] as const;

const mostSentenceCharacters = 22;
const mostTitleCharacters = 5;

/** Widths of figures in digits (万 and the like count two) from which the hero is set smaller. */
const longFigure = 5;
const longestFigure = 8;

/**
 * What the source line holds beside the page number. Of several posts those that fit are named there; the opener
 * names them all.
 */
const mostSourceCells = 82;

/** Classes, running head and source line of a slide, as Markdown for Marp's directives. */
export function slideDirectives(slide: Slide, theme: Theme, messages: Messages): SlideDirectives {
  return {
    classes: slideClasses(slide, theme).join(' '),
    header: slide.running === undefined ? '' : twoEnds(slide.running.left, slide.running.right),
    footer: sourceFooter(slide, messages),
    numbered: slide.kind !== 'cover',
    notes: slide.notes,
  };
}

/** What a slide's own template sees. */
export function slideView(slide: Slide, messages: Messages): object {
  const view = {
    ...slide,
    part: slide.part === undefined ? '' : messages.part(slide.part.index, slide.part.of).trim(),
  };
  switch (view.kind) {
    case 'timeline': {
      const items = view.items.map((item) => ({ ...item, date: dateParts(item.date, messages) }));
      return completed({ ...view, items });
    }
    case 'hero-number': {
      const { hero, companion } = view;
      const asOf = companion && commonDate([hero, companion]);
      if (asOf === undefined) return completed(view);
      return completed({ ...view, asOf, hero: undated(hero), companion: undated(companion) });
    }
    case 'number-grid': {
      const asOf = commonDate(view.items);
      if (asOf === undefined) return completed(view);
      return completed({ ...view, asOf, items: view.items.map(undated) });
    }
    case 'quotation':
      return completed({ ...view, ...emphasised(view.text, view.emphasis) });
    case 'measures':
    case 'recommendations':
      return completed({ ...view, items: numbered(view.items, view.start) });
    case 'cause-effect':
      return completed({ ...view, steps: numbered(view.steps) });
    case 'takeaways':
      return completed({ ...view, items: numbered(view.items.map((text) => ({ text }))) });
    default:
      return completed(view);
  }
}

/** The date all figures share: it is said once for the slide and not under each of them. */
function commonDate(figures: readonly CountedFigure[]): string | undefined {
  const dates = new Set(figures.map(({ asOf }) => asOf));
  return dates.size === 1 ? [...dates][0] : undefined;
}

function undated<Counted extends CountedFigure>(counted: Counted | undefined): object | undefined {
  return counted && { ...counted, asOf: undefined };
}

function numbered<Item extends object>(items: readonly Item[], start = 1): readonly object[] {
  return items.map((item, index) => ({ ...item, number: start + index }));
}

/** The deck's own line of the front matter, and the name of its theme. */
export function deckView(deck: Deck, theme: Theme, messages: Messages): object {
  return {
    theme: theme.name,
    language: deck.language,
    title: deck.title,
    author: deck.authors.join(messages.listComma),
    description: deck.subject,
  };
}

function slideClasses(slide: Slide, theme: Theme): readonly string[] {
  const accent = theme.accents[slide.accent % theme.accents.length];
  return [
    slide.kind,
    ...(slide.kind === 'hero-number' ? figureSize(slide.hero.figure) : []),
    ...(slide.kind === 'opener' && [...slide.number].length > 1 ? ['long-figure'] : []),
    ...(slide.kind === 'contents' && slide.entries.some(isLongNumber) ? ['long-figure'] : []),
    ...(shortText(slide) ? ['short'] : []),
    ...(accent === undefined ? [] : [accent.name]),
    `tier-${slide.tier}`,
    ...(slide.route === undefined ? [] : routeClasses(slide.route)),
  ];
}

/** 十一 needs room for two characters; 11 has it. */
function isLongNumber({ number }: { readonly number: string }): boolean {
  return displayWidth(number) > 2;
}

/** Beyond what the line can hold, the place on it stays true and its stations stand for several. */
function routeClasses({ at, stations }: NonNullable<Slide['route']>): readonly string[] {
  if (stations <= mostStations) return [`at-${at}`, `of-${stations}`];
  const place = 1 + Math.round(((at - 1) * (mostStations - 1)) / (stations - 1));
  return [`at-${place}`, `of-${mostStations}`];
}

/** A sentence that stands alone on its slide is set larger when it is short; so is a title beside its list. */
function shortText({ kind, headline }: Slide): boolean {
  const characters = [...headline].length;
  if (kind === 'takeaways' || kind === 'sources') return characters <= mostTitleCharacters;
  return (kind === 'quotation' || kind === 'key-message') && characters <= mostSentenceCharacters;
}

function figureSize({ prefix, digits, suffix }: Figure): readonly string[] {
  const cells = [...digits].reduce(
    (sum, character) => sum + (/[\p{Script=Han}]/u.test(character) ? 2 : 1),
    0,
  );
  // Qualifier and unit are set at about a third of the digits' size.
  const width = cells + ([...prefix].length + [...suffix].length) * 0.6;
  if (width > longestFigure) return ['longest-figure'];
  return width > longFigure ? ['long-figure'] : [];
}

/** Who said it, and where in the source. A quotation names its speaker already. */
function sourceFooter(slide: Slide, messages: Messages): string {
  const { source } = slide;
  if (source === undefined) return '';
  const named = slide.kind === 'quotation' && slide.speaker === source.speaker;
  const where = source.lines === undefined ? '' : messages.lines(source.lines.from, source.lines.to);
  if (named) return twoEnds('', where);
  const who = (posts: readonly string[]): string =>
    [source.speaker, ...(posts.length === 0 ? [] : [posts.join(messages.listComma)])].join(
      messages.separator,
    );
  const posts = source.affiliation?.split(messages.listComma) ?? [];
  const lines = posts.map((_, index) => who(posts.slice(0, posts.length - index)));
  return twoEnds(
    lines.find((line) => cellsOf(line + where) <= mostSourceCells) ?? lines.at(-1) ?? who([]),
    where,
  );
}

/** Widths of characters as printed in a line: Han and its marks count two. */
function cellsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2000 ? 1 : 2), 0);
}

/** One line whose second part stands at the far end: emphasis, to Markdown. */
function twoEnds(left: string, right: string): string {
  const parts = [escapeMarkdown(left), right === '' ? '' : `*${escapeMarkdown(right)}*`];
  return parts.filter((part) => part !== '').join(' ');
}

function dateParts(
  date: { readonly main: string; readonly rest: string },
  messages: Messages,
): { readonly before: string; readonly main: string; readonly after: string } {
  const joined = messages.joinDate(date.main, date.rest);
  const start = joined.indexOf(date.main);
  return {
    before: joined.slice(0, start),
    main: date.main,
    after: joined.slice(start + date.main.length),
  };
}

function emphasised(
  text: string,
  emphasis: string | undefined,
): { readonly before: string; readonly emphasis: string; readonly after: string } {
  const start = emphasis === undefined || emphasis === '' ? -1 : text.indexOf(emphasis);
  if (emphasis === undefined || start < 0) return { before: text, emphasis: '', after: '' };
  return { before: text.slice(0, start), emphasis, after: text.slice(start + emphasis.length) };
}

function completed(value: unknown): object {
  return complete(value) as object;
}

function complete(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(complete);
  if (value === null || typeof value !== 'object') return value;
  return {
    ...Object.fromEntries(optionalFields.map((field) => [field, undefined])),
    ...Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, complete(inner)])),
  };
}
