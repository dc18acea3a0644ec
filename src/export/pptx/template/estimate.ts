import QuickLRU from 'quick-lru';
import type { EditableParagraph } from '../../../model/editable-deck.js';
import type { Place } from '../../../model/scene.js';
import { displayWidth } from '../../../text/width.js';
import type { PlaceholderStyle } from './template.js';

/** A template's fonts are not here: a Chinese character is as wide as its size, a letter half of that and a little more. */
const cell = 0.53;
/** Sizes are tried from that of the template downwards, in shares of it. */
const shares = Object.freeze([1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4]);
/** A headline becomes so much smaller, no more, where that saves it a line of one or two words. */
const savesLine = 0.85;

/** A paragraph as one string. */
export function wordsOf({ runs }: EditableParagraph): string {
  return runs.map(({ text }) => text).join('');
}

/** A part of a text that no line breaks, or the space between two; how wide it is in sizes. */
interface Piece {
  readonly width: number;
  readonly space: boolean;
}

/** Every text is tried in several sizes. */
const known = new QuickLRU<string, readonly (readonly Piece[])[]>({ maxSize: 2000 });

/** The lines a text has by itself, in pieces. */
function piecesOf(text: string): readonly (readonly Piece[])[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const lines = text.split('\n').map((line) =>
    (line.match(/\s+|[\x21-\x7e\u00c0-\u024f]+|[^\s\x21-\x7e\u00c0-\u024f]/gu) ?? []).map((word) => ({
      width: displayWidth(word) * cell,
      space: word.trim() === '',
    })),
  );
  known.set(text, lines);
  return lines;
}

/** In how many lines a text is likely to be set, in a width in sizes of its type. */
export function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const pieces of piecesOf(text)) {
    let reached = 0;
    lines += 1;
    for (const piece of pieces) {
      if (reached + piece.width > width && reached > 0 && !piece.space) {
        lines += 1;
        reached = 0;
      }
      reached += piece.width;
    }
  }
  return lines;
}

/** How high paragraphs are in a type of a size, in px. */
export function heightOf(
  paragraphs: readonly EditableParagraph[],
  width: number,
  {
    size,
    leading,
    gap,
    indent = 0,
  }: { readonly size: number; readonly leading: number; readonly gap: number; readonly indent?: number },
): number {
  const lines = paragraphs.reduce((sum, each) => sum + linesOf(wordsOf(each), width / size - indent), 0);
  return lines * size * leading + Math.max(0, paragraphs.length - 1) * gap;
}

/**
 * The largest size, no larger than that of the placeholder, in which paragraphs fit into it: the placeholder's own where
 * they do, and the smallest of all where they do in none.
 *
 * @param manner how far words stand behind the mark of their paragraph, in sizes; whether they are a headline, which is
 *   set a little smaller where that makes it a line shorter
 */
export function fittingSize(
  paragraphs: readonly EditableParagraph[],
  place: Place,
  style: PlaceholderStyle,
  { indent = 0, headline = false }: { readonly indent?: number; readonly headline?: boolean } = {},
): number {
  const [width, height] = [place.width - style.insets.across, place.height - style.insets.down];
  const inSize = (share: number) => ({ ...style, size: style.size * share, gap: style.gap * share, indent });
  const fitting = shares.filter((each) => heightOf(paragraphs, width, inSize(each)) <= height);
  const largest = fitting[0] ?? shares.at(-1) ?? 1;
  if (!headline) return style.size * largest;
  const linesIn = (share: number) =>
    paragraphs.reduce((sum, each) => sum + linesOf(wordsOf(each), width / (style.size * share)), 0);
  const near = fitting.filter((each) => each >= largest * savesLine);
  const fewest = Math.min(...near.map(linesIn));
  return style.size * (near.find((each) => linesIn(each) === fewest) ?? largest);
}
