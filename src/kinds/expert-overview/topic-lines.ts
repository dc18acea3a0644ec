import { type Block, group, nothing, type Placed } from '../../layout/block.js';
import { numberedStation } from '../../layout/numbered-station.js';
import type { Corner, Route, Tick } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import { text } from '../../layout/text.js';
import type { Poster } from '../../model/poster.js';
import type { Content, Topic } from './content.js';
import { accentOf, expertHeads } from './expert-heads.js';

/** At a width of 1080: the least disc that holds a number, the largest, and that of all where they are alike. */
const radii = { least: 18, most: 104, alike: 26 } as const;
/** Type gives way to stations of different size and to names in one row, down to the step where it has given enough. */
const givingSteps = 4;
/** At a width of 1080: what is kept clear beside and over a line, and under the names of the experts. */
const clear = { name: 14, row: 10, heads: 20, column: 34 } as const;

interface Place {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** Where there is height, the names of the topics stand over their lines, else in them. */
  readonly names: 'over' | 'in';
  /** From which edge of the sheet the lines run in. */
  readonly from: 'left' | 'right';
  /** How large portraits over the names of the experts may be, in px. */
  readonly faces?: number;
  /** Stands in the corner over the names of the topics, as wide as they are. */
  readonly corner?: CornerKey;
}

export interface CornerKey {
  /** So wide the corner has to be, in px: names may be shorter than the fewest words of the key. */
  readonly least: number;
  readonly inRoom: (width: number) => Block;
}

interface TopicLines {
  readonly routes: readonly Route[];
  readonly ticks: readonly Tick[];
  readonly placed: readonly Placed[];
  /** How far it is taller than its place or wider than the sheet, in px. */
  readonly overflow: number;
}

/** A line of the map with its name and the stations on it, from left to right. */
interface Row {
  readonly topic: Topic;
  readonly name: Block;
  readonly y: number;
  readonly discs: readonly { readonly index: number; readonly x: number; readonly radius: number }[];
}

/** What everybody speaks of. */
function isShared({ counts }: Topic): boolean {
  return counts.every((count) => count > 0);
}

/** The name as a block whose ink begins at its left edge: a letter that reaches out, as j does, is set in. */
function topicName(sheet: Sheet, topic: Topic, size: number, width: number): Block {
  const face = isShared(topic) ? 'headlineStrong' : 'headline';
  const inset = Math.max(0, -sheet.faces[face].ink([...topic.name.long][0] ?? '').left * size);
  const name = text(sheet, topic.name, {
    face,
    size,
    colour: sheet.paper.ink,
    width: width - inset,
    leading: 1.16,
    manner: 'headline',
  });
  return inset === 0 ? name : group([{ block: name, x: inset, y: 0 }]);
}

/** A line is drawn from stop to stop, never under a station or a name: what it touches is seen against the paper. */
function piecesOf(
  sheet: Sheet,
  { topic, name, y, discs }: Row,
  { left, names, from }: Place,
): readonly Route[] {
  const { unit, paper, width } = sheet;
  const beside = clear.name * unit;
  const stops = [
    ...(names === 'in' ? [[left - beside, left + name.width + beside] as const] : []),
    ...discs.map(({ x, radius }) => [x - radius - 0.05, x + radius + 0.05] as const),
  ];
  const starts = [...(from === 'left' ? [-20] : []), ...stops.map(([, end]) => end)];
  const ends = [
    ...stops.slice(from === 'left' ? 0 : 1).map(([start]) => start),
    ...(from === 'left' ? [] : [width + 20]),
  ];
  return ends.map((end, index) => ({
    corners: [
      [starts[index] ?? 0, y],
      [end, y],
    ] satisfies readonly Corner[],
    radius: 0,
    width: (isShared(topic) ? 8 : 4) * unit,
    colour: isShared(topic) ? paper.ink : paper.secondary,
  }));
}

