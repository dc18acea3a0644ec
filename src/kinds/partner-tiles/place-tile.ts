import { type Block, group, type Placed, stack } from '../../layout/block.js';
import type { Sheet } from '../../layout/sheet.js';
import { text } from '../../layout/text.js';
import type { Words } from '../../model/words.js';
import { displayWidth } from '../../text/width.js';
import type { NamedPlace } from './content.js';
import type { LineGroup } from './line-columns.js';

export interface PlaceStyle {
  /** The name, in px. */
  readonly size: number;
  /** What happens there, in px. */
  readonly words: number;
  readonly width: number;
  /** Where what happens there begins, beside the name; under it unless told. */
  readonly beside?: number;
}

/** A name with what happens there; its station stands at half the height of its first line. */
export interface PlaceTile {
  readonly block: Block;
  /** From the top of the block, in px. */
  readonly station: number;
  /** Whether the name takes more lines than one of its length may: one, or two. */
  readonly wrapped: boolean;
}

/** Wider names, in half-width cells, may take two lines before all names are made smaller for them. */
const usual = 14;

/** A Chinese character reaches from 0.12 em below the baseline. */
const below = 0.12;

export function placeTile(sheet: Sheet, place: NamedPlace, style: PlaceStyle): PlaceTile {
  const { paper } = sheet;
  const { size, words } = style;
  const name = printedName(sheet, place, style);
  const set = (content: Words) =>
    text(sheet, content, {
      face: 'text',
      size: words,
      colour: paper.ink,
      width: style.width - (style.beside ?? 0),
      leading: 1.3,
    });
  const cases = stack(place.cases.map(set), words * 0.4);
  const station = size / 2;
  const wrapped = name.height > size * (displayWidth(place.name.long) <= usual ? 1.1 : 2.4);
  if (style.beside === undefined) return { block: stack([name, cases], size * 0.24), station, wrapped };
  // Beside a name the first line of its words stands on its base line.
  const drop = Math.max(0, size * (1 - below) - words * (1 - below));
  const block = group([
    { block: name, x: 0, y: 0 },
    { block: cases, x: style.beside, y: drop },
  ]);
  return { block, station, wrapped };
}

/** How wide the widest of these names is on one line, with what stands behind it, in px. */
export function namesWidth(sheet: Sheet, places: readonly NamedPlace[], size: number): number {
  const style = { size, words: size, width: Number.MAX_SAFE_INTEGER };
  return Math.max(0, ...places.map((place) => printedName(sheet, place, style).width));
}

/** The name large; what says that more are meant small behind it, on its base line, or under it where that is too wide. */
function printedName(sheet: Sheet, { name, qualifier }: NamedPlace, style: PlaceStyle): Block {
  const { paper, unit } = sheet;
  const { size } = style;
  const width = style.beside === undefined ? style.width : style.beside - size * 0.4;
  const large = text(sheet, name, {
    face: 'headlineStrong',
    size,
    colour: paper.ink,
    width,
    leading: 1.16,
    manner: 'headline',
  });
  if (qualifier === undefined) return large;
  const small = Math.max(32 * unit, size * 0.4);
  const last = (large.lineWidths ?? []).at(-1) ?? 0;
  const left = last + size * 0.14;
  const suffix = text(sheet, qualifier, {
    face: 'headline',
    size: small,
    colour: paper.ink,
    width,
    leading: 1.2,
  });
  if (left + suffix.width > width) return stack([large, suffix], size * 0.16);
  const placed: readonly Placed[] = [
    { block: large, x: 0, y: 0 },
    { block: suffix, x: left, y: large.height - size * below - small * (1 - below) },
  ];
  return group(placed, left + suffix.width, large.height);
}

/** The name of a region and how many places it holds; in a column that goes on with a region, room for it. */
export function regionHeading(
  sheet: Sheet,
  { region, count }: LineGroup,
  size: number,
  width: number,
): Block {
  if (count === undefined) return group([], 0, size);
  const { paper } = sheet;
  const set = (content: Words | string, face: 'textStrong' | 'headline', room: number) =>
    text(sheet, content, { face, size, colour: paper.accent, width: room, leading: 1.2, manner: 'headline' });
  const number = set(String(count), 'headline', width);
  const name = set(region, 'textStrong', width - number.width - size * 0.4);
  return group([
    { block: name, x: 0, y: 0 },
    { block: number, x: name.width + size * 0.36, y: 0 },
  ]);
}
