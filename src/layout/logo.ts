import { type Block, group, nothing, type Placed, stack } from './block.js';
import type { Palette, Sheet } from './sheet.js';

/** As high as a line of the signature with its air, and never so long that it leads: in sizes of a note. */
const tallest = 1.35;
const longest = 6;

/** The logo before the signature, on its base line; the signature alone where the theme has none. */
export function signedWithLogo(
  sheet: Sheet,
  palette: Palette,
  width: number,
  signature: (width: number) => Block,
): Block {
  const logo = drawnLogo(sheet, palette);
  if (logo === undefined) return signature(width);
  const gap = sheet.sizes.note * 0.6;
  const words = signature(width - logo.block.width - gap);
  return group(
    [logo, ...(words === nothing ? [] : [{ block: words, x: logo.block.width + gap, y: 0 }])],
    undefined,
    words === nothing ? sheet.sizes.note : words.height,
  );
}

/** The same in a narrow column, where the signature needs the whole width: the logo stands above it. */
export function signedUnderLogo(sheet: Sheet, palette: Palette, signature: Block): Block {
  const logo = drawnLogo(sheet, palette);
  return logo === undefined ? signature : stack([logo.block, signature], sheet.sizes.note * 0.42);
}

/** What stands higher than the line reaches into the air above it, so that a logo moves nothing. */
function drawnLogo({ sizes }: Sheet, { logo }: Palette): Placed | undefined {
  if (logo === undefined) return undefined;
  const height = Math.min(sizes.note * tallest, (sizes.note * longest) / logo.ratio);
  const width = height * logo.ratio;
  const { address } = logo;
  const block: Block = {
    width,
    height,
    overflow: 0,
    // The signature beside it says whose it is.
    itemsAt: (x, y) => [{ kind: 'picture', role: 'logo', place: { x, y, width, height }, address, alt: '' }],
  };
  return { block, x: 0, y: sizes.note * 1.12 - height };
}
