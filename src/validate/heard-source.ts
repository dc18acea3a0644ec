import { compactText } from '../text/normalise.js';
import { type NameSpan, nameFinder, namesInstitution, type Person } from '../text/people.js';
import { blankQuotations, type Saying, sayingsIn, sentenceSpans } from '../text/sayings.js';
import type { Span } from '../text/spans.js';
import { findTurns, type Turn } from '../text/turns.js';
import type { SourceText, Stretch } from './source-text.js';

/** A source as it is listened to: whose turn a passage stands in, and who is said to say it. */
export interface HeardSource {
  readonly turns: readonly Turn[];
  /** The turn a stretch stands in. */
  readonly turnOf: (stretch: Stretch) => Turn | undefined;
  /** Who is said to speak in the sentences of a stretch, and in the one before it. */
  readonly saidBy: (stretch: Stretch) => {
    readonly here: readonly string[];
    readonly before: readonly string[];
  };
  /** Who is said to speak in the paragraph of a stretch, before it. */
  readonly saidAbove: (stretch: Stretch) => readonly string[];
  /** Who is named in the sentences of a stretch. */
  readonly namedIn: (stretch: Stretch) => readonly NameSpan[];
  /** Everywhere somebody is named, in the text in one run. */
  readonly names: readonly NameSpan[];
  /** Whether a stretch stands in the head of its turn. */
  readonly standsInHead: (stretch: Stretch) => boolean;
  /** The text in one run, as names are counted in it. */
  readonly flat: string;
  /** Where a place of the corrected text stands in that text, and the other way. */
  readonly inFlat: (at: number) => number;
  readonly atFlat: (at: number) => number;
  /** The sentences of a stretch, whole, in that text. */
  readonly sentencesAt: (stretch: Stretch) => readonly Span[];
  /** A stretch in that text. */
  readonly spanOf: (stretch: Stretch) => Span;
}

const furthestPronoun = 400;
/** Somebody with a title, known or not. */
const titledName =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame)\.?\s+\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)*/gu;

