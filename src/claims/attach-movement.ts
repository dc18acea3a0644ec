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
const toBefore = /(?:\bto|[到至为為达達成])\s*$/i;
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
  const inside = (from: number, to: number) =>
    movements.filter(({ index }) => index >= from && index < to && !covered(numerals, index));

  // “18 percent of our costs, down from 31 percent”: the number stands at the end of the way.
  const behind = inside(end, stop);
  const turned = behind.find(({ text: word }) => /\sfrom$/i.test(word.trim()));
  if (turned !== undefined && role !== 'from') return { ...named(turned), role: 'to' };

  const leading = inside(start, numeral.index).at(-1);
  if (leading !== undefined) {
    const between = text.slice(leading.index + leading.length, numeral.index);
    // A new clause begins with a number of its own: 工业产值增长，企业326家.
    if (!/[，；;]|,\s/.test(between) || role !== undefined)
      return {
        ...named(leading),
        // 降幅为0.3个百分点 tells by how much: a noun of change comes to nothing.
        role: /幅$|增速$/.test(leading.text)
          ? 'by'
          : (role ?? leading.role ?? (isClose(between) ? 'by' : undefined)),
      };
  }
  if (role === 'from') {
    const moved = behind[0] ?? (next === undefined ? undefined : inside(end, sentence.to)[0]);
    const earlier = inside(sentence.from, numeral.index).at(-1);
    const word = /[由从從自]\s*$/.test(gap) ? (moved ?? earlier) : (earlier ?? moved);
    return word === undefined ? undefined : { ...named(word), role };
  }
  const after = behind[0];
  if (after !== undefined) {
    const between = text.slice(end, after.index);
    if (adjacent.test(between) && !crossing.test(between)) return { ...named(after), role: role ?? 'by' };
  }
  if (before !== undefined && listGap.test(gap))
    return movementOf(text, sentence, before, numerals, movements);
  if (role === 'to' && before !== undefined) {
    const earlier = inside(sentence.from, numeral.index).at(-1);
    if (earlier !== undefined && preposition(text.slice(sentence.from, before.index)) === 'from')
      return { ...named(earlier), role };
  }
  if (/\bby\s*$/i.test(gap)) {
    const earlier = inside(sentence.from, numeral.index).at(-1);
    if (earlier !== undefined) return { ...named(earlier), role: 'by' };
  }
  return undefined;
}

/** The word right before a number that says what it is to a movement. */
function preposition(gap: string): Movement['role'] {
  if (fromBefore.test(gap)) return 'from';
  if (toBefore.test(gap)) return 'to';
  return byBefore.test(gap) ? 'by' : undefined;
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
