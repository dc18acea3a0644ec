import { type Block, group, nothing, type Placed, stack } from '../../layout/block.js';
import { affiliationText } from '../../layout/masthead.js';
import type { Sheet } from '../../layout/sheet.js';
import { text } from '../../layout/text.js';
import type { Poster } from '../../model/poster.js';
import type { Content } from './content.js';

/** One speaker is named with his affiliation; several by their names alone. */
export function bylines(sheet: Sheet, poster: Poster<Content>, width: number): Block {
  const { sizes, reversed } = sheet;
  const size = sizes.text;
  const [only, ...others] = poster.content.bylines;
  if (only === undefined) return nothing;
  if (others.length > 0) {
    const names = poster.content.bylines.map((byline) =>
      text(sheet, byline.name, { face: 'textMedium', size, colour: reversed.ink, width, leading: 1.4 }),
    );
    // Closer together where that keeps them in one row.
    const inOneRow = (width - names.reduce((sum, name) => sum + name.width, 0)) / (names.length - 1);
    const gap = inOneRow >= size * 0.45 ? Math.min(size * 0.9, inOneRow) : size * 0.9;
    return flow(names, width, gap, size * 0.5);
  }
  const name = text(sheet, only.name, {
    face: 'textStrong',
    size,
    colour: reversed.ink,
    width,
    leading: 1.4,
  });
  if (only.affiliation === undefined) return name;
  const affiliation = affiliationText(sheet, only.affiliation, reversed.ink, width);
  return stack([name, affiliation], size * 0.4);
}

/** Names side by side, in as many rows as they need. */
function flow(blocks: readonly Block[], width: number, gap: number, rowGap: number): Block {
  const placed: Placed[] = [];
  let x = 0;
  let y = 0;
  for (const block of blocks) {
    if (x > 0 && x + block.width > width + 0.5) {
      x = 0;
      y += block.height + rowGap;
    }
    placed.push({ block, x, y });
    x += block.width + gap;
  }
  return group(placed);
}
