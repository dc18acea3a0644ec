import { type Claim, type Rank, type ReadText, readClaims } from '../claims/read-claims.js';
import type { DataPath } from '../parse/data-path.js';
import { compactText } from '../text/normalise.js';
import type { RuleContext } from './rule.js';
import type { SourceText } from './source-text.js';
import type { TracedItem } from './trace-statements.js';

/** What the source claims in the passages that one part of a story quotes. */
export interface PrintedClaims {
  readonly claims: readonly Claim[];
  readonly ranks: readonly Claim<Rank>[];
  /** The sentences the passages stand in, whole. */
  readonly sentences: readonly string[];
}

/** A source read once: all its claims, and where each code unit of its text stands in the print. */
interface ReadSource extends ReadText {
  readonly starts: readonly number[];
}

const sources = new WeakMap<SourceText, ReadSource>();

function readSourceClaims(source: SourceText): ReadSource {
  const known = sources.get(source);
  if (known !== undefined) return known;
  const compact = compactText(source.corrected.text);
  const read = { ...readClaims(source.corrected.text), starts: compact.starts };
  sources.set(source, read);
  return read;
}

const printed = new WeakMap<TracedItem, PrintedClaims>();

/**
 * The claims of the passages a statement quotes. A passage may be a part of its sentence: its numbers alone count, and what
 * is said of them is read from the whole sentence.
 */
export function claimsOfItem(item: TracedItem): PrintedClaims {
  const known = printed.get(item);
  if (known !== undefined) return known;
  const parts = item.passages.map(({ text }, index) => claimsOfPassage(item, text, index));
  const claims = {
    claims: parts.flatMap((part) => part.claims),
    ranks: parts.flatMap((part) => part.ranks),
    sentences: parts.flatMap((part) => part.sentences),
  };
  printed.set(item, claims);
  return claims;
}

function claimsOfPassage(item: TracedItem, text: string, index: number): PrintedClaims {
  const { source } = item;
  const trace = item.traces[index];
  if (source === undefined || trace?.kind !== 'found') {
    const read = readClaims(text);
    return { claims: read.claims, ranks: read.ranks, sentences: [read.text] };
  }
  const read = readSourceClaims(source);
  const inCorrected = (at: number) => source.inCorrected.starts[at] ?? 0;
  const from = placeAfter(read.starts, inCorrected(trace.stretch.start));
  const to = placeAfter(read.starts, inCorrected(trace.stretch.end - 1)) + 1;
  const within = ({ numeral }: Claim | Claim<Rank>) => numeral.index >= from && numeral.index < to;
  const claims = read.claims.filter(within);
  const ranks = read.ranks.filter(within);
  const sentences = [...claims, ...ranks].map(({ sentence }) => read.text.slice(sentence.from, sentence.to));
  return { claims, ranks, sentences: [...new Set([read.text.slice(from, to), ...sentences])] };
}

/** The first place whose origin is at least so far; the list ascends. */
function placeAfter(starts: readonly number[], origin: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < origin) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What may back a text: in an argument the passages of that argument and of statements it names; in a section all of the
 * section's; for the whole story, all.
 */
export function itemsBehind(context: RuleContext, path: DataPath): readonly TracedItem[] {
  const prefix = scopeOf(path);
  const named = new Set(namedStatements(context, prefix));
  const behind = context.items.filter(
    (item) => prefix.every((step, index) => item.path[index] === step) || named.has(item.id),
  );
  // The statement’s own passages come first: what agrees with them need not be looked for further.
  const isOwn = (item: TracedItem) => item.path.every((step, index) => path[index] === step);
  return [...behind.filter(isOwn), ...behind.filter((item) => !isOwn(item))];
}

function scopeOf(path: DataPath): DataPath {
  if (path[0] !== 'sections') return [];
  return path[2] === 'arguments' ? path.slice(0, 4) : path.slice(0, 2);
}

function namedStatements({ story }: RuleContext, scope: DataPath): readonly string[] {
  const [, section, , argument] = scope;
  if (typeof section !== 'number' || typeof argument !== 'number') return [];
  const part = story.sections[section]?.arguments[argument];
  // What is calculated rests on the statements it is calculated from.
  const parts = (part?.statistics ?? []).flatMap(({ computed }) =>
    computed === undefined ? [] : Object.values(computed).flat(),
  );
  return [...(part?.drawsOn ?? []), ...parts];
}
