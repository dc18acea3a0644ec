import { loadDefaultSimplifiedChineseParser } from 'budoux';
import { enumeratedSpans } from './enumerations.js';
import { closingMarks, isHan, openingMarks } from './marks.js';

const parser = loadDefaultSimplifiedChineseParser();
const words = new Intl.Segmenter('zh', { granularity: 'word' });
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Longer phrases may break at their words: overlong glue would leave a renderer no place to break. */
const longestPhrase = 9;
/** Longer runs of Latin (a web address) may break after a joint, and at the latest here. */
const longestLatinRun = 24;

/** Spans that read as one, whatever the word lists say. */
const unbreakable: readonly RegExp[] = [
  // A number with its qualifier, its multiple and its unit: 超7.4万个, 1.6万余人次, 9亿～16亿, 2023年11月.
  /(?:超过?|逾|约|近|第|不足|至少)?\d[\d.,]*(?:[～~–—-]\d[\d.,]*)?[%％‰]?[十百千万亿]*[多余来]?(?:人次|公里|小时|平方米|[个家场名项所吨亩年月日届次国种条座位倍成元米类大批])?(?:\d+[月日]){0,2}[底初末]?/gu,
  // The same in Chinese numerals: 逾万名, 千余项, 三项举措's 三项.
  /(?:超过?|逾|约|近|第)?[〇一二两三四五六七八九十百千万亿]+[多余]?(?:人次|[个家场名项所吨亩届次国种条座位倍成元米类])/gu,
  // Reduplicated fours: 一带一路, 一心一意.
  /一[^一\s\p{P}]一[^一\s\p{P}]/gu,
  // A short term in quotation marks, a short title, a short aside.
  /[“‘《（「『][^“”‘’《》（）「」『』]{1,8}[”’》）」』]/gu,
  // Dashes and dots go in pairs.
  /—{2,}|…{2,}/gu,
  // Words, figures and names in Latin letters.
  /[A-Za-z0-9\u00C0-\u024F][A-Za-z0-9\u00C0-\u024F.,'%/:?&=_+@#~-]*/gu,
];

/** Words both opinions have been seen to cut. */
const neverCut =
  /构建|惠及|赋能|共建国家|碳排放|科技部|科技创新|青年科学家|国家发展改革委|科学组织|一大批|\p{Script=Han}了(?![解结断])|中老铁路|蒙内铁路/gu;

/** One-character words that lean on what follows, and those that lean on what stands before. */
const leansForward = new Set('与和及或并而在从由对向为把被将以已正更最各每该本此首第不未无可共据按跟同于');
const leansBack = new Set('的地得了着过等们者性化式型率后前里内外中上下间时处所方面之学家员人力');

function offsetsInside(text: string, span: RegExp): number[] {
  return [...text.matchAll(span)].flatMap((match) =>
    Array.from({ length: Math.max(0, match[0].length - 1) }, (_, index) => match.index + index + 1),
  );
}

function ends(pieces: Iterable<string>): Set<number> {
  const result = new Set<number>();
  let at = 0;
  for (const piece of pieces) {
    at += piece.length;
    result.add(at);
  }
  return result;
}

/** Enumerated items are kept whole where they begin with a word: 气候变化 is one thing, though two words. */
function insideEnumerations(text: string, wordEnds: ReadonlySet<number>): number[] {
  return enumeratedSpans(text)
    .filter(({ from }) => from === 0 || wordEnds.has(from))
    .flatMap(({ from, to }) => Array.from({ length: to - from - 1 }, (_, index) => from + index + 1));
}

/** Where a line must never break: inside a span that reads as one, before a closing mark, after an opening. */
function forbiddenBreaks(text: string): Set<number> {
  const forbidden = new Set([...unbreakable, neverCut].flatMap((span) => offsetsInside(text, span)));
  for (let at = 1; at < text.length; at += 1) {
    const before = text[at - 1] ?? '';
    const after = text[at] ?? '';
    if (openingMarks.has(before) || closingMarks.has(after) || /\s/.test(after)) forbidden.add(at);
    // Half of a surrogate pair is no place to be.
    if (/[\uDC00-\uDFFF]/.test(after)) forbidden.add(at);
  }
  return forbidden;
}

/** A lone character joins the neighbour it leans on. */
function joinLoneCharacters(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  let pending = '';
  for (const [index, piece] of pieces.entries()) {
    const lone = [...piece].length === 1 && isHan(piece);
    const previous = joined.at(-1);
    const sticksToPrevious =
      previous !== undefined && pending === '' && /[\p{Script=Han}\d”’》]$/u.test(previous);
    if (lone && sticksToPrevious && (leansBack.has(piece) || index === pieces.length - 1)) {
      joined[joined.length - 1] = previous + piece;
    } else if (lone && (leansForward.has(piece) || index < pieces.length - 1)) {
      pending += piece;
    } else if ([...pending].length > 1 && openingMarks.has(piece[0] ?? '')) {
      // 我们要将｜‘一带一路’: what is quoted starts a line well.
      joined.push(pending, piece);
      pending = '';
    } else {
      joined.push(pending + piece);
      pending = '';
    }
  }
  if (pending !== '') joined.push(pending);
  return joined;
}

/** Cuts an overlong piece: Latin after its joints, Chinese between words. */
function cutOverlong(piece: string, wordEnds: ReadonlySet<number>, start: number): string[] {
  const limit = /\p{Script=Han}/u.test(piece) ? longestPhrase : longestLatinRun;
  if (piece.length <= limit) return [piece];
  const characters = [...graphemes.segment(piece)].map((part) => part.segment);
  if (characters.length <= limit) return [piece];
  const forbidden = forbiddenBreaks(piece);
  const cuts: string[] = [];
  let current = '';
  let offset = 0;
  let length = 0;
  for (const character of characters) {
    const atWord =
      limit === longestPhrase && wordEnds.has(start + offset) && !forbidden.has(offset) && length >= 2;
    const atJoint = limit === longestLatinRun && length >= 8 && /[/?&=._:-]$/.test(current);
    if (current !== '' && (atWord || atJoint || (length >= limit * 2 && !closingMarks.has(character)))) {
      cuts.push(current);
      current = '';
      length = 0;
    }
    current += character;
    length += 1;
    offset += character.length;
  }
  return [...cuts, current];
}

/**
 * Cuts a text into the pieces no renderer may break: phrases of meaning, a number with its unit, a mark with
 * the word it belongs to. The pieces joined give the text back.
 *
 * Two opinions are asked, BudouX and the platform's word list, and a cut is made where both agree: each
 * alone cuts inside words now and then (铁｜路, 实验｜室), both together hardly ever.
 *
 * @example splitPhrases('建成7年，一条铁路带来超7.4万个就业岗位')
 *   // ['建成', '7年，', '一条', '铁路', '带来', '超7.4万个', '就业', '岗位']
 */
export function splitPhrases(text: string): readonly string[] {
  if (text === '') return [];
  const wordEnds = ends([...words.segment(text)].map((word) => word.segment));
  const phraseEnds = ends(parser.parse(text));
  const forbidden = forbiddenBreaks(text);
  for (const at of insideEnumerations(text, wordEnds)) forbidden.add(at);
  const numberStarts = new Set(
    unbreakable.slice(0, 2).flatMap((span) => [...text.matchAll(span)].map((match) => match.index)),
  );
  const pieces: string[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    const afterSpace = /\s/.test(text[at - 1] ?? '');
    const afterMark = closingMarks.has(text[at - 1] ?? '');
    const agreed = wordEnds.has(at) && (phraseEnds.has(at) || afterMark || numberStarts.has(at));
    if (at === text.length || ((agreed || afterSpace) && !forbidden.has(at))) {
      pieces.push(text.slice(start, at));
      start = at;
    }
  }
  let at = 0;
  return joinLoneCharacters(pieces).flatMap((piece) => {
    const cuts = cutOverlong(piece, wordEnds, at);
    at += piece.length;
    return cuts;
  });
}
