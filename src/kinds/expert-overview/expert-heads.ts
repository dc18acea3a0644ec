import { type Block, nothing, type Placed } from '../../layout/block.js';
import { pictureBlock } from '../../layout/picture.js';
import type { Tick } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import { text } from '../../layout/text.js';
import type { Voice } from './content.js';

/** At a width of 1080: between two names side by side, as a rule and at least, between a name and its leader, and under a portrait. */
const gap = { airy: 28, beside: 10, leader: 8, face: 12 } as const;

interface Columns {
  readonly left: number;
  readonly right: number;
  /** The largest disc that stands under a name, in px. */
  readonly radius: number;
  /** How large the portraits over the names may be, in px; without it there are none. */
  readonly faces?: number;
}

export interface ExpertHeads {
  readonly height: number;
  readonly overflow: number;
  /** Whether every other name stands higher. */
  readonly staggered: boolean;
  /** The middle of each column. */
  readonly middles: readonly number[];
  readonly at: (top: number) => { readonly placed: readonly Placed[]; readonly ticks: readonly Tick[] };
}

/** The colour of the section an expert speaks in. */
export function accentOf({ accents, paper }: Sheet, { accent }: Voice): string {
  return accents[accent % accents.length] ?? paper.accent;
}

/**
 * The names of the experts over their columns, in one row; where the columns are too narrow, every other name stands
 * higher and a leader runs down from it. The outermost names end where the columns do.
 */
export function expertHeads(sheet: Sheet, experts: readonly Voice[], columns: Columns): ExpertHeads {
  const { unit, sizes } = sheet;
  const count = experts.length;
  const space = columns.right - columns.left;
  const set = (size: number, room: number) =>
    experts.map((expert) =>
      text(sheet, expert.name, {
        face: 'headlineStrong',
        size: Math.max(32 * unit, size),
        colour: accentOf(sheet, expert),
        width: room,
        leading: 1.16,
        manner: 'headline',
      }),
    );
  const beside = gap.beside * unit;
  const inOneRow = [gap.airy, gap.beside]
    .flatMap((air) =>
      [1.08, 1, 0.92, 0.84, 0.76].map((share) => set(sizes.text * share, space / count - air * unit)),
    )
    .find((heads) => heads.every(isOneLine));
  // Two columns wide less what the last name needs beyond its own: between two leaders with air on both sides.
  const room = (2 * (space - columns.radius) - 2 * beside * (count - 1)) / count;
  const staggered = inOneRow === undefined;
  const heads = inOneRow ?? set(sizes.text * 0.84, room);
  const low = Math.max(...heads.filter((_, index) => index % 2 === 1).map(({ height }) => height), 0);
  const high = Math.max(...heads.filter((_, index) => index % 2 === 0).map(({ height }) => height));
  const leader = staggered ? low + 2 * gap.leader * unit : 0;
  const faces = staggered
    ? []
    : facesOf(sheet, experts, Math.min(columns.faces ?? 0, space / count - beside));
  const [face = nothing] = faces;
  const overFace = face.height === 0 ? 0 : gap.face * unit;
  const names = staggered ? leader + high : Math.max(low, high);
  const height = names + face.height + overFace;
  const middles = middlesOf(
    heads,
    { ...columns, radius: Math.max(columns.radius, face.width / 2) },
    staggered,
  );
  return {
    height,
    overflow: heads.reduce((sum, { overflow }) => sum + overflow, 0),
    staggered,
    middles,
    at: (top) => ({
      placed: [
        ...faces.map((block, index) => ({ block, x: (middles[index] ?? 0) - block.width / 2, y: top })),
        ...heads.map((block, index) => ({
          block,
          x: (middles[index] ?? 0) - block.width / 2,
          y: top + height - (index % 2 === 0 ? leader : 0) - block.height,
        })),
      ],
      ticks: experts.flatMap((expert, index): readonly Tick[] => {
        if (leader === 0 || index % 2 === 1) return [];
        const x = middles[index] ?? 0;
        const foot = top + height;
        return [
          {
            from: [x, foot - leader + gap.leader * unit],
            to: [x, foot],
            width: 4 * unit,
            colour: accentOf(sheet, expert),
          },
        ];
      }),
    }),
  };
}

/** Their portraits, each in the colour of its name; none where one of them has none. */
function facesOf(sheet: Sheet, experts: readonly Voice[], size: number): readonly Block[] {
  const faces = experts.flatMap(({ picture, accent }) =>
    picture === undefined
      ? []
      : [pictureBlock(sheet, picture, { width: size, height: size, round: true, accent })],
  );
  return size <= 0 || faces.length < experts.length ? [] : faces;
}

function isOneLine({ overflow, lineWidths = [] }: Block): boolean {
  return overflow === 0 && lineWidths.length <= 1;
}

/** Equally far apart; the last name or disc ends where the columns do, and the first begins there unless it stands higher. */
function middlesOf(
  heads: readonly Block[],
  { left, right, radius }: Columns,
  staggered: boolean,
): readonly number[] {
  const half = (block: Block | undefined) => Math.max((block?.width ?? 0) / 2, radius);
  const from = left + (staggered ? radius : half(heads[0]));
  const to = right - half(heads.at(-1));
  return heads.map((_, index) => from + (index * (to - from)) / Math.max(1, heads.length - 1));
}
