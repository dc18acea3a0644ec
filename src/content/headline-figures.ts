import { matchFigures } from '../claims/match-numbers.js';
import type { Content, CountedFigure, Figure } from '../model/content.js';
import { inShort, type Words, wordsIn } from '../model/words.js';
import type { ParsedFigure } from '../text/figure.js';
import { type FoundNumeral, findNumerals, parseFigure } from '../text/numerals.js';
import type { ArrangeContext } from './context.js';

/** Spans of time say since when or for how long: 建成7年. They are no amount that a drawing could show. */
const spanOfTime =
  /^(?:周?年|个?月|個?月|季度|周|星期|[天日秒]|小时|小時|分钟|分鐘|(?:year|month|week|day|hour|minute)s?)$/iu;
/** 65 and older, a 12-year-old: how old somebody is. */
const age = /^\s?(?:(?:and|or) (?:older|over|above|younger|under)\b|-year-old)/iu;
const clock = /^(?::\d\d|\s?[ap]\.?m\b)/iu;
const minutes = /\d:$/u;
/** Up to here a number in words counts what is listed, or is part of a phrase: 三项举措, 一条铁路. */
const mostInWords = 10;
/** A bare number up to here, directly behind a Chinese character, belongs to a name: 方案2. */
const mostInNames = 99;
/** In per cent. */
const half = 50;

/**
 * The figures a text states, in the order in which it does: what a reader of a headline then looks for in the drawing. No
 * dates, ranks, names and spans of time, no small number in words.
 */
export function statedFigures(text: string): readonly ParsedFigure[] {
  return findNumerals(text).flatMap((numeral) =>
    numeral.kind === 'quantity' && !isCircumstance(text, numeral) ? [numeral.figure] : [],
  );
}

function isCircumstance(
  text: string,
  { figure, index, length }: FoundNumeral & { readonly kind: 'quantity' },
): boolean {
  const { unit, value, inWords, digits, suffix, measure } = figure;
  const behind = text.slice(index + length);
  const ofDay = clock.test(behind) || minutes.test(text.slice(0, index));
  if (spanOfTime.test(unit) || ofDay || age.test(suffix + behind)) return true;
  // Doubled, twice as many, 过半: words for what one sees in the drawing, where it is drawn at all.
  if (inWords && (measure === 'multiple' || (measure === 'share' && value === half))) return true;
  if (typeof value !== 'number' || measure !== 'count') return false;
  if (inWords) return value <= mostInWords;
  const behindHan = /\p{Script=Han}$/u.test(text.slice(0, index));
  return behindHan && unit === '' && digits === String(value) && value <= mostInNames;
}

/** All figures that a plain value shows, in what it draws and in its words, and how many things it lists. */
function shownFigures(value: unknown): readonly ParsedFigure[] {
  const inWords = wordsIn(value).flatMap(({ long }) =>
    findNumerals(long).flatMap((numeral) => (numeral.kind === 'quantity' ? [numeral.figure] : [])),
  );
  return [
    ...figuresIn(value).flatMap(({ prefix, digits, suffix }) => read(prefix + digits + suffix)),
    ...inWords,
  ];
}

function read(printed: string): readonly ParsedFigure[] {
  const whole = parseFigure(printed);
  return whole === undefined ? statedFigures(printed) : [whole];
}

/** Every figure taken apart for setting. */
function figuresIn(value: unknown): readonly Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isFigure(value)) return [value];
  return Object.values(value).flatMap(figuresIn);
}

function isFigure(value: object): value is Figure {
  return 'digits' in value && 'prefix' in value && 'suffix' in value;
}

/** How many things each list of a plain value has; a path and the ids of statements list no things. */
function listLengths(value: unknown): readonly number[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) && value.every((item) => typeof item === 'object') ? [value.length] : [];
  return [...own, ...Object.values(value).flatMap(listLengths)];
}

/** Whether a content draws figures at all: a list of words promises no drawing of what its headline says. */
export function drawsFigures({ headline: _, ...body }: Content): boolean {
  return figuresIn(body).length > 0;
}

function isAmong(figure: ParsedFigure, others: readonly ParsedFigure[]): boolean {
  return others.some((other) => matchFigures(other, figure) !== undefined);
}

