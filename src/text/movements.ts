import {
  alternatives,
  chineseBeforeNumber,
  chineseCompared,
  chineseWords,
  comparedAdjective,
  type Direction,
  englishAdverbs,
  englishWords,
} from './movement-words.js';
import { compactText } from './normalise.js';
import { findNumerals } from './numerals.js';

export type { Direction } from './movement-words.js';

/** A word that says that something rose, fell, stayed or changed. */
export interface Movement {
  /** Where it begins in the text given, in UTF-16 code units. */
  readonly index: number;
  readonly length: number;
  readonly direction: Direction;
  /** What the number beside it is: where it came to (提高到), by how much (提高), where it came from; open where none is beside it. */
  readonly role: 'to' | 'by' | 'from' | undefined;
  /** Whether it is said not to be so: 没有下降, did not rise. */
  readonly negated: boolean;
  readonly text: string;
}

type Found = Omit<Movement, 'index' | 'length'> & { readonly from: number; readonly to: number };

/**
 * Every word of rising and falling in a running text, in order; behind or before a number it says what the number is.
 * A preposition that belongs to a movement stands as one of its own: fell, from … to.
 *
 * @example findMovements('由12.6%提高到31.8%') // 由 up from, 提高到 up to
 */
export function findMovements(text: string): readonly Movement[] {
  const compact = compactText(text);
  const numbers = quantitiesOf(compact.text);
  const found = [...chinese(compact.text, numbers), ...english(compact.text, numbers)];
  return found
    .toSorted((one, other) => one.from - other.from)
    .map(({ from, to, ...what }) => {
      const index = compact.starts[from] ?? 0;
      return { ...what, index, length: (compact.ends[to - 1] ?? text.length) - index };
    });
}

interface Number {
  readonly from: number;
  readonly to: number;
}

/** Parts of a whole in words, which may stand for a number of any kind. */
const fraction =
  /\b(?:a|one|two|three)[- ](?:half|third|quarter|fifth|tenth)s?\b|\bhalf\b|[一二三四五六七八九十百]+分之[一二三四五六七八九十百]+|[一二三四五六七八九][成倍]/gi;

