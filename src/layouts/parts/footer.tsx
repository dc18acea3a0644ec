import type { Poster } from '../../model/page.js';
import type { Manner } from '../../text/spacing.js';
import type { Palette, Sheet } from '../sheet.js';
import { type Block, group, nothing, type Placed, stack } from './block.js';
import { affiliationLines } from './frame.js';
import { text } from './text.js';

interface FooterOptions {
  /** The poster has already named the speaker. */
  readonly named?: boolean;
  /** The signature stands at the top of the poster. */
  readonly signed?: boolean;
  readonly ruled?: boolean;
  /** In px; the whole frame unless told. */
  readonly width?: number;
}

/** Narrower than this, at a width of 1080, name and affiliation are set as one text. */
const narrow = 560;

/** A hairline across a width. */
function hairline(width: number, colour: string, thickness: number): Block {
  return {
    width,
    height: thickness,
    overflow: 0,
    node: <div style={{ display: 'flex', width, height: thickness, backgroundColor: colour }} />,
  };
}

/**
 * The foot of every poster: a hairline, who said it and where it stands in the source, and a small signature.
 * What the poster says elsewhere is left out. As few rows as the width allows.
 */
export function footer(sheet: Sheet, poster: Poster, palette: Palette, options: FooterOptions = {}): Block {
  const body = stack(rows(sheet, poster, palette, options), sheet.sizes.note * 0.42);
  if (options.ruled === false) return body;
  const width = options.width ?? sheet.right - sheet.left;
  return stack(
    [hairline(width, palette.hairline, Math.max(1, sheet.unit * 1.5)), body],
    sheet.sizes.note * 0.75,
  );
}

function rows(sheet: Sheet, poster: Poster, palette: Palette, options: FooterOptions): readonly Block[] {
  const size = sheet.sizes.note;
  const width = options.width ?? sheet.right - sheet.left;
  const gap = size * 1.1;
  const note = (content: string, measure: number, manner: Manner = 'text') =>
    text(sheet, content, {
      face: 'text',
      size,
      colour: palette.secondary,
      width: measure,
      leading: 1.32,
      manner,
    });
  const right = (block: Block, y = 0): Placed => ({ block, x: width - block.width, y });
  const beside = (one: Block, other: Block, between: number): Placed[] => [
    { block: one, x: 0, y: 0 },
    { block: other, x: one.width + between, y: 0 },
  ];

  const { speaker, affiliation, lines } = poster.source;
  const where = lines === undefined ? '' : sheet.messages.lines(lines.from, lines.to);
  const place = where === '' ? nothing : note(where, width);
  const signature = options.signed === true ? nothing : note(poster.signature, width);
  if (options.named === true || poster.signature.includes(speaker))
    return place.width + signature.width + gap <= width
      ? [
          group(
            place === nothing
              ? [{ block: signature, x: 0, y: 0 }]
              : [{ block: place, x: 0, y: 0 }, right(signature)],
          ),
        ]
      : [place, signature];

  const name = text(sheet, speaker, {
    face: 'textMedium',
    size,
    colour: palette.ink,
    width,
    leading: 1.32,
  });
  const offset = name.width + gap * 0.7;
  const oneText = width < narrow * sheet.unit;
  const rest =
    affiliation === undefined || oneText
      ? nothing
      : affiliationLines((manner) => note(affiliation, width - offset, manner));
  const who =
    affiliation === undefined
      ? name
      : oneText
        ? text(sheet, speaker + sheet.messages.separator + affiliation, {
            face: 'text',
            size,
            colour: palette.secondary,
            width,
            leading: 1.32,
            emphasis: speaker,
            emphasisColour: palette.ink,
          })
        : group(beside(name, rest, gap * 0.7));

  const single = who.height <= size * 1.1;
  if (single && who.width + place.width + signature.width + 2 * gap <= width)
    return [
      group([...(place === nothing ? beside(who, nothing, 0) : beside(who, place, gap)), right(signature)]),
    ];
  // Two lines of an affiliation have room for the rest at their ends.
  const [first = width, second = width, ...more] = rest.lineWidths ?? [];
  if (
    !oneText &&
    more.length === 0 &&
    offset + first + gap + signature.width <= width &&
    offset + second + gap + place.width <= width
  )
    return [group([...beside(name, rest, gap * 0.7), right(signature), right(place, rest.height - size)])];
  if (place.width + signature.width + gap > width) return [who, place, signature];
  return [
    who,
    group(
      place === nothing
        ? [{ block: signature, x: 0, y: 0 }]
        : [{ block: place, x: 0, y: 0 }, right(signature)],
    ),
  ];
}
