import { kindOf } from '../kinds/index.js';
import type { Content, Publication, SourceLine } from '../model/content.js';
import type { Slide } from '../model/page.js';
import type { Poster } from '../model/poster.js';
import { type Origin, statementsOf, type Words } from '../model/words.js';

/**
 * Pages as tests write and read them: every words a plain string, with its shorter form beside it as `short`, the fields
 * of the content beside those of the page, and what it claims as `statements`. What the program itself makes of a story
 * knows where each of its words comes from.
 */
export interface PlainPoster {
  /** The name of the kind. */
  readonly layout: string;
  readonly headline: string;
  readonly [field: string]: unknown;
}

export interface PlainSlide {
  /** The name of the kind. */
  readonly kind: string;
  readonly headline: string;
  readonly [field: string]: unknown;
}

const ofPoster = ['id', 'language', 'section', 'accent', 'part', 'carousel'];
const ofSlide = ['id', 'tier', 'part', 'route', 'accent', 'role', 'field'];
/** Names and parts of figures and dates: no words. */
const bare = new Set([
  'kind',
  'icon',
  'number',
  'emphasis',
  'amount',
  'figure',
  'start',
  'accent',
  'direction',
  'values',
  'axis',
  'to',
  'url',
]);

/** @typeParam Shown the content of the kind it names */
export function posterOf<Shown extends Content = Content>({ layout, ...plain }: PlainPoster): Poster<Shown> {
  const { kicker = '', signature = '', source = { speaker: '' }, disclosure, ...fields } = plain;
  return {
    kind: 'poster',
    id: `sample-${layout}`,
    language: 'zh-CN',
    accent: 0,
    ...picked(fields, ofPoster),
    kicker: wordsFrom(String(kicker), ['kicker']),
    signature: wordsFrom(String(signature), ['signature']),
    source: sourceFrom(source),
    ...(disclosure === undefined ? {} : { disclosure: wordsFrom(String(disclosure), ['disclosure']) }),
    content: contentOf<Shown>(layout, without(fields, [...ofPoster, 'kind'])),
  } as Poster<Shown>;
}

export function slideOf({ kind, ...plain }: PlainSlide): Slide {
  const { source, notes = [], running, ...fields } = plain;
  return {
    id: kind,
    tier: 0,
    accent: 0,
    role: kindOf({ kind }).slide?.role ?? 'body',
    ...picked(fields, ofSlide),
    ...(source === undefined ? {} : { source: sourceFrom(source) }),
    notes: Array.isArray(notes) ? notes.map((note) => wordsFrom(String(note), ['notes'])) : [],
    ...(running === undefined ? {} : { running: runningFrom(running) }),
    content: contentOf(kind, without(fields, ofSlide)),
  } as Slide;
}

/** A content of a kind from plain fields; `statements` are shared out to its items where there is one for each. */
export function contentOf<Shown extends Content = Content>(
  kind: string,
  fields: { readonly [field: string]: unknown },
): Shown {
  const { statements, headline, short, ...body } = fields;
  const ids = Array.isArray(statements) ? statements.map(String) : [];
  const list = ['items', 'answers'].find((name) => lengthOf(body[name]) === ids.length);
  const owner = (path: Path): readonly string[] => {
    if (ids.length === 0) return [];
    if (list !== undefined)
      return path[0] === list && typeof path[1] === 'number' ? [ids[path[1]] ?? ''] : [];
    if ('hero' in body)
      return path[0] === 'hero' ? ids.slice(0, 1) : path[0] === 'companion' ? ids.slice(1, 2) : [];
    return path[0] === 'headline' ? ids : [];
  };
  return {
    kind,
    headline: wordsFrom(
      String(headline),
      ['headline'],
      typeof short === 'string' ? short : undefined,
      owner(['headline']),
    ),
    ...Object.fromEntries(Object.entries(body).map(([key, value]) => [key, converted(value, [key], owner)])),
  } as unknown as Shown;
}

/** A poster that says some things otherwise, written as plainly. */
export function changedPoster<Shown extends Content>(
  poster: Poster<Shown>,
  change: { readonly [field: string]: unknown },
): Poster<Shown> {
  const { kind, headline } = poster.content;
  const said = contentOf<Shown>(kind, { headline: headline.long, ...change });
  return {
    ...poster,
    content: { ...poster.content, ...said, ...('headline' in change ? {} : { headline }) },
  };
}

