import type { Poster } from '../model/poster.js';
import { reworded, type Words } from '../model/words.js';
import { publicationForms } from '../text/publication.js';
import type { Manner } from '../text/spacing.js';
import { type Block, group, nothing, type Placed, stack } from './block.js';
import { hanging } from './hanging.js';
import { signedUnderLogo, signedWithLogo } from './logo.js';
import { affiliationLines } from './masthead.js';
import { hasClearFoot } from './route.js';
import type { Palette, Sheet } from './sheet.js';
import { text } from './text.js';
import { typeSteps } from './type-sizes.js';

interface FooterOptions {
  /** The poster has already named the speaker. */
  readonly named?: boolean;
  /** The signature stands at the top of the poster. */
  readonly signed?: boolean;
  readonly ruled?: boolean;
  /** One row, where there is no height for more: what does not go into it is left out. */
  readonly brief?: boolean;
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
    itemsAt: (x, y) => [
      {
        kind: 'field',
        role: 'hairline',
        place: { x, y, width, height: thickness },
        colour,
        radius: 0,
        decoration: true,
      },
    ],
  };
}

/**
 * The foot of every picture: a hairline, who said it, what that was published in, and a small signature.
 * What the poster says elsewhere is left out. As few rows as the width allows.
 */
export function footer(sheet: Sheet, poster: Poster, palette: Palette, options: FooterOptions = {}): Block {
  if (sheet.bare) return nothing;
  const set = options.brief === true ? oneRow : fewestRows;
  const said = set(sheet, poster, palette, options);
  // A wide foot has no height for a further row: there the label stands among the others, as the signature.
  const label = sheet.shape === 'wide' ? nothing : disclosure(sheet, poster, palette, options);
  const body = withRoomBelow(sheet, poster, withLabel(sheet, said, label, options));
  if (options.ruled === false) return body;
  const width = options.width ?? sheet.right - sheet.left;
  const rule = hairline(width, palette.hairline, Math.max(1, sheet.unit * 1.5));
  // Over a foot that is kept clear the route is the rule, and a thicker one.
  if (hasClearFoot(sheet)) return stack([{ ...rule, itemsAt: () => [] }, body], sheet.sizes.note * 1.05);
  return stack([rule, body], sheet.sizes.note * 0.75);
}

/** Nothing stands below the foot but the edge of the safe zone: letters that hang below their line need their room too. */
function withRoomBelow(sheet: Sheet, poster: Poster, body: Block): Block {
  if (body.height === 0) return body;
  const { speaker, affiliation } = poster.source;
  const [where] = publicationForms(poster.source, sheet.messages);
  const notes = hanging(
    sheet.faces.text,
    speaker.long + (affiliation?.long ?? '') + (where?.long ?? '') + poster.signature.long,
    sheet.sizes.note,
  );
  const label = hanging(sheet.faces.textMedium, poster.disclosure?.long ?? '', labelSize(sheet, poster));
  return group([{ block: body, x: 0, y: 0 }], undefined, body.height + Math.max(notes, label));
}

/**
 * Who said it stays, and so does the label. The signature is the first to go, then, with the signature back, the office,
 * and last the date of what it was published in; what still needs more rows has them.
 */
function oneRow(sheet: Sheet, poster: Poster, palette: Palette, options: FooterOptions): readonly Block[] {
  const { affiliation: _, ...source } = poster.source;
  const { dated, last } = wheresOf(sheet, poster);
  const ways = [poster, { ...poster, source }].flatMap((said) =>
    [false, true].flatMap((signed) => {
      const unsigned = signed && poster.disclosure === undefined;
      return dated.map((where) => ({
        said,
        where,
        options: unsigned ? { ...options, signed } : options,
      }));
    }),
  );
  const bare = { ...poster, source };
  for (const where of last) ways.push({ said: bare, where, options: { ...options, signed: true } });
  const fits = (rows: readonly Block[]) => stack(rows, 0).height <= sheet.sizes.note * 1.1;
  for (const way of ways) {
    const row = withLogo(sheet, way.said, palette, way.options, way.where);
    if (fits(row)) return row;
  }
  return fewestRows(sheet, poster, palette, options);
}

