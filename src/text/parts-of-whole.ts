import { type ParsedFigure, parseFigure } from './numerals.js';

/** The figures of a breakdown, as printed. */
export interface PrintedParts {
  readonly total?: string | undefined;
  readonly parts: readonly string[];
}

/** What the source does not list: what is left of the whole, calculated. */
export interface Remainder {
  /** As it is set, in the manner of the parts. */
  readonly prefix: string;
  readonly digits: string;
  readonly suffix: string;
  /** Of the whole, 0 to 1. */
  readonly share: number;
}

export type PartsOfWhole =
  | { readonly kind: 'whole'; readonly shares: readonly number[]; readonly remainder?: Remainder }
  /** Shares beside counts, or counts of unlike things. */
  | { readonly kind: 'unlike'; readonly one: string; readonly other: string }
  /** Counts of which nobody knows what they come to. */
  | { readonly kind: 'no-total' }
  /** More than there is. */
  | { readonly kind: 'over'; readonly sum: string; readonly whole: string };

const share = /^(?:%|％|per ?cent|percent|成)$/i;

/** What the parts of a breakdown come to: the whole within the rounding of their digits, less, or too much. */
export function partsOfWhole({ total, parts }: PrintedParts): PartsOfWhole | undefined {
  const figures = parts.flatMap((part) => parseFigure(part) ?? []);
  const all = total === undefined ? undefined : parseFigure(total);
  const [first, ...others] = figures;
  if (first === undefined || figures.length < parts.length || (total !== undefined && all === undefined))
    return undefined;
  const isShare = ({ unit }: ParsedFigure) => share.test(unit);
  // A unit printed once holds for all of a list.
  const unlike = others.find(
    (other) =>
      isShare(other) !== isShare(first) ||
      (other.unit !== '' && first.unit !== '' && other.unit !== first.unit),
  );
  if (unlike !== undefined)
    return { kind: 'unlike', one: parts[0] ?? '', other: parts[figures.indexOf(unlike)] ?? '' };
  const whole = isShare(first) ? 100 : all === undefined ? undefined : middleOf(all);
  if (whole === undefined) return { kind: 'no-total' };
  const sum = figures.reduce((reached, figure) => reached + middleOf(figure), 0);
  const slack = [...figures, ...(all === undefined || isShare(first) ? [] : [all])].reduce(
    (reached, figure) => reached + slackOf(figure),
    0,
  );
  if (sum > whole + slack) return { kind: 'over', sum: plain(sum), whole: plain(whole) };
  const of = Math.max(sum, whole);
  const shares = figures.map((figure) => middleOf(figure) / of);
  if (sum >= whole - slack) return { kind: 'whole', shares: figures.map((figure) => middleOf(figure) / sum) };
  return { kind: 'whole', shares, remainder: remainderOf(figures, whole, sum) };
}

/** Half of the last digit printed; of what is said to be about, a tenth. */
function slackOf(figure: ParsedFigure): number {
  const { qualifier, digits } = figure;
  const value = middleOf(figure);
  if (qualifier !== 'exactly') return Math.abs(value) * 0.1;
  const printed = Number(digits.replaceAll(',', ''));
  if (!Number.isFinite(printed) || printed === 0) return 0;
  const decimals = digits.split('.')[1]?.length ?? 0;
  // Whole numbers without a magnitude are counted and not rounded; shares are.
  if (decimals === 0 && printed === value && !share.test(figure.unit)) return 0;
  return (value / printed) * 0.5 * 10 ** -decimals * 1.0001;
}

function middleOf({ value }: ParsedFigure): number {
  return typeof value === 'number' ? value : (value.from + value.to) / 2;
}

/** The rest in the manner of the parts: their unit and magnitude, and as many decimals as the most exact of them. */
function remainderOf(figures: readonly ParsedFigure[], whole: number, sum: number): Remainder {
  const [first] = figures;
  const decimals = Math.max(...figures.map(({ digits }) => digits.split('.')[1]?.length ?? 0));
  const printed = Number(first?.digits.replaceAll(',', ''));
  const scale =
    first === undefined || !Number.isFinite(printed) || printed === 0 ? 1 : middleOf(first) / printed;
  const suffixes = new Set(figures.map(({ suffix }) => suffix));
  const alike = suffixes.size === 1 && scale > 0;
  const digits = ((whole - sum) / (alike ? scale : 1)).toFixed(decimals);
  const grouped = figures.some((figure) => figure.digits.includes(','));
  return {
    prefix: first?.prefix.match(/^[^\p{L}]*$/u) ? first.prefix : '',
    digits: grouped ? digits.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',') : digits,
    suffix: alike ? (first?.suffix ?? '') : (first?.unit ?? ''),
    share: (whole - sum) / whole,
  };
}

function plain(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