type Path = readonly (string | number)[];

function converted(value: unknown, path: Path, owner: (path: Path) => readonly string[]): unknown {
  const key = path.at(-1);
  if (typeof key === 'string' && bare.has(key)) return value;
  if (typeof value === 'string') {
    const words = wordsFrom(value, path, undefined, owner(path));
    return path.at(-2) === 'bylines' ? { name: words } : words;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => converted(item, [...path, index], owner));
  if (key === 'date') return { ...value, from: originAt(path, owner(path)) };
  // A sentence with what it rests on is words.
  if ('text' in value && 'statements' in value) {
    const { text, short, statements } = value as { text: unknown; short?: unknown; statements: unknown };
    const own = Array.isArray(statements) ? statements.map(String) : [];
    return wordsFrom(String(text), [...path, 'text'], typeof short === 'string' ? short : undefined, own);
  }
  const { short, statements, ...rest } = value as Record<string, unknown>;
  const own = Array.isArray(statements) ? statements.map(String) : undefined;
  const ownerOf = own === undefined ? owner : () => own;
  const entries = Object.entries(rest).map(([name, item]) => {
    const words = converted(item, [...path, name], ownerOf);
    const shortened = (name === 'counts' || name === 'text') && typeof short === 'string';
    return [name, shortened ? { ...(words as Words), short } : words];
  });
  return {
    ...Object.fromEntries(entries),
    ...('figure' in value && typeof value.figure === 'object'
      ? { from: originAt([...path, 'figure'], ownerOf(path)) }
      : {}),
  };
}

function wordsFrom(long: string, path: Path, short?: string, statements: readonly string[] = []): Words {
  return { long, ...(short === undefined ? {} : { short }), from: originAt(path, statements) };
}

function originAt(path: Path, statements: readonly string[]): Origin {
  return { kind: 'story', path, statements, mend: 'short' };
}

function sourceFrom(source: unknown): SourceLine {
  const { speaker, affiliation, published, ...lines } = source as {
    speaker: string;
    affiliation?: string;
    published?: readonly { name: string; publisher?: string; date?: string }[];
  };
  return {
    ...lines,
    ...(published === undefined ? {} : { published: published.map(publicationFrom) }),
    speaker: wordsFrom(speaker, ['speaker']),
    ...(affiliation === undefined ? {} : { affiliation: wordsFrom(affiliation, ['affiliation']) }),
  };
}

function publicationFrom(parts: object): Publication {
  const words = Object.entries(parts).map(([key, value]) => [key, wordsFrom(String(value), [key])]);
  return Object.fromEntries(words) as Publication;
}

function runningFrom(running: unknown): NonNullable<Slide['running']> {
  const { left, right } = running as { left: string; right: string };
  return { left: wordsFrom(left, ['running']), right: wordsFrom(right, ['running']) };
}

/** A poster read back in the form in which tests write it. */
export function plainPoster(poster: Poster): PlainPoster {
  const { content, ...around } = poster;
  const { kind, ...fields } = plain(content) as PlainSlide;
  return { ...(plain(around) as object), ...fields, layout: kind, statements: statementsOf(content) };
}

/** A slide read back in the form in which tests write it. */
export function plainSlide(slide: Slide): PlainSlide {
  const { content, ...around } = slide;
  return {
    ...(plain(around) as object),
    ...(plain(content) as PlainSlide),
    statements: statementsOf(content),
  };
}

/** A plain value in which every words is its long form, with the short one beside it where it is a field. */
export function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isWords(value)) return value.long;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      // Where words come from is no text; the first line of a passage is told.
      if (key === 'from' && typeof item === 'object') return [];
      const short = isWords(item) && item.short !== undefined ? [['short', item.short] as const] : [];
      return [[key, plain(item)] as const, ...short];
    }),
  );
}

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && 'long' in value && 'from' in value;
}

function picked(fields: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}

function without(fields: object, names: readonly string[]): { readonly [field: string]: unknown } {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : -1;
}
