import { forbiddenBreaks } from '../text/break-rules.js';
import { leansOnNext } from '../text/english-lines.js';
import { graphemesOf, lettersOf } from '../text/graphemes.js';
import type { Phrase, PreparedText } from '../text/prepare.js';
import { overlap, type Span, spansOf } from '../text/spans.js';

/**
 * What a stretch of text is held as; the style sheets give each its rules: a phrase, a quantity, Latin marks, and a
 * Chinese quotation mark without its empty half.
 */
export type HoldName = 'phrase' | 'figure' | 'latin' | 'quote';

/** A text as a browser is told of it: stretches, the spans that hold them, and places a line may end. */
export type PhraseMark =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly name: HoldName }
  | { readonly kind: 'joint' };

/**
 * A wider one is held word by word: what cannot break, in a line still narrower, would stick out. In em. One behind an
 * opening mark has to be shorter: where it did not fit, the browser would part it from its mark.
 */
const widestPhrase = 9;
const widestAside = 7;
/** So much wider are marks whose empty halves are not taken away: a headline takes them from quotation marks only. */
const emptyHalves = 1;
/** A longer word may be wider than a narrow column. In em. */
const widestWord = 7;
/** Marks that a Latin text sets otherwise than a Chinese one. */
const latinMarks = /[‘’“”—…·]/;
/** Marks in which no line may end are held up to this width, in em; a longer storm of them is left to the browser. */
const widestStorm = 12;

/**
 * Between ” and “, and between a letter, a figure or an emoji and “, a browser sees no place for a line to end (Unicode
 * UAX 14). It ends one between two spans where it must, so there the mark stays in its span, or it would be left behind; a
 * `<wbr>` would undo the squeezing of two marks.
 */
function staysInItsSpan(text: string, at: number): boolean {
  return (
    /[“‘]/.test(text[at] ?? '') &&
    /[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef“‘—…]$/u.test(text.slice(Math.max(0, at - 2), at))
  );
}

/** Behind a dash or dots only Chinese sees that a line may end before “: a browser is told, whatever the language. */
function needsJoint(text: string, at: number): boolean {
  return /[“‘]/.test(text[at] ?? '') && /[—…]/.test(text[at - 1] ?? '');
}

/** A browser breaks no line inside a plain word or number; everything else, full-width letters too, needs to be held. */
const plainWord = /^[A-Za-z\u00c0-\u024f\u1e00-\u1eff\p{M}\d]*[.,;:!?]*$/u;

/**
 * The part of a prepared text between two offsets, with what keeps it together.
 *
 * Each phrase stands in a span that does not wrap; each quantity in one that also takes no gaps, so that it is
 * found as one string in a printed page. Opening marks stay outside the span, as a browser trims their empty half at
 * the start of a line only there; so does space, where a line may end. Spans and not characters or `<wbr>`: copied
 * text is clean, and the hair of space between Han and Latin is kept. Only the joints of a web address need a `<wbr>`.
 *
 * @param holds which phrases are held; the quantities always are
 */
export function phraseMarks(
  prepared: PreparedText,
  { from, to }: Span,
  holds: (phrase: Phrase) => boolean = () => true,
): readonly PhraseMark[] {
  return withNext(prepared.phrases, holds)
    .filter((phrase) => overlap(phrase, { from, to }))
    .flatMap((phrase) => {
      const start = Math.max(from, phrase.from);
      const text = prepared.text.slice(start, Math.min(to, phrase.to));
      const latin = prepared.proportional.some((span) => overlap(span, phrase));
      const body = text.trimEnd();
      const span = { from: start, to: start + body.length };
      return [
        ...(prepared.joints.has(start) ? [{ kind: 'joint' } as const] : []),
        ...(holds(phrase)
          ? partsOf(prepared, phrase, span, latin).flatMap((part) => heldPart(prepared, part, latin))
          : latinIn(prepared, span, latin, quantityMarks(prepared, span))),
        ...plain(text.slice(body.length)),
      ];
    });
}

/** An article or a preposition with its word is held up to this width, in em. */
const widestLeaning = 8;

/** Phrases as a browser is to hold them: a word of English that leans on the next goes with it. */
function withNext(phrases: readonly Phrase[], holds: (phrase: Phrase) => boolean): readonly Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases.toReversed()) {
    const next = joined.at(-1);
    const text = phrase.text + (next?.text ?? '');
    const leans = next !== undefined && leansOnNext(phrase.text, next.text);
    if (leans && widthOf(text.trim()) <= widestLeaning && holds(phrase) && holds(next)) {
      const seams = [...phrase.seams, next.from, ...next.seams];
      joined[joined.length - 1] = {
        text,
        from: phrase.from,
        to: next.to,
        seams,
        inner: [],
        cells: [...phrase.cells, ...next.cells],
      };
    } else joined.push(phrase);
  }
  return joined.toReversed();
}

/** A part with the opening marks before it, where they stand outside what holds it, and the space behind it. */
function heldPart(prepared: PreparedText, part: Span, latin: boolean): readonly PhraseMark[] {
  const at = part.from + openingOf(prepared, part, latin).length;
  const text = prepared.text.slice(at, part.to).trimEnd();
  const to = at + text.length;
  const isLong = widthOf(text) > widestOf(text);
  return [
    ...(at > part.from && needsJoint(prepared.text, part.from) ? [{ kind: 'joint' } as const] : []),
    ...plain(prepared.text.slice(part.from, at)),
    ...(isLong ? longMarks(text, latin) : heldMarks(prepared, { from: at, to }, latin)),
    ...plain(prepared.text.slice(to, part.to)),
  ];
}

