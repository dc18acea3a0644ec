import type { Span } from '../../text/spans.js';
import { findSuperlatives } from '../superlatives.js';

/** A word that says that nothing is more so, or less. */
export interface ExtremeWord {
  readonly index: number;
  readonly text: string;
  readonly sign: 1 | -1;
  /** Whether it speaks of how fast something changes, not of how much there is. */
  readonly ofChange: boolean;
  /** Whether it speaks of all times so far: a record. */
  readonly ofAllTimes: boolean;
  /** Whether it compares something with itself, and not with others: its highest. */
  readonly ofItself: boolean;
}

/** What the data say of a word of rank: highest, a record, 最低, 首次. */
export interface ExtremeVerdict extends Span {
  readonly kind: 'backed' | 'differs';
  readonly text: string;
  readonly tells: string;
}

const peaks =
  /\b(?:peak(?:ed|s|ing)?|all-time|high point|at its height|busiest)\b|峰值|[顶頂]峰|高峰|巅峰|巔峰|[见見][顶頂]/gi;
const troughs = /\b(?:troughs?|bottomed(?: out)?|low point|nadir)\b|谷底|低谷|[见見]底/gi;
const speed = /^(?:fastest|quickest|slowest|最快|最慢)$|^the most rapid/i;
const changeBehind =
  /^\s*(?:-?growing|growth|rise|increase|gain|jump|fall|drop|decline|decrease|loss|change|增[幅长長]|[涨漲降跌][幅]|的?(?:增[长長]|上升|下降|[变變]化|[跌降升涨漲]幅))/i;
const changeBefore =
  /(?:\b(?:grew|rose|gained|increased|fell|dropped|declined|lost|changed|jumped|shrank)(?: by)?(?: the)?\s*|增[长長]|上升|下降|[涨漲升增降跌][幅]|[变變]化)$/i;
const most = /\bthe (?:most|least)\b(?= *(?:$|[.,;!?]|since|between|in|over|from|of|among))/gi;

/** Its highest, hit the lowest: among its own times, not among others. */
const itself =
  /(?:\b(?:its|their)(?: own)?|\b(?:hit|reached|touched|rose to|fell to|climbed to|sank to)(?: (?:a|the|its|their))?)\s*$|(?:[达達降跌升增][到至]|[为為](?:历[年来]|歷[年來]))\s*$/i;

/** The words of rank in a text that data can answer, in order. */
export function extremeWords(text: string): readonly ExtremeWord[] {
  const ranks = findSuperlatives(text).flatMap(({ kind, text: word, index }): readonly ExtremeWord[] => {
    if (kind === 'only' || kind === 'first') return [];
    const slow = /slow|慢/i.test(word);
    const sign = kind === 'bottom' || kind === 'record-low' ? -1 : 1;
    const ofChange =
      speed.test(word) ||
      changeBehind.test(text.slice(index + word.length)) ||
      changeBefore.test(text.slice(0, index));
    return [
      {
        index,
        text: word,
        sign: slow ? -1 : sign,
        ofChange,
        ofAllTimes: kind.startsWith('record'),
        ofItself: false,
      },
    ];
  });
  const others = [
    ...[...text.matchAll(peaks)].map((match) => ({
      match,
      sign: 1 as const,
      ofAllTimes: !/busiest/i.test(match[0]),
    })),
    ...[...text.matchAll(troughs)].map((match) => ({ match, sign: -1 as const, ofAllTimes: true })),
    ...[...text.matchAll(most)].map((match) => ({
      match,
      sign: /least/i.test(match[0]) ? (-1 as const) : (1 as const),
      ofAllTimes: false,
    })),
  ].map(({ match, sign, ofAllTimes }) => ({
    index: match.index,
    text: match[0],
    sign,
    ofChange: changeBefore.test(text.slice(0, match.index)),
    ofAllTimes,
    ofItself: ofAllTimes,
  }));
  return [
    ...ranks.map((rank) => ({
      ...rank,
      ofItself: itself.test(text.slice(0, rank.index)),
    })),
    ...others.filter(
      ({ index, text: word }) =>
        !ranks.some((rank) => index < rank.index + rank.text.length && rank.index < index + word.length),
    ),
  ].toSorted((one, other) => one.index - other.index);
}
