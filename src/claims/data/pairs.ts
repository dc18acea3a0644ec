import type { Span } from '../../text/spans.js';
import { clauseAt, type DataSentence, defaultEnd } from './data-sentence.js';
import type { PlaceMention } from './mentions.js';

/** From where to where something is said to have changed. */
export interface Pair {
  readonly from: number;
  readonly to: number;
  /** Whether the sentence names it; else it is one of several it may mean. */
  readonly sure: boolean;
}

const yearBefore =
  /year[- ]on[- ]year|同比|a year (?:ago|earlier|before)|the (?:previous|preceding|year before|prior) year|from the year before|(?:比|[较較])(?:上年|去年|前一年)|上年同期|去年同期|按年/i;
const stepBefore =
  /(?:month|quarter)[- ]on[- ](?:month|quarter)|[环環]比|the previous (?:month|quarter)|上月|上季|[较較]前一|比前一/i;
const then = /since then|from then on|此[后後]|其[后後]|[后後][来來]/i;

/** The changes that a place of a sentence may speak of. Times it names bind it; a single one is compared with the time before. */
export function pairsOf(sentence: DataSentence, at: Span): readonly Pair[] {
  const { grid, places, text, earlierPlaces } = sentence;
  if (grid.axis !== 'time') return [];
  const clause = clauseAt(sentence, at.from);
  const inClause = places.filter(({ from }) => from >= clause.from && from < clause.to);
  // A clause that names the end of a change may have its beginning named before: 2013年…，2024年增长…
  const named = inClause.length > 0 ? inClause : places.length > 0 ? places : earlierPlaces;
  const said = text.slice(sentence.span.from, sentence.span.to);
  const end = defaultEnd(sentence);
  const step = stepPairs(sentence, named, said, end);
  if (step !== undefined) return step;
  if (named.length === 0)
    return valid([
      { from: 0, to: end, sure: true },
      { from: end - 1, to: end, sure: false },
    ]);
  const begin = named.findLast(({ begins }) => begins) ?? (inClause.length > 0 ? undefined : begunIn(places));
  const ends = named.filter(({ begins }) => !begins);
  if (begin !== undefined) {
    const starts = begin.places;
    const goals = ends.length > 0 ? ends : goalsBeside(places, inClause);
    return valid(
      starts.flatMap((from) =>
        goals.length === 0
          ? [{ from, to: end, sure: true }]
          : goals.flatMap((goal) => goal.places.map((to) => ({ from, to, sure: true }))),
      ),
    );
  }
  const [only] = ends;
  if (ends.length === 1 && only !== undefined) return valid(singleEnd(sentence, only, said, end));
  return valid(
    ends.flatMap((one, index) =>
      ends
        .slice(index + 1)
        .flatMap((other) =>
          one.places.flatMap((from) =>
            other.places.map((to) => ({ from: Math.min(from, to), to: Math.max(from, to), sure: true })),
          ),
        ),
    ),
  );
}

function begunIn(places: readonly PlaceMention[]): PlaceMention | undefined {
  return places.find(({ begins }) => begins);
}

/** “Since 2013 …, to 12.4 in 2024”: the end may be named in another clause. */
function goalsBeside(
  places: readonly PlaceMention[],
  inClause: readonly PlaceMention[],
): readonly PlaceMention[] {
  return places.filter((place) => !place.begins && !inClause.includes(place));
}

function singleEnd(
  { places, earlierPlaces }: DataSentence,
  only: PlaceMention,
  said: string,
  end: number,
): readonly Pair[] {
  return only.places.flatMap((to): readonly Pair[] => {
    if (then.test(said)) return [{ from: to, to: end, sure: true }];
    const others = [...places, ...(places.length > 1 ? [] : earlierPlaces)].filter((place) => place !== only);
    const named = others.flatMap((place) =>
      place.places.map((from) => ({ from, to, sure: place.begins || places.includes(place) })),
    );
    if (only.ends) return [{ from: 0, to, sure: true }, ...named];
    return [{ from: to - 1, to, sure: true }, ...named, { from: 0, to, sure: false }];
  });
}

function stepPairs(
  { grid }: DataSentence,
  named: readonly PlaceMention[],
  said: string,
  end: number,
): readonly Pair[] | undefined {
  const [year, step] = [yearBefore.test(said), stepBefore.test(said)];
  if (!year && !step) return undefined;
  const tos = named.flatMap(({ places, begins }) => (begins ? [] : places));
  return valid(
    (tos.length === 0 ? [end] : tos).map((to) => {
      const time = grid.places[to]?.time?.time ?? 0;
      const before = grid.places.findIndex((place) => Math.abs((place.time?.time ?? 0) - (time - 1)) < 1e-6);
      return { from: year ? before : to - 1, to, sure: true };
    }),
  );
}

function valid(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter(({ from, to }) => from >= 0 && to >= 0 && from < to);
}