/** The figures of a text that a plain value does not show. */
export function undrawnFigures(text: string, shown: unknown): readonly ParsedFigure[] {
  const drawn = shownFigures(shown);
  const lengths = listLengths(shown);
  return statedFigures(text).filter(
    (figure) => !isAmong(figure, drawn) && !lengths.some((length) => length === figure.value),
  );
}

/**
 * A headline in those of its forms that say no other figures than are drawn under it: a short one that names only some of
 * the figures of the long one says less than is drawn, and is none. Undefined where no form is left.
 */
export function headlineOfDrawn(headline: Words, shown: unknown): Words | undefined {
  const { short, ...long } = headline;
  const isDrawn = (text: string) => undrawnFigures(text, shown).length === 0;
  if (!isDrawn(headline.long)) return short !== undefined && isDrawn(short) ? inShort(headline) : undefined;
  if (short === undefined) return headline;
  return isDrawn(short) && !saysPart(short, headline.long) ? headline : long;
}

/** Whether a text names some figures of another and not all of them. */
function saysPart(text: string, whole: string): boolean {
  const own = statedFigures(text);
  return own.length > 0 && statedFigures(whole).some((figure) => !isAmong(figure, own));
}

/**
 * A content under a headline that says what it draws. The words of the program and those that are quoted stand as they
 * are, and so does a sentence over a list of words. Undefined for a drawing of figures with no such headline.
 */
export function underDrawnHeadline<Shown extends Content>(content: Shown): Shown | undefined {
  const { headline, ...body } = content;
  if (headline.from.kind === 'program') return content;
  const said = headlineOfDrawn(headline, body);
  if (said !== undefined) return said === headline ? content : { ...content, headline: said };
  return drawsFigures(content) ? undefined : content;
}

/** Contents with those first whose own headline says what they draw, in the order in which they came. */
export function bestHeadedFirst<Shown extends Content>(contents: readonly Shown[]): readonly Shown[] {
  const isHeaded = (content: Shown) => underDrawnHeadline(content) !== undefined;
  return [...contents.filter(isHeaded), ...contents.filter((content) => !isHeaded(content))];
}

/** Figures with what they count, wherever in a content they stand. */
export function countedIn(value: unknown): readonly CountedFigure[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isCounted(value)) return [value];
  return Object.values(value).flatMap(countedIn);
}

function isCounted(value: object): value is CountedFigure {
  return 'figure' in value && 'counts' in value;
}

/** The first two figures of a content as its headline, in the story's words for what they count; none where it has none. */
export function figuresAsHeadline(
  { messages }: Pick<ArrangeContext, 'messages'>,
  shown: unknown,
): Words | undefined {
  const leading = countedIn(shown).slice(0, 2);
  const [first] = leading;
  if (first === undefined) return undefined;
  const { from } = inShort(first.counts);
  const statements = [...new Set(leading.flatMap((counted) => counted.from.statements))];
  return {
    from: { ...from, statements },
    long: messages.figuresAsHeadline(
      leading.map(({ figure: { prefix, digits, suffix }, counts }) => {
        const printed = `${prefix}${digits}${suffix}`.trim();
        const said = inShort(counts).long;
        return { printed, counts: printed.includes(said) ? '' : said };
      }),
    ),
  };
}

/** Things with a printed figure or rank, those first that a text names, in the order in which it does. */
export function namedFirst<Counted extends { readonly figure: string }>(
  text: string,
  counted: readonly Counted[],
): readonly Counted[] {
  const named = findNumerals(text);
  const place = ({ figure }: Counted) => {
    const own = findNumerals(figure);
    const found = named.findIndex((numeral) => own.some((each) => isSame(each, numeral)));
    return found < 0 ? named.length : found;
  };
  return counted.toSorted((one, other) => place(one) - place(other));
}

function isSame(one: FoundNumeral, other: FoundNumeral): boolean {
  if (one.kind === 'ordinal' && other.kind === 'ordinal') return one.value === other.value;
  return one.kind === 'quantity' && other.kind === 'quantity' && isAmong(other.figure, [one.figure]);
}
