import { invariant } from '../diagnostics/invariant.js';
import { kindOf } from '../kinds/index.js';
import type { SlideForm } from '../kinds/kind.js';
import type { Content } from '../model/content.js';
import type { SlidePicture } from '../model/drawing.js';
import type { Deck, Slide } from '../model/page.js';
import type { Theme } from '../model/theme.js';
import type { Messages } from '../text/messages/messages.js';
import { publicationForms } from '../text/publication.js';
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
 * What the source line holds beside the page number. Of several posts those that fit are named there; the opener
 * names them all.
 */
const mostSourceCells = 82;

/** Classes, running head and source line of a slide, as Markdown for Marp's directives. */
export function slideDirectives(slide: Slide, theme: Theme, messages: Messages): SlideDirectives {
  return {
    classes: slideClasses(slide, theme).join(' '),
    header:
      slide.running === undefined ? '' : twoEnds(slide.running.left.long, slide.running.right?.long ?? ''),
    footer: sourceFooter(slide, messages),
    numbered: slide.role !== 'cover' && slide.role !== 'opener',
    notes: slide.notes.map(({ long }) => long),
  };
}

/** What a slide's template may know of its deck: its picture, and on which page the slide with an id stands. */
interface SlideSurroundings {
  readonly picture?: SlidePicture | undefined;
  readonly pageOf?: (id: string) => number | undefined;
  /** Whether the items of a list appear one by one. */
  readonly stepwise?: boolean;
}

/** What a slide's own template sees. */
export function slideView(
  { content, part }: Slide,
  messages: Messages,
  { picture, pageOf = () => undefined, stepwise = false }: SlideSurroundings = {},
): object {
  return {
    file: picture?.file,
    alt: picture?.alt,
    ...formOf(content).view(content, messages, pageOf),
    stepwise,
    headline: content.headline.long,
    part: part === undefined ? '' : messages.part(part.index, part.of).trim(),
  };
}

function formOf(content: Content): SlideForm<Content, unknown> {
  const { slide } = kindOf(content);
  invariant(slide !== undefined, `${content.kind} is no kind of slide`);
  return slide;
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
  const { content, tier, route } = slide;
  const accent = theme.accents[slide.accent % theme.accents.length];
  return [
    content.kind,
    ...formOf(content).classes(content, slide.field === true),
    ...(slide.field === true ? ['on-field'] : []),
    ...(accent === undefined ? [] : [accent.name]),
    `tier-${tier}`,
    ...(route === undefined ? [] : routeClasses(route)),
  ];
}

/** Beyond what the line can hold, the place on it stays true and its stations stand for several. */
function routeClasses({ at, stations }: NonNullable<Slide['route']>): readonly string[] {
  if (stations <= mostStations) return [`at-${at}`, `of-${stations}`];
  const place = 1 + Math.round(((at - 1) * (mostStations - 1)) / (stations - 1));
  return [`at-${place}`, `of-${mostStations}`];
}

/** The source line as Markdown. */
function sourceFooter(slide: Slide, messages: Messages): string {
  const { who, where } = sourceEnds(slide, messages);
  return twoEnds(who, where);
}

/**
 * Who said it, and what that was published in, as much as a line holds; not who, where the slide names him already. Empty
 * where nothing is known.
 */
export function sourceEnds(
  slide: Slide,
  messages: Messages,
): { readonly who: string; readonly where: string } {
  const { source } = slide;
  if (source === undefined) return { who: '', where: '' };
  const forms = publicationForms(source, messages).map(({ long }) => long);
  const named = formOf(slide.content).namedSpeaker(slide.content)?.long === source.speaker.long;
  const fits = (who: string) => (where: string) => cellsOf(who + where) <= mostSourceCells;
  if (named) return { who: '', where: forms.find(fits('')) ?? forms.at(-1) ?? '' };
  const posts = source.affiliation?.long.split(messages.listComma) ?? [];
  const who = (some: readonly string[]): string =>
    some.length === 0
      ? source.speaker.long
      : messages.byline(source.speaker.long, some.join(messages.listComma));
  const lines = posts.map((_, index) => who(posts.slice(0, posts.length - index)));
  const names = lines.length === 0 ? [who([])] : lines;
  const ways = names.flatMap((line) => (forms.length === 0 ? [''] : forms).map((where) => ({ line, where })));
  const { line, where } = ways.find((way) => fits(way.line)(way.where)) ??
    ways.at(-1) ?? { line: who([]), where: '' };
  return { who: line, where };
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
