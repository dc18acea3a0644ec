import type { Movement as MovementWord } from '../text/movements.js';
import type { FoundNumeral } from '../text/numerals.js';
import type { Span } from '../text/spans.js';

/** How a number is said to move: which way, and whether it is what something moved by, to or from. */
export interface Movement {
  readonly direction: MovementWord['direction'];
  /** Whether it is said not to be so: 没有下降. */
  readonly negated: boolean;
  readonly role: 'by' | 'to' | 'from' | undefined;
  /** The word that says so, for telling people. */
  readonly text: string;
}

const fromBefore = /(?:\bfrom|[由从從自])\s*$/i;
const toBefore = /(?:\bto|[到至为為达達])\s*$/i;
const byBefore = /\b(?:by|of|another|a further)\s*$/i;
/** What may stand between two figures of one list. */
const listGap = /^\s*(?:[、,，/]|and|or|&|和|与|與|及|以及)+\s*(?:and\s+|or\s+)?$/i;
/** How far a word may stand behind the number it moves: “40 percent lower”, 5.2%的增长. */
const adjacent = /^\s*(?:的|之)?\s*(?:of\s+)?(?:[\p{Script=Latin}’'-]+\s+){0,2}$/u;
const crossing = /\b(?:than|in|on|since|from|to|by|at|for|with|while|and|but)\b|[，,；;：:]/i;

/**
 * What moves a number, read from the words around it in its own sentence: `fell by 40 percent`, 由12.6%提高到31.8%,
 * `18 percent, down from 31`. Undefined where nothing does.
 *
 * @param sentence the sentence the number stands in
 * @param numerals all numbers of the text, in order
 * @param movements all words of rising and falling of the text, in order
 */
export function movementOf(
  text: string,
  sentence: Span,
  numeral: FoundNumeral,
  numerals: readonly FoundNumeral[],
  movements: readonly MovementWord[],
): Movement | undefined {
  const own = intrinsic(numeral);
  if (own !== undefined) return own;
  const quantities = numerals.filter(
    ({ kind, index }) => kind === 'quantity' && index >= sentence.from && index < sentence.to,
  );
  const place = quantities.findIndex(({ index }) => index === numeral.index);
  const before = quantities[place - 1];
  const next = quantities[place + 1];
  const start = before === undefined ? sentence.from : before.index + before.length;
  const end = numeral.index + numeral.length;
  const stop = next?.index ?? sentence.to;
  const gap = text.slice(start, numeral.index);
  const role = preposition(gap);
  const verbBefore = (at: number) => {
    const verb = movements.findLast(
      ({ index, text: word }) => index < at && !/^\s*(?:by|to|from|of)\s*$/i.test(word),
    );
    return verb === undefined ? sentence.from : verb.index + verb.length;
  };
  const inside = (from: number, to: number) =>
    movements.filter(({ index }) => index >= from && index < to && !covered(numerals, index));

  // “18 percent of our costs, down from 31 percent”: the number stands at the end of the way.
  const behind = inside(end, stop);
  const turned = behind.find(({ text: word }) => /\sfrom$/i.test(word.trim()));
  if (turned !== undefined && role !== 'from') return { ...named(turned), role: 'to' };

  // “lowered, target of about $7.4bn”: the “of” is of the target.
  const leading = inside(start, numeral.index).findLast(
    (word) =>
      word.text.trim().toLowerCase() !== 'of' || !/,/.test(text.slice(verbBefore(word.index), word.index)),
  );
  const compared = comparedWith(text, numeral, before, next, sentence);
  if (compared !== undefined) return compared;
  // 去年同期的8成 and “80 percent of last year’s” measure the whole, and no change.
  if (
    /(?:去年|上年|前年|同期|一年前|原来|原來)的\s*$/.test(gap) ||
    /^ of (?:last year|the previous year|a year (?:ago|earlier))/i.test(text.slice(end))
  )
    return { direction: 'changed', role: 'to', negated: false, text: gap.trim() };
  if (leading !== undefined) {
    const between = text.slice(leading.index + leading.length, numeral.index);
    // A new clause begins with a number of its own: 工业产值增长，企业326家.
    if (!/[，；;]|,\s/.test(between) || role !== undefined)
      return {
        ...named(leading),
        // 降幅为0.3个百分点 tells by how much: a noun of change comes to nothing.
        role:
          /[幅速]$/.test(leading.text) || /^(?:率|速度)/.test(between)
            ? 'by'
            : (role ?? leading.role ?? (isClose(between) ? 'by' : undefined)),
      };
  }
  if (role === 'from') {
    const moved = behind[0] ?? (next === undefined ? undefined : inside(end, sentence.to)[0]);
    const earlier = inside(sentence.from, numeral.index).at(-1);
    const word = /[由从從自]\s*$/.test(gap) ? (moved ?? earlier) : (earlier ?? moved);
    // “went from 47 to 74” names no way, but where it began.
    if (word === undefined) return { direction: 'changed', role, negated: false, text: 'from' };
    return { ...named(word), role };
  }
  const after = behind[0];
  if (after !== undefined) {
    const between = text.slice(end, after.index);
    if (adjacent.test(between) && !crossing.test(between)) return { ...named(after), role: role ?? 'by' };
  }
  if (before !== undefined && listGap.test(gap) && measureOf(before) === measureOf(numeral))
    return movementOf(text, sentence, before, numerals, movements);
  if (role === 'to' && before !== undefined) {
    const began = preposition(text.slice(sentence.from, before.index)) === 'from';
    const earlier = inside(sentence.from, numeral.index).at(-1);
    if (began)
      return earlier === undefined
        ? { direction: 'changed', role, negated: false, text: 'to' }
        : { ...named(earlier), role };
  }
  if (/\bby\s*$/i.test(gap)) {
    const earlier = inside(sentence.from, numeral.index).at(-1);
    if (earlier !== undefined) return { ...named(earlier), role: 'by' };
  }
  return undefined;
}

const growing = /[增升涨漲]幅|增速|增长率|增長率|成長率|\b(?:growth|increase|inflation)\b/gi;
const shrinking = /[降跌]幅|\b(?:decline|contraction)\b/gi;

/** 增幅由18.4%收窄至12.9%: the growth went down, and what grows still went up by 12.9%. */
export function growthOf(
  text: string,
  sentence: Span,
  numeral: FoundNumeral,
  movement: Movement | undefined,
): Movement | undefined {
  if (movement === undefined || movement.role === 'by') return undefined;
  const before = text.slice(sentence.from, numeral.index);
  const clause = before.slice(Math.max(0, before.search(/[^，,；;]*$/)));
  const noun = [...clause.matchAll(growing)].at(-1)?.[0];
  if (noun !== undefined) return { direction: 'up', role: 'by', negated: false, text: noun };
  const fall = [...clause.matchAll(shrinking)].at(-1)?.[0];
  return fall === undefined ? undefined : { direction: 'down', role: 'by', negated: false, text: fall };
}

const lower =
  /(?:低于|低於|少于|少於|\b(?:lower|less|fewer|down) (?:than|from))(?:去年|上年|前年|一年前|同期|\s|the|last year[’']?s?)*的?\s*$/i;
const higher =
  /(?:高于|高於|多于|多於|\b(?:higher|more|up) (?:than|from))(?:去年|上年|前年|一年前|同期|\s|the|last year[’']?s?)*的?\s*$/i;
const against = /\b(?:compared (?:with|to)|against|versus|vs\.?)\s+$/i;

/** “1.3, lower than last year’s 2.1”: the first number is where it came to, the second where it came from. */
function comparedWith(
  text: string,
  numeral: FoundNumeral,
  before: FoundNumeral | undefined,
  next: FoundNumeral | undefined,
  sentence: Span,
): Movement | undefined {
  const way = (one: FoundNumeral, other: FoundNumeral) => {
    const between = text.slice(one.index + one.length, other.index);
    const word = [lower, higher, against]
      .find((pattern) => pattern.test(between))
      ?.exec(between)?.[0]
      .trim();
    if (word === undefined || one.kind !== 'quantity' || other.kind !== 'quantity') return undefined;
    const rest = text.slice(other.index + other.length, sentence.to);
    if (
      against.test(between) &&
      !/^[^,，;；]{0,20}\b(?:year|month|quarter|ago|earlier|before|in (?:19|20)\d\d)/i.test(rest)
    )
      return undefined;
    const down = one.figure.amount.from < other.figure.amount.from;
    return { direction: down ? 'down' : 'up', negated: false, text: word } as const;
  };
  const from = before === undefined ? undefined : way(before, numeral);
  if (from !== undefined) return { ...from, role: 'from' };
  const to = next === undefined ? undefined : way(numeral, next);
  return to === undefined ? undefined : { ...to, role: 'to' };
}

/** The word right before a number that says what it is to a movement. */
function preposition(gap: string): Movement['role'] {
  if (fromBefore.test(gap)) return 'from';
  if (toBefore.test(gap)) return 'to';
  return byBefore.test(gap) ? 'by' : undefined;
}

function measureOf(numeral: FoundNumeral): string | undefined {
  return numeral.kind === 'quantity' ? numeral.figure.measure : undefined;
}

/** Halved, doubled and 翻一番 move by themselves. */
function intrinsic(numeral: FoundNumeral): Movement | undefined {
  if (numeral.kind !== 'quantity' || numeral.figure.measure !== 'multiple') return undefined;
  const verb = /^(?:halv|doubl|tripl|trebl|quadrupl|翻)|fold\b/i.test(numeral.text);
  if (!verb) return undefined;
  return {
    direction: numeral.figure.amount.from < 1 ? 'down' : 'up',
    role: 'by',
    negated: false,
    text: numeral.text,
  };
}

function named({ direction, role, negated, text }: MovementWord): Movement {
  return { direction, role, negated, text };
}

function isClose(between: string): boolean {
  return (
    /^[\s了]*(?:(?:only|just|by|a|an|another|some|约|約|近|超|逾)\s*)*$/i.test(between) ||
    between.trim().length <= 12
  );
}

function covered(numerals: readonly FoundNumeral[], at: number): boolean {
  return numerals.some(
    ({ index, length, kind }) => kind === 'quantity' && index <= at && at < index + length,
  );
}
