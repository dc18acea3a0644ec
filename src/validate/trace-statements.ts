import type { Statistic, Story } from '../model/story.js';
import type { FigureChecks, QuotableSentence, TracedStatement } from '../model/trace.js';
import { occurrences, placeOf, readingOf, type SourceText, type Stretch } from './source-text.js';
import { type SourcedItem, sourcedItems } from './sourced-items.js';

/** A sourced part of the story with what was found of its passages, one for each. */
export interface TracedItem extends Omit<SourcedItem, 'source'> {
  /** The text it was looked for in; absent where that could not be read, or is none the story names. */
  readonly source?: SourceText;
  /** The id of a further source text, as the story names it. */
  readonly sourceId?: string;
  readonly traces: readonly PassageTrace[];
}

export type PassageTrace =
  | { readonly kind: 'found'; readonly stretch: Stretch }
  | { readonly kind: 'missing' }
  | { readonly kind: 'ambiguous'; readonly places: readonly Stretch[] }
  /** The passage is there, but not behind the words of `after`. */
  | { readonly kind: 'elsewhere'; readonly places: readonly Stretch[] };

/** Looks for every passage of a story in the source it names. Without a source nothing is looked for. */
export function traceItems(
  story: Story,
  main: SourceText | undefined,
  more: ReadonlyMap<string, SourceText> = new Map(),
): readonly TracedItem[] {
  return sourcedItems(story).map(({ source: id, ...item }) => {
    const source = id === undefined ? main : more.get(id);
    return {
      ...item,
      ...(id === undefined ? {} : { sourceId: id }),
      ...(source === undefined ? {} : { source }),
      traces: source === undefined ? [] : item.passages.map(({ text }) => tracePassage(source, text, item)),
    };
  });
}

function tracePassage(
  source: SourceText,
  text: string,
  item: Pick<SourcedItem, 'after' | 'passages'>,
): PassageTrace {
  const everywhere = occurrences(source, text);
  const behind = item.after === undefined ? [] : occurrences(source, text, item.after);
  const places = behind.length > 0 ? behind : everywhere;
  const [only] = places;
  if (only === undefined) return { kind: 'missing' };
  // Of several passages `after` may be meant for another one.
  if (item.after !== undefined && behind.length === 0 && item.passages.length === 1) {
    return { kind: 'elsewhere', places };
  }
  return places.length === 1 ? { kind: 'found', stretch: only } : { kind: 'ambiguous', places };
}

/**
 * The statements of a story whose passages were all found, with their places in the source file.
 * A statement that rests on several passages carries them in the order of the story.
 */
export function traceStatements(
  items: readonly TracedItem[],
  checksOf: (item: TracedItem, statistic: Statistic) => FigureChecks,
  quotableIn: (source: SourceText, stretch: Stretch) => readonly QuotableSentence[],
): readonly TracedStatement[] {
  return items.flatMap((item) => {
    const { source, speaker } = item;
    if (source === undefined) return [];
    const passages = item.traces.flatMap((trace) =>
      trace.kind === 'found'
        ? [{ sentence: readingOf(source, trace.stretch), place: placeOf(source, trace.stretch) }]
        : [],
    );
    const quotable = item.traces.flatMap((trace) =>
      trace.kind === 'found' ? quotableIn(source, trace.stretch) : [],
    );
    const [first] = passages;
    if (first === undefined || passages.length < item.passages.length) return [];
    return [
      {
        id: item.id,
        owner: item.owner,
        sentence: passages.map(({ sentence }) => sentence).join('\n'),
        place: first.place,
        ...(speaker === undefined ? {} : { speaker }),
        ...(passages.length > 1 ? { passages } : {}),
        ...(quotable.length === 0 ? {} : { quotable }),
        // A figure that disagrees with its sentence is an error, and then there is no traced story.
        exact: item.statistic !== undefined,
        ...(item.statistic === undefined
          ? {}
          : { raw: item.statistic.figure, checks: checksOf(item, item.statistic) }),
      },
    ];
  });
}