/** What it was published in, as fully as that takes no further row; rather than its date the signature is left out. */
function fewestRows(
  sheet: Sheet,
  poster: Poster,
  palette: Palette,
  options: FooterOptions,
): readonly Block[] {
  const set = (own: FooterOptions) => (where: Words | undefined) =>
    withLogo(sheet, poster, palette, own, where);
  const heightOf = (way: readonly Block[]) => stack(way, 0).height;
  const { dated, last } = wheresOf(sheet, poster);
  const full = dated.map(set(options));
  const undated = last.map(set(options));
  const least = Math.min(...[...full, ...undated].map(heightOf));
  const ways = [...full, ...dated.map(set({ ...options, signed: true })), ...undated];
  return ways.find((way) => heightOf(way) <= least) ?? [];
}

/** Ways to say what it was published in; apart from them the one that leaves out a date. */
function wheresOf({ messages }: Sheet, { source }: Poster) {
  const forms: readonly (Words | undefined)[] = publicationForms(source, messages);
  const hasDate = (source.published ?? []).some(({ date }) => date !== undefined);
  const whole = hasDate && forms.length > 1 ? forms.length - 1 : forms.length;
  return { dated: forms.length === 0 ? [undefined] : forms.slice(0, whole), last: forms.slice(whole) };
}

/** In the smallest type the words come first: a logo that would make the foot taller is left out. */
function withLogo(
  sheet: Sheet,
  poster: Poster,
  { logo, ...plain }: Palette,
  options: FooterOptions,
  where: Words | undefined,
): readonly Block[] {
  const words = rows(sheet, poster, plain, options, where);
  if (logo === undefined) return words;
  const signed = rows(sheet, poster, { ...plain, logo }, options, where);
  const taller = stack(signed, 0).height > stack(words, 0).height;
  return sheet.step >= typeSteps - 1 && taller ? words : signed;
}

/** The rows of the foot with the label: at the end of the last row where it has room, else under it. */
function withLabel(sheet: Sheet, said: readonly Block[], label: Block, options: FooterOptions): Block {
  const { note } = sheet.sizes;
  const width = options.width ?? sheet.right - sheet.left;
  const between = note * 0.42;
  if (label === nothing) return stack(said, between);
  const last = said.at(-1) ?? nothing;
  if (last === nothing || last.width + label.width + note * 1.1 > width) {
    return stack([stack(said, between), label], note * 0.8);
  }
  const height = Math.max(last.height, label.height);
  const row = group([
    { block: last, x: 0, y: height - last.height },
    { block: label, x: width - label.width, y: height - label.height },
  ]);
  return stack([...said.slice(0, -1), row], between);
}

/** GB 45438-2025: the label on a picture is at least 5 % of its shortest side high. A character fills 0.92 of its em. */
const labelHeight = 0.05 / 0.92;

function labelSize({ sizes, width, height }: Sheet, { disclosedInNote }: Poster): number {
  if (disclosedInNote === true) return sizes.note;
  return Math.max(sizes.note, Math.min(width, height) * labelHeight);
}

/** What the poster says of the part AI had in it, as the last line: an edge of the picture is where it is looked for. */
function disclosure(sheet: Sheet, poster: Poster, palette: Palette, options: FooterOptions): Block {
  if (poster.disclosure === undefined) return nothing;
  return text(sheet, poster.disclosure, {
    face: poster.disclosedInNote === true ? 'text' : 'textMedium',
    size: labelSize(sheet, poster),
    colour: poster.disclosedInNote === true ? palette.secondary : palette.ink,
    width: options.width ?? sheet.right - sheet.left,
    leading: 1.32,
    role: 'note',
  });
}