/** Listens to a source. @param people whom the story names */
export function hearSource(source: SourceText, people: readonly Person[]): HeardSource {
  const { text } = source.corrected;
  const turns = findTurns(text, people);
  const flat = compactText(text);
  const blanked = blankQuotations(flat.text);
  const find = nameFinder(people);

  /** Where a place of the corrected text stands in the flat one. */
  const inFlat = (at: number): number => {
    let low = 0;
    let high = flat.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((flat.ends[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  // No sentence goes on from one turn into the next.
  const heads = turns.map(({ head }) => inFlat(head.from));
  const sentences = sentenceSpans(flat.text, blanked).flatMap((span) => cutAt(span, heads));
  const inText = ({ start, end }: Stretch): Span => {
    const from = source.inCorrected.starts[start] ?? 0;
    return { from, to: source.inCorrected.ends[end - 1] ?? from };
  };
  const spanOf = (stretch: Stretch): Span => {
    const { from, to } = inText(stretch);
    return { from: inFlat(from), to: inFlat(to - 1) + 1 };
  };
  const turnOf = (stretch: Stretch): Turn | undefined => {
    const { from } = inText(stretch);
    return turns.findLast((turn) => turn.head.from <= from && from < turn.to);
  };
  /** Indices of the sentences of a stretch. */
  const around = (stretch: Stretch): readonly number[] => {
    const span = spanOf(stretch);
    return sentences.flatMap(({ from, to }, index) => (from < span.to && span.from < to ? [index] : []));
  };
  const known = new Map<number, readonly Saying[]>();
  const sayingsOf = (index: number): readonly Saying[] => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const { from, to } = sentences[index] ?? { from: 0, to: 0 };
    const sentence = blanked.slice(from, to);
    const found = sayingsIn(sentence, find(sentence));
    known.set(index, found);
    return found;
  };
  const institutions = new Set(
    people.filter(({ forms }) => forms.some(namesInstitution)).map(({ id }) => id),
  );
  const paragraphs = [...text.matchAll(/\n\s*\n/gu)].map(({ index, 0: gap }) => inFlat(index + gap.length));
  /** Who was named last before a place: in its paragraph, else further up; nobody where it was somebody unknown. */
  const namedLast = (from: number): string | undefined => {
    const start = Math.max(0, from - furthestPronoun);
    const window = blanked.slice(start, from);
    const named = find(window).filter(({ person }) => !institutions.has(person));
    const last = named.at(-1);
    const paragraph = (paragraphs.findLast((place) => place <= from) ?? 0) - start;
    const unknown = [...window.matchAll(titledName)].some(
      ({ index, 0: name }) =>
        index >= Math.max(paragraph, last?.to ?? 0) &&
        !named.some(({ from: at, to }) => at < index + name.length && index < to),
    );
    return unknown ? undefined : last?.person;
  };
  /** He or she is who was said to speak just before, else whose turn it is, else who was named last. */
  const meant = (index: number, turn: Turn | undefined): string | undefined => {
    const { from } = sentences[index] ?? { from: 0 };
    const before = index === 0 || heads.includes(from) ? [] : sayingsOf(index - 1);
    const last = before.findLast(
      ({ by }) => by === 'pronoun' || (by !== undefined && !institutions.has(by.person)),
    )?.by;
    if (typeof last === 'object') return last.person;
    // Whoever signs a text does not speak of himself as of another.
    if (turn?.person !== undefined && turn.kind !== 'byline') return turn.person;
    return last === 'pronoun' ? meant(index - 1, turn) : namedLast(from);
  };
  const speakersOf = (index: number, turn: Turn | undefined): readonly string[] =>
    sayingsOf(index).flatMap(({ by }) => {
      if (by === undefined) return [];
      if (by !== 'pronoun') return [by.person];
      return meant(index, turn) ?? [];
    });

  return {
    turns,
    turnOf,
    standsInHead: (stretch) => {
      const { from } = inText(stretch);
      const head = turnOf(stretch)?.head;
      return head !== undefined && from < head.to;
    },
    names: find(flat.text),
    flat: flat.text,
    inFlat,
    atFlat: (at) => flat.starts[at] ?? text.length,
    sentencesAt: (stretch) => around(stretch).flatMap((index) => sentences[index] ?? []),
    spanOf,
    saidBy: (stretch) => {
      const indices = around(stretch);
      const turn = turnOf(stretch);
      const first = indices[0] ?? 0;
      return {
        here: [...new Set(indices.flatMap((index) => speakersOf(index, turn)))],
        before: first === 0 || heads.includes(sentences[first]?.from ?? 0) ? [] : speakersOf(first - 1, turn),
      };
    },
    saidAbove: (stretch) => {
      const [first = 0] = around(stretch);
      const turn = turnOf(stretch);
      const from = sentences[first]?.from ?? 0;
      const paragraph = paragraphs.findLast((place) => place <= spanOf(stretch).from) ?? 0;
      const above = sentences.flatMap((sentence, index) =>
        sentence.to > paragraph && sentence.from < from ? speakersOf(index, turn) : [],
      );
      return [...new Set(above)];
    },
    namedIn: (stretch) => {
      const indices = around(stretch);
      const from = sentences[indices[0] ?? 0]?.from ?? 0;
      const to = sentences[indices.at(-1) ?? 0]?.to ?? 0;
      return find(flat.text.slice(from, to)).map((name) => ({
        ...name,
        from: name.from + from,
        to: name.to + from,
      }));
    },
  };
}

function cutAt({ from, to }: Span, places: readonly number[]): readonly Span[] {
  const cuts = [from, ...places.filter((place) => place > from && place < to), to];
  return cuts.slice(1).map((end, index) => ({ from: cuts[index] ?? from, to: end }));
}
