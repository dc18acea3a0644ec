import type { Poster } from '../model/poster.js';
import { reworded, type Words } from '../model/words.js';
import type { Manner } from '../text/spacing.js';
import { type Block, nothing, stack } from './block.js';
import type { Palette, Sheet } from './sheet.js';
import { largestText, minded, text } from './text.js';
import { typeSteps } from './type-sizes.js';

/**
 * The line above the headline: the section's heading or the story's title.
 *
 * @param parted whether it says which of several pictures this is, where there is no headline to say it
 */
export function kicker(sheet: Sheet, poster: Poster, palette: Palette, width: number, parted = false): Block {
  if (poster.kicker.long === poster.content.headline.long) return nothing;
  const words = parted ? withPart(sheet, poster, poster.kicker) : poster.kicker;
  return text(sheet, words, {
    face: 'textMedium',
    size: sheet.sizes.kicker,
    colour: palette.accent,
    width,
    leading: 1.3,
    manner: 'headline',
  });
}

/** Words that also say which of several pictures this is: (1/2). */
function withPart({ messages }: Sheet, { part }: Poster, words: Words): Words {
  return part === undefined ? words : reworded(words, words.long + messages.part(part.index, part.of));
}

/** The sentence that says what is true, with its part. */
export function headlineWords(sheet: Sheet, poster: Poster): Words {
  return withPart(sheet, poster, poster.content.headline);
}

/** A headline, or a clause of it, in a size in px. */
export function headlineText(
  sheet: Sheet,
  words: Words,
  palette: Palette,
  width: number,
  size: number,
): Block {
  return text(sheet, words, {
    face: 'headlineStrong',
    size,
    colour: palette.ink,
    width,
    leading: headlineLeading,
    manner: 'headline',
  });
}

export const headlineLeading = 1.24;

/** The headline in a size in px, or in that of the step, a little smaller where its lines then break better. */
export function headline(
  sheet: Sheet,
  poster: Poster,
  palette: Palette,
  width: number,
  size?: number,
): Block {
  const sentence = headlineWords(sheet, poster);
  const set = (type: number) => headlineText(sheet, sentence, palette, width, type);
  if (size !== undefined) return set(size);
  return bestBroken(sheet, sheet.sizes.headline, set);
}

/** A headline of a size, or a little smaller where it then breaks better. */
function bestBroken({ shape, unit }: Sheet, full: number, set: (size: number) => Block): Block {
  const sizes = [1, 0.96, 0.92, 0.88, 0.84].map((share) => full * share);
  const large = largestText(sizes, Number.POSITIVE_INFINITY, set) ?? set(full * 0.84);
  // A wide picture has no height to win by it, and its headline is small already.
  if (shape === 'wide' || minded(large) < torn) return large;
  const whole = [0.8, 0.76, 0.72, 0.68]
    .map((share) => full * share)
    .filter((size) => size >= leastHeadline * unit)
    .map(set)
    .find((block) => block.overflow === 0 && minded(block) <= minded(large) - torn);
  return whole ?? large;
}

/** The strain of a headline whose lines end inside its clauses: 从光伏到5G / 通信，中阿技术 / 转移不断拓展. */
const torn = 1.4;
/** No headline becomes smaller for its line breaks, at a width of 1080. */
const leastHeadline = 56;

/**
 * Kicker and headline as one block.
 *
 * @param share how large the headline is against that of the step: smaller where a number is the hero
 */
export function masthead(sheet: Sheet, poster: Poster, palette: Palette, width: number, share = 1): Block {
  if (sheet.bare) return nothing;
  const sentence = bestBroken(sheet, sheet.sizes.headline * share, (size) =>
    headline(sheet, poster, palette, width, size),
  );
  return stack([kicker(sheet, poster, palette, width), sentence], sheet.sizes.kicker * 0.8);
}

/**
 * Kicker and headline across a wide sheet: on one line where it goes on one, for there height is dear. At the floor of
 * type the kicker gives its height to the drawing.
 */
export function bannerMasthead(sheet: Sheet, poster: Poster, palette: Palette, width: number): Block {
  if (sheet.bare) return nothing;
  const { sizes, unit, step } = sheet;
  const lines = (size: number) => headline(sheet, poster, palette, width, size);
  const single = [1, 0.94, 0.88, 0.82, 0.76, 0.7]
    .map((share) => Math.max(leastBanner * unit, sizes.headline * share))
    .map(lines)
    .find(({ overflow, lineWidths = [] }) => overflow === 0 && lineWidths.length === 1);
  const sentence = single ?? headline(sheet, poster, palette, width);
  if (step >= typeSteps - 1) return sentence;
  return stack([kicker(sheet, poster, palette, width), sentence], sizes.kicker * 0.8);
}

/** A headline across a wide sheet is never smaller, at a width of 1080. */
const leastBanner = 44;

/**
 * An affiliation of two lines breaks between two offices or institutions rather than inside a name; a longer
 * one fills its lines.
 */
export function affiliationLines(set: (manner: Manner) => Block): Block {
  const balanced = set('headline');
  return (balanced.lineWidths ?? []).length <= 2 ? balanced : set('text');
}

/** An affiliation as printed, whole; a little smaller where that saves a line. */
export function affiliationText(sheet: Sheet, affiliation: Words, colour: string, width: number): Block {
  const least = 32 * sheet.unit;
  const set = (size: number) =>
    affiliationLines((manner) =>
      text(sheet, affiliation, { face: 'text', size, colour, width, leading: 1.36, manner }),
    );
  const normal = set(Math.max(least, sheet.sizes.text * 0.8));
  const smaller = set(least);
  return smaller.height < normal.height * 0.75 ? smaller : normal;
}