function quantitiesOf(text: string): readonly Number[] {
  const numerals = findNumerals(text).flatMap(({ kind, index, length }) =>
    kind === 'quantity' ? [{ from: index, to: index + length }] : [],
  );
  const others = [...text.matchAll(fraction)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  return [...numerals, ...others].toSorted((one, other) => one.from - other.from);
}

const beforeNumberChinese =
  /^(?:了|约|約|大约|大約|近|将近|將近|超|超过|超過|逾|不到|不足|至少|至多|达到?|達到?|是|为|為|在|：)*$/;
const beforeNumberEnglish =
  /^\s*(?:(?:by|to|from|of|about|around|some|nearly|almost|roughly|approximately|just|only|over|under|more than|less than|as (?:much|many|low|high) as|at least|at most|up to|an?|the|its?|another|estimated|total|record|average|further|sharply|slightly|steadily|again|even|back) )*$/i;

/** Whether a number, and no date, stands behind a place with nothing but words of measure between. */
function numberBehind(text: string, at: number, start: number, numbers: readonly Number[], gap: RegExp) {
  return numbers.some(
    // 增长2倍 is one numeral: it begins with its verb.
    ({ from, to }) =>
      (from >= at && gap.test(text.slice(at, from))) || (from <= start && from < at && to > at),
  );
}

function* chinese(text: string, numbers: readonly Number[]): Generator<Found> {
  const covered: Number[] = [];
  const words = matches(text, chineseWords);
  const single = matches(text, chineseBeforeNumber).filter(({ to }) => {
    const rest = text.slice(to);
    return /^了?[到至](?![少多])/.test(rest) || numberBehind(text, to, to, numbers, beforeNumberChinese);
  });
  const compared = matches(text, chineseCompared).filter(
    ({ from, to }) =>
      numberBehind(text, to, to, numbers, beforeNumberChinese) &&
      /(?:[比较較]|同比|[环環]比)[^，。；！？]{0,24}$|了$/.test(
        text.slice(0, /了$/.test(text.slice(from, to)) ? to : from),
      ),
  );
  for (const word of [...words, ...single, ...compared]) {
    if (covered.some(({ from, to }) => word.from < to && from < word.to)) continue;
    const tail = /^了?(?:到(?!底)|至(?![少多今])|[为為](?=\D{0,3}\d))/.exec(text.slice(word.to))?.[0] ?? '';
    const noun = /[幅速量率]$/.test(text.slice(word.from, word.to));
    const to = word.to + (noun ? 0 : tail.length);
    covered.push({ from: word.from, to });
    const reached = !noun && (tail !== '' || /[到至为為]$/.test(text.slice(word.from, to)));
    const by =
      text[word.to - 1] === '番' ||
      numberBehind(text, word.to, word.from, numbers, beforeNumberChinese) ||
      numbers.some((number) => number.to <= word.from && /^的?$/.test(text.slice(number.to, word.from)));
    const negated = negatedChinese.test(text.slice(Math.max(0, word.from - 12), word.from));
    const { direction } = word;
    const source = reached || by ? sourceBefore(text, word.from, numbers) : undefined;
    if (source !== undefined)
      yield { from: source, to: source + 1, direction, role: 'from', negated, text: text[source] ?? '' };
    yield {
      from: word.from,
      to,
      direction,
      role: reached ? 'to' : by ? 'by' : undefined,
      negated,
      text: text.slice(word.from, to),
    };
  }
}

const negatedChinese =
  /(?:没有?|沒有?|[并並]?未(?![来來])|不(?!断|斷|[仅僅足到少同但只过過超])|[无無](?!人)|停止|防止|避免)(?:再|[会會]|能|有|出[现現]|任何|明[显顯]|[显顯]著|有所|[继繼][续續]|持[续續]|大幅|[进進]一步|因此|因而|同比|[环環]比|一个|一個|曾|见|見)*$/;

/** 由, 从 or 自 with a number behind it, in the clause before a verb. */
function sourceBefore(text: string, verb: number, numbers: readonly Number[]): number | undefined {
  const start = Math.max(0, ...[...'。；！？;\n'].map((mark) => text.lastIndexOf(mark, verb - 1) + 1));
  const clause = text.slice(start, verb);
  const marks = [...clause.matchAll(/[由从從自](?![于於事而业業此来來])/g)].map(({ index }) => start + index);
  const mark = marks.at(-1);
  if (mark === undefined) return undefined;
  const between = numbers.filter(({ from, to }) => from > mark && to <= verb);
  return between.length === 1 ? mark : undefined;
}

function* english(text: string, numbers: readonly Number[]): Generator<Found> {
  const found = [...matches(text, englishAdverbs), ...matches(text, englishWords)]
    .filter(({ from, to }) => !isName(text, from, to) && !isOther(text, from, to))
    .toSorted((one, other) => one.from - other.from || other.to - one.to)
    .filter(({ from }, index, all) => all.slice(0, index).every((before) => before.to <= from));
  for (const [index, word] of found.entries()) {
    const said = text.slice(word.from, word.to);
    if (/^(?:more|less)$/i.test(said) && comparedAdjective.test(text.slice(word.to))) continue;
    const negated = isNegated(text, word.from);
    const { direction } = word;
    const behind = /^ (?:(?:\w+ly|again|back|just|only|even|further) )?(by|to|from|of)(?= )/.exec(
      text.slice(word.to),
    );
    const attached =
      behind !== null &&
      numberBehind(text, word.to + behind[0].length, word.from, numbers, beforeNumberEnglish)
        ? behind
        : null;
    const to = word.to + (attached?.[0].length ?? 0);
    const by =
      direction !== 'level' &&
      (numberBehind(text, word.to, word.from, numbers, beforeNumberEnglish) ||
        numbers.some(
          (number) => number.to <= word.from && /^[ -](?:points? )?$/.test(text.slice(number.to, word.from)),
        ));
    const role = attached === null ? (by ? 'by' : undefined) : roleOf(attached[1]);
    yield { from: word.from, to, direction, role, negated, text: text.slice(word.from, to) };
    const end = Math.min(clauseEnd(text, to), found[index + 1]?.from ?? text.length);
    for (const match of text.slice(to, end).matchAll(/(?<=^|[ ,])(by|to|from|of)(?= )/g)) {
      const from = to + match.index;
      if (!numberBehind(text, from + match[0].length, from, numbers, beforeNumberEnglish)) continue;
      // “of” says by how much of a noun only: an increase in jobs of 12 percent.
      if (match[1] === 'of' && role !== undefined) continue;
      yield { from, to: from + match[0].length, direction, role: roleOf(match[1]), negated, text: match[0] };
    }
  }
}

function roleOf(preposition: string | undefined): 'to' | 'by' | 'from' {
  return preposition === 'to' || preposition === 'from' ? preposition : 'by';
}

function clauseEnd(text: string, at: number): number {
  const end = text
    .slice(at)
    .search(/[;!?。；！？]|\.(?:\s|$)|,? (?:and|but|while|whereas) (?!(?:by|to|from) )/);
  return end < 0 ? text.length : at + end;
}

/** A capital inside a sentence, or before another: Lower Saxony, the Rising Sun. */
function isName(text: string, from: number, to: number): boolean {
  if (!/[A-Z]/.test(text[from] ?? '')) return false;
  if (text.slice(from, to) === text.slice(from, to).toUpperCase() && to - from > 1) return false;
  const begins = /^$|[.!?:;“"‘(\n]\s*$|[\p{Script=Han}，。]$/u.test(text.slice(0, from));
  return !begins || /^ [A-Z][a-z]/.test(text.slice(to));
}

/** Words of the same letters that move nothing: in the fall of 2021, with ease, a carbon sink, a clear-cut case. */
function isOther(text: string, from: number, to: number): boolean {
  const said = text.slice(from, to).toLowerCase();
  const before = text.slice(0, from).toLowerCase();
  if (/[\w’'-]$/.test(before) || /^(?:[\w’']|-\w)/.test(text.slice(to))) return true;
  if (
    said === 'fall' &&
    /\b(?:in the|this|last|next|each|every|the) $/.test(before) &&
    !/^ (?:in|of|from|to) (?!(?:19|20)\d\d)/.test(text.slice(to))
  )
    return true;
  return /^sinks?$/.test(said) && /\b(?:carbon|kitchen) $/.test(before);
}

const negation =
  /(?:\b(?:not(?! (?:only|just|merely))|never|no(?! less| fewer| more)|neither|nor|without|hardly)|n['’]t)(?: \w+){0,3} $/i;
const noneOf = /\b(?:not (?:one|a single)|none|no \w+|nobody|neither)\b[^.,;:!?]{0,80} $/i;

function isNegated(text: string, at: number): boolean {
  const clause = text.slice(Math.max(0, at - 120), at);
  return negation.test(clause) || noneOf.test(clause);
}

function matches(
  text: string,
  vocabulary: readonly (readonly [Direction, string])[],
): readonly { readonly from: number; readonly to: number; readonly direction: Direction }[] {
  return vocabulary.flatMap(([direction, words]) =>
    [...text.matchAll(new RegExp(pattern(words), 'giu'))].map(({ index, 0: { length } }) => ({
      from: index,
      to: index + length,
      direction,
    })),
  );
}

/** English words stand between spaces and marks; Chinese ones stand anywhere. */
function pattern(words: string): string {
  return /[a-z]{2}/.test(words) ? `(?<![A-Za-z])(?:${alternatives(words)})(?![A-Za-z])` : `(?:${words})`;
}

/** Between a movement and its number stand words of measure and no other number. */
const beside =
  /^[\s,，、]*(?:(?:了|约|約|大约|大約|近|将近|將近|超|超过|超過|逾|不到|不足|至少|达到?|達到?|是|为|為|在|的|：|by|to|from|of|at|about|around|some|nearly|almost|roughly|approximately|just|only|over|under|more than|less than|an?|the|its?|another|points?)[\s-]*)*$/i;

/**
 * The movement a number belongs to, and with it what the number is: the one directly before it, else directly behind.
 *
 * @param place of the number in the text
 */
export function movementBeside(
  text: string,
  place: { readonly index: number; readonly length: number },
): Movement | undefined {
  const end = place.index + place.length;
  const movements = findMovements(text).filter(({ role }) => role !== undefined);
  const before = movements.findLast(
    (movement) =>
      movement.index <= place.index &&
      (movement.index + movement.length > place.index ||
        beside.test(text.slice(movement.index + movement.length, place.index))),
  );
  return (
    before ??
    movements.find(({ index, role }) => role === 'by' && index >= end && beside.test(text.slice(end, index)))
  );
}
