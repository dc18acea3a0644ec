import { type Block, column, group, nothing, space, stack } from '../../layout/block.js';
import { chartKey } from '../../layout/chart-key.js';
import type { Composition } from '../../layout/composition.js';
import { footer } from '../../layout/footer.js';
import { masthead } from '../../layout/masthead.js';
import { closingRoute } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import type { Poster } from '../../model/poster.js';
import type { Content } from './content.js';
import { dividingLine, shareStreet } from './share-line.js';
import { shareSquare } from './share-square.js';
import { shareCaption, shareLegend, shareNumber } from './share-words.js';

type Shown = Poster<Content>;

/** How high the number may stand, at a width of 1080: as high as leaves what it counts a place beside it. */
const heights = [210, 190, 170, 150, 130] as const;
/** The square is the picture: the number takes at most such a share of the height. */
const mostOfHeight = 0.23;
/** Narrower than this, at a width of 1080, the notes stand below the square. */
const leastNotes = 272;
/** What the number counts, against the text: as large as its place allows. */
const captionSizes = [1.4, 1.2, 1] as const;
/** The least the square needs, at a width of 1080. */
const leastSquare = 400;

/** The number and what it counts: beside it where that is no higher than the number, else below the line. */
function numberAndCaption(sheet: Sheet, { content: { share } }: Shown, width: number, height: number) {
  const { unit, sizes } = sheet;
  const between = 44 * unit;
  const highest = Math.max(heights[heights.length - 1] ?? 0, (height * mostOfHeight) / unit);
  for (const most of heights.filter((each) => each <= highest)) {
    const number = shareNumber(sheet, share, width, most * unit);
    const x = number.width + between;
    const words = captionSizes
      .map((size) => shareCaption(sheet, share, width - x, sizes.text * size))
      .find((block) => block.overflow === 0 && block.height <= number.height * 0.8);
    if (number.overflow > 0 || words === undefined) continue;
    // Last line and digits stand on one baseline.
    const y = number.height - words.height + sizes.text * 0.1;
    const standing = group(
      [
        { block: number, x: 0, y: 0 },
        { block: words, x, y },
      ],
      undefined,
      number.height,
    );
    return { standing, below: nothing };
  }
  return {
    standing: shareNumber(sheet, share, width, Math.min(highest, 150) * unit),
    below: shareCaption(sheet, share, width),
  };
}

/** What a cell is, and how qualifiers are drawn. */
function notes(sheet: Sheet, { content: { share } }: Shown, width: number): Block {
  const { chart } = shareSquare(sheet, share, sheet.right - sheet.left);
  const legend = shareLegend(sheet, share, width);
  const key = chartKey(sheet, chart, [share], { width });
  const between = 52 * sheet.unit;
  if (!legend.single || legend.width + between + key.width > width)
    return stack([legend, key], 22 * sheet.unit);
  return group([
    { block: legend, x: 0, y: 0 },
    { block: key, x: legend.width + between, y: (legend.height - key.height) / 2 },
  ]);
}

/** The square as large as a height allows, with its notes beside it or below it, whichever leaves it more. */
function squareWithNotes(sheet: Sheet, poster: Shown, height: number, gap: number) {
  const { unit } = sheet;
  const width = sheet.right - sheet.left;
  const gutter = 44 * unit;
  const under = notes(sheet, poster, width);
  const alone = Math.min(width, height - under.height - gap);
  const shared = Math.min(height, width - gutter - leastNotes * unit);
  const beside = notes(sheet, poster, width - gutter - shared);
  const square = shareSquare(sheet, poster.content.share, Math.max(leastSquare * unit, shared));
  const air = 36 * unit;
  // The line comes in from that side: the notes stand where it leaves them more room.
  const low = square.leaves < shared / 2;
  const room = low ? shared - square.leaves - air : square.leaves - air;
  if (shared >= alone * 0.94 && beside.overflow === 0 && beside.height <= room) {
    const y = low ? shared - beside.height : 0;
    return { square, beside: { block: beside, x: shared + gutter, y }, under: nothing };
  }
  return {
    square: shareSquare(sheet, poster.content.share, Math.max(leastSquare * unit, alone)),
    beside: undefined,
    under,
  };
}

/**
 * The number stands on a line that turns in the margin, comes back and divides the square below: so the square may be as
 * large as the sheet is wide.
 */
export function shareBelowNumber(poster: Shown, sheet: Sheet): Composition {
  const { left, right, top, bottom, unit, paper } = sheet;
  const width = right - left;
  const gap = 48 * unit;
  const drop = 30 * unit;
  const head = masthead(sheet, poster, paper, width, 0.84);
  const foot = footer(sheet, poster, paper);
  const height = bottom - top - head.height - foot.height - 2.2 * gap;
  const { standing, below } = numberAndCaption(sheet, poster, width, height);
  const counted = below.height === 0 ? [] : [space(drop), below];
  const taken = standing.height + drop + gap + counted.length * (drop / 2) + below.height;
  const { square, beside, under } = squareWithNotes(sheet, poster, height - taken, gap / 2);
  const ground: Block = { ...nothing };
  const parts = column(left, top, bottom, [
    head,
    space(gap * 1.2, 0.8),
    standing,
    space(drop),
    ground,
    ...counted,
    space(gap, 0.6),
    square.block,
    ...(under.height === 0 ? [] : [space(gap / 2, 0.1), under]),
    space(gap, 0.8),
    foot,
  ]);
  const levelOf = (block: Block) => parts.placed.find((placed) => placed.block === block)?.y ?? 0;
  const [street, y] = [levelOf(ground), levelOf(square.block)];
  const line = dividingLine(square, left, y);
  const turn = (right + sheet.width) / 2;
  const corners = [
    [-20, street],
    [turn, street],
    [turn, line.leaves],
    ...line.step.toReversed(),
    [-20, line.enters],
  ] as const;
  const drawn = shareStreet(sheet, poster, { corners, broad: square.broad }, left, street);
  return {
    ground: paper.ground,
    ...drawn,
    routes: [...drawn.routes, ...closingRoute(sheet, levelOf(foot))],
    placed: [
      ...parts.placed,
      ...(beside === undefined ? [] : [{ ...beside, x: left + beside.x, y: y + beside.y }]),
    ],
    overflow: parts.overflow,
  };
}