/** How wide a part may be to be held as a whole, in em: letters can be parted, marks cannot. */
function widestOf(text: string): number {
  if (plainWord.test(text)) return widestWord;
  return /^[\x20-\x7e\u00c0-\u024f]*$/.test(text) ? widestPhrase : widestStorm;
}

function openingOf({ text }: PreparedText, { from, to }: Span, latin: boolean): string {
  if (latin || staysInItsSpan(text, from)) return '';
  return /^[“‘《（【「『]{1,2}(?=[\p{L}\p{N}])/u.exec(text.slice(from, to))?.[0] ?? '';
}

/** Whether a phrase ends a text. */
export function isLastPhrase(prepared: PreparedText): (phrase: Phrase) => boolean {
  return ({ to }) => to === prepared.text.length;
}

/**
 * A stretch cut so that each part can be held in one line: where its words end, and what is too wide even then at every
 * place where a line may end. What has no such place, a long word, stays in one piece.
 */
function partsOf(
  prepared: PreparedText,
  { seams, inner }: Pick<Phrase, 'seams' | 'inner'>,
  span: Span,
  latin: boolean,
): readonly Span[] {
  const { text, quantities } = prepared;
  const isNarrow = (part: Span): boolean => {
    const opening = openingOf(prepared, part, latin);
    const body = text.slice(part.from + opening.length, part.to);
    if (opening === '') return widthOf(body) <= widestPhrase;
    return widthOf(body) <= widestAside - (/[《（【]/.test(opening) ? emptyHalves : 0);
  };
  if (isNarrow(span)) return [span];
  // Around terms, and where phrases meet in them, before anywhere else.
  const [places, ...left] = inner;
  if (places !== undefined)
    return cutAt(span, places).flatMap((part) => partsOf(prepared, { seams, inner: left }, part, latin));
  const words = cutAt(
    span,
    seams.filter((seam) => !quantities.some((each) => each.from < seam && seam < each.to)),
  );
  return words.flatMap((part) => {
    if (isNarrow(part)) return [part];
    const forbidden = forbiddenBreaks(text.slice(part.from, part.to));
    const last = part.to === text.trimEnd().length;
    const places = Array.from({ length: part.to - part.from }, (_, at) => at).filter(
      // No last line of one character.
      (at) => !forbidden.has(at) && !(last && lettersOf(text.slice(part.from + at)) < 2),
    );
    return cutAt(
      part,
      places.map((at) => part.from + at),
    );
  });
}

function cutAt({ from, to }: Span, places: readonly number[]): readonly Span[] {
  const ends = [...places.filter((at) => from < at && at < to), to];
  return ends.map((end, index) => ({ from: ends[index - 1] ?? from, to: end }));
}

/**
 * A word or an address that no line may hold is broken by the browser between any two signs, which would part a mark
 * from its letter: each mark is held with its neighbours, the last two letters are held as well, and only the other
 * letters stand free.
 */
function longMarks(text: string, latin: boolean): readonly PhraseMark[] {
  const held = spansOf(
    text,
    /[\p{L}\p{N}]{2}[^\p{L}\p{N}]*$|[\p{L}\p{N}]?(?:[^\p{L}\p{N}]+[\p{L}\p{N}]?)+/gu,
  );
  const pieces = cutAt(
    { from: 0, to: text.length },
    held.flatMap(({ from, to }) => [from, to]),
  );
  const marks = pieces.flatMap(({ from, to }) => {
    const piece = plain(text.slice(from, to));
    const isHeld = held.some((each) => each.from === from) && widthOf(text.slice(from, to)) <= widestStorm;
    return isHeld ? hold('phrase', piece) : piece;
  });
  return latin && latinMarks.test(text) ? hold('latin', marks) : marks;
}

function heldMarks(prepared: PreparedText, span: Span, latin: boolean): readonly PhraseMark[] {
  const text = prepared.text.slice(span.from, span.to);
  const inner = latinIn(prepared, span, latin, quantityMarks(prepared, span));
  const [first] = inner;
  // A quantity alone is held already.
  const alone = inner.length === 3 && first?.kind === 'open' && first.name === 'figure';
  const single = plainWord.test(text) || graphemesOf(text).length < 2 || widthOf(text) > widestStorm;
  return alone || single ? inner : hold('phrase', inner);
}

/** Marks of a stretch, told to be those of a Latin text where it has any that Chinese sets otherwise. */
function latinIn(
  { text }: PreparedText,
  { from, to }: Span,
  latin: boolean,
  marks: readonly PhraseMark[],
): readonly PhraseMark[] {
  return latin && latinMarks.test(text.slice(from, to)) ? hold('latin', marks) : marks;
}

function quantityMarks({ text, quantities }: PreparedText, { from, to }: Span): readonly PhraseMark[] {
  const marks: PhraseMark[] = [];
  let at = from;
  for (const quantity of quantities) {
    const start = Math.max(at, quantity.from);
    const end = Math.min(to, quantity.to);
    const part = text.slice(start, end);
    if (start >= end || plainWord.test(part)) continue;
    marks.push(...plain(text.slice(at, start)), ...hold('figure', plain(part)));
    at = end;
  }
  return [...marks, ...plain(text.slice(at, to))];
}

function hold(name: HoldName, inner: readonly PhraseMark[]): readonly PhraseMark[] {
  return [{ kind: 'open', name }, ...inner, { kind: 'close', name }];
}

function plain(text: string): readonly PhraseMark[] {
  return text === '' ? [] : [{ kind: 'text', text }];
}

/** In em: a letter takes half of what a Chinese character takes. */
function widthOf(text: string): number {
  return graphemesOf(text).reduce((sum, character) => sum + (character < '\u2000' ? 0.5 : 1), 0);
}