/** The area of a station is its number; where the smallest could not hold its number all are alike, and the numbers tell. */
function stationSizes({ unit }: Sheet, topics: readonly Topic[], most: number) {
  const highest = Math.max(1, ...topics.flatMap(({ counts }) => counts));
  const scaled = most / Math.sqrt(highest) >= radii.least * unit;
  const least = highest > 9 ? radii.alike : radii.least;
  const alike = Math.max(least * unit, Math.min(most, radii.alike * unit));
  const radiusOf = (count: number) => (scaled ? most * Math.sqrt(count / highest) : alike);
  return { scaled, radiusOf, largest: radiusOf(highest) };
}

/**
 * Topics as lines across the sheet, each with a station under every expert who speaks of it: its number says with how
 * many arguments, and its area too, where the smallest still holds its number.
 */
export function topicLines(sheet: Sheet, poster: Poster<Content>, place: Place): TopicLines {
  const { right, unit, sizes, paper } = sheet;
  const { experts, topics } = poster.content;
  const { left, top, bottom } = place;
  const nameSize = Math.max(32 * unit, sizes.text * (place.names === 'over' ? 1.12 : 1));
  const names = topics.map((topic) => topicName(sheet, topic, nameSize, (right - left) * 0.34));
  const beside = (clear.column - clear.name) * unit;
  const nameWidth = Math.max((place.corner?.least ?? 0) - beside, ...names.map(({ width }) => width));
  const nameHeight = Math.max(...names.map(({ height }) => height));
  const corner = place.corner?.inRoom(nameWidth + beside) ?? nothing;
  const columns = { left: left + nameWidth + clear.column * unit, right, faces: place.faces ?? 0 };
  const columnWidth = (right - columns.left) / experts.length;

  const widest = Math.min(radii.most * unit, columnWidth * 0.44);
  const headsOver = (radius: number) => expertHeads(sheet, experts, { ...columns, radius });
  const headRow = Math.max(headsOver(widest).height, corner.height);
  const rowsTop = top + headRow + clear.heads * unit;
  const pitch = (bottom - rowsTop) / topics.length;
  const stations = stationSizes(sheet, topics, Math.min(widest, (pitch - clear.row * unit) / 2));
  const { radiusOf, largest } = stations;
  const heads = headsOver(largest);

  const inLine = nameHeight / 2 + (clear.row * unit) / 2;
  const above = place.names === 'over' ? nameHeight + clear.name * unit : inLine;
  const below = place.names === 'over' ? clear.row * unit : inLine;
  const needed = Math.max(above, largest) + Math.max(below, largest) + clear.row * unit;
  const rows = topics.map(
    (topic, index): Row => ({
      topic,
      name: names[index] ?? nothing,
      y: rowsTop + index * pitch + (pitch - needed + clear.row * unit) / 2 + Math.max(above, largest),
      discs: topic.counts.flatMap((count, column) =>
        count === 0 ? [] : [{ index: column, x: heads.middles[column] ?? 0, radius: radiusOf(count) }],
      ),
    }),
  );
  const head = heads.at(top + headRow - heads.height);
  return {
    routes: rows.flatMap((row) => piecesOf(sheet, row, place)),
    ticks: head.ticks,
    placed: [
      { block: corner, x: left, y: top + headRow - corner.height },
      ...head.placed,
      ...rows.flatMap(({ topic, name, y, discs }) => [
        {
          block: name,
          x: left,
          y: place.names === 'over' ? y - clear.name * unit - name.height : y - name.height / 2,
        },
        ...discs.flatMap(({ index, x, radius }): readonly Placed[] => {
          const expert = experts[index];
          if (expert === undefined) return [];
          const inked: Sheet = { ...sheet, paper: { ...paper, accent: accentOf(sheet, expert) } };
          const block = numberedStation(inked, String(topic.counts[index]), radius, undefined);
          return [{ block, x: x - radius, y: y - radius }];
        }),
      ]),
    ],
    overflow:
      ((stations.scaled && !heads.staggered) || sheet.step >= givingSteps ? 0 : radii.least * unit) +
      Math.max(0, needed - pitch) * topics.length +
      [...names, heads, corner].reduce((sum, { overflow }) => sum + overflow, 0),
  };
}
