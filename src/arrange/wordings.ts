import { kindOf } from '../kinds/index.js';
import type { Content } from '../model/content.js';
import type { Poster } from '../model/poster.js';
import { hasShort, inShort } from '../model/words.js';

/** Which of the author's words a page says. */
export interface Wording {
  readonly headline: 'long' | 'short';
  /** Of everything but the headline. */
  readonly form: 'long' | 'short';
}

/**
 * The wordings a content has, longest first: in full; with the shorter headline; with every shorter wording. One in
 * which nothing is shorter is left out.
 *
 * @param shorter whether a picture leaves something out besides, where the short form is taken
 */
export function wordingsOf(content: Content, shorter = false): readonly Wording[] {
  const { headline, ...body } = content;
  return [
    { headline: 'long', form: 'long' },
    ...(headline.short === undefined ? [] : [{ headline: 'short', form: 'long' } as const]),
    ...(hasShort(body) || shorter ? [{ headline: 'short', form: 'short' } as const] : []),
  ];
}

/** A content with no other words than those it says in a wording. */
export function inWording(content: Content, { headline, form }: Wording): Content {
  const title = headline === 'short' ? inShort(content.headline) : inLong(content.headline);
  return { ...(form === 'short' ? inShort(content) : content), headline: title };
}

/** What is drawn of a poster in a wording: its kind may leave something out where the words are short. */
export function wordedPoster(poster: Poster, wording: Wording): Poster {
  const brief = wording.form === 'short' ? pictureOf(poster).brief(poster.content) : poster.content;
  const content = inWording(brief, wording);
  // What stands around a headline is as short as that is: the title of a story may be both.
  if (wording.headline === 'long') return { ...poster, content };
  const { kicker, signature } = poster;
  return { ...poster, content, kicker: inShort(kicker), signature: inShort(signature) };
}

/** Whether a poster has less to say in its short form, besides shorter words: of its kind, or of what stands around it. */
export function hasLess({ content, kicker, signature }: Poster): boolean {
  return hasBrief(content) || hasShort([kicker, signature]);
}

/** Whether the kind of a poster leaves something out where the words are short. */
function hasBrief(content: Content): boolean {
  const { picture } = kindOf(content);
  return picture !== undefined && picture.brief(content) !== content;
}

function pictureOf({ content }: Poster) {
  const { picture } = kindOf(content);
  if (picture === undefined) throw new RangeError(`${content.kind} is no kind of picture`);
  return picture;
}

function inLong({ long, from }: Content['headline']): Content['headline'] {
  return { long, from };
}
