import type { Plot, PlotLabel } from '../charts/plot.js';
import { contrastOf } from '../colour/contrast.js';
import { plotTones } from './plot-tones.js';
import type { Sheet } from './sheet.js';

/** Contrast of text that is not large: WCAG 2.2, 1.4.3. */
const readable = 4.5;

/** What a piece or a label belongs to. */
interface Owner {
  readonly line?: number | undefined;
  readonly place?: number | undefined;
}

export interface PlotColours {
  /** Of what belongs to a line, or to a place where that tells pieces apart. */
  readonly of: (piece: Owner) => string;
  readonly ground: string;
  readonly ink: string;
}

/**
 * The colours of a plot.
 *
 * @param focus the lines that take the strongest colours, the first the accent
 */
export function plotColours(
  { paper }: Sheet,
  { form, coloured, pieces }: Plot,
  focus: readonly number[],
): PlotColours {
  const { accent, ink, secondary, ground } = paper;
  const grounds = { ground, ink };
  // The words of a table and the plots beside each other say themselves what they are of: colour only points.
  if (form === 'data-table') return { of: () => ink, ...grounds };
  if (form === 'small-multiples') {
    const pointed = new Set(focus);
    return {
      of: ({ line = 0 }) => (pointed.size === 0 || pointed.has(line) ? accent : secondary),
      ...grounds,
    };
  }
  // Of lines that go one way only those that go the other way are pointed at.
  if (form === 'slope') {
    const pointed = new Set(focus.length > 0 ? focus : againstTheOthers(pieces));
    return {
      of: ({ line = 0 }) => (pointed.size === 0 || pointed.has(line) ? accent : secondary),
      ...grounds,
    };
  }
  const byLine = coloured === 'by-line';
  const index = (piece: Owner) => (byLine ? piece.line : piece.place) ?? 0;
  const count =
    1 + Math.max(0, ...pieces.map((piece) => ('line' in piece || 'place' in piece ? index(piece) : 0)));
  const all = Array.from({ length: count }, (_, each) => each);
  const first = byLine ? focus.filter((each) => each < count) : [];
  const order = [...new Set([...first, ...all])];
  const tones = plotTones(paper, count, form === 'line' ? readable : undefined);
  const toneOf = new Map(order.map((each, rank) => [each, tones[rank] ?? ink]));
  return { of: (piece) => toneOf.get(index(piece)) ?? accent, ...grounds };
}

/** The lines that rise where most fall, or fall where most rise; none where it is no exception. */
function againstTheOthers(pieces: Plot['pieces']): readonly number[] {
  const ways = pieces.flatMap((piece) => {
    if (piece.kind !== 'stroke') return [];
    const [first, last] = [piece.points[0], piece.points.at(-1)];
    return first === undefined || last === undefined ? [] : [{ line: piece.line, rises: last[1] < first[1] }];
  });
  const [rising, falling] = [true, false].map((way) =>
    ways.filter(({ rises }) => rises === way).map(({ line }) => line),
  );
  const fewer = (rising?.length ?? 0) <= (falling?.length ?? 0) ? rising : falling;
  return (fewer ?? []).length * 3 <= ways.length ? (fewer ?? []) : [];
}

/** Names and values wear the colour of their line where that can be read. */
export function labelColour({ paper }: Sheet, label: PlotLabel, colours: PlotColours): string {
  const own = colours.of(label);
  if (label.inside)
    return contrastOf(colours.ground, own).ratio >= contrastOf(colours.ink, own).ratio
      ? colours.ground
      : colours.ink;
  if (label.role === 'tick' || label.role === 'place') return paper.secondary;
  if (label.line === undefined) return paper.ink;
  return contrastOf(own, paper.ground).ratio >= readable ? own : paper.ink;
}