/** @param where what it was published in, in the form that is tried */
function rows(
  sheet: Sheet,
  poster: Poster,
  palette: Palette,
  options: FooterOptions,
  where: Words | undefined,
): readonly Block[] {
  const size = sheet.sizes.note;
  const width = options.width ?? sheet.right - sheet.left;
  const gap = size * 1.1;
  const note = (content: Words | string, measure: number, manner: Manner = 'text') =>
    text(sheet, content, {
      face: 'text',
      size,
      colour: palette.secondary,
      width: measure,
      leading: 1.32,
      role: 'note',
      manner,
    });
  const right = (block: Block, y = 0): Placed => ({ block, x: width - block.width, y });
  const beside = (one: Block, other: Block, between: number): Placed[] => [
    { block: one, x: 0, y: 0 },
    { block: other, x: one.width + between, y: 0 },
  ];

  const { speaker, affiliation } = poster.source;
  const { afterName, byline } = sheet.messages;
  const label = sheet.shape === 'wide' ? disclosure(sheet, poster, palette, options) : nothing;
  // A little taller than its row, it reaches up into the air above.
  const lifted = group([{ block: label, x: 0, y: size - label.height }], label.width, size);
  const sign = (room: number) =>
    label !== nothing ? lifted : options.signed === true ? nothing : note(poster.signature, room);
  const oneText = width < narrow * sheet.unit;
  const place = where === undefined ? nothing : note(where, width);
  const signature = oneText
    ? signedUnderLogo(sheet, palette, sign(width))
    : signedWithLogo(sheet, palette, width, sign);
  if (options.named === true || poster.signature.long.includes(speaker.long))
    return place.width + signature.width + gap <= width
      ? [
          group(
            place === nothing
              ? [{ block: signature, x: 0, y: 0 }]
              : [{ block: place, x: 0, y: 0 }, right(signature)],
          ),
        ]
      : [place, signature];

  const office = affiliation === undefined ? '' : afterName;
  const name = text(sheet, office === '' ? speaker : reworded(speaker, speaker.long + office), {
    face: 'textMedium',
    size,
    colour: palette.ink,
    width,
    leading: 1.32,
    role: 'note',
  });
  const afterwards = office === '' ? gap * 0.7 : size * 0.3;
  const offset = name.width + afterwards;
  const rest =
    affiliation === undefined || oneText
      ? nothing
      : affiliationLines((manner) => note(affiliation, width - offset, manner));
  const who =
    affiliation === undefined
      ? name
      : oneText
        ? text(sheet, reworded(speaker, byline(speaker.long, affiliation.long)), {
            face: 'text',
            size,
            colour: palette.secondary,
            width,
            leading: 1.32,
            role: 'note',
            emphasis: speaker.long,
            emphasisColour: palette.ink,
          })
        : group(beside(name, rest, afterwards));

  const single = who.height <= size * 1.1;
  const unsigned = signature === nothing && place !== nothing;
  if (single && unsigned && who.width + gap + place.width <= width)
    return [group([...beside(who, nothing, 0), right(place)])];
  const dot = note('·', width);
  const between = gap * 0.5;
  const both =
    place === nothing
      ? who
      : group([...beside(who, dot, between), { block: place, x: who.width + dot.width + between * 2, y: 0 }]);
  if (single && both.width + signature.width + gap <= width)
    return [group([{ block: both, x: 0, y: 0 }, right(signature)])];
  // Two lines of an affiliation have room for the rest at their ends.
  const [first = width, second = width, ...more] = rest.lineWidths ?? [];
  if (
    !oneText &&
    more.length === 0 &&
    offset + first + gap + signature.width <= width &&
    offset + second + gap + place.width <= width
  )
    return [group([...beside(name, rest, afterwards), right(signature), right(place, rest.height - size)])];
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
