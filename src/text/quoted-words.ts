import { foldForComparison } from './normalise.js';

/** How a quotation stands in the text it is taken from. */
export type QuotedWords =
  /** Word for word; but for capitals in brackets, words explained in brackets, and what an ellipsis leaves out. */
  | { readonly kind: 'verbatim'; readonly leftOut: readonly string[] }
  /** Brackets say something the text does not: a denial. */
  | { readonly kind: 'denied'; readonly words: string }
  | { readonly kind: 'elsewhere' };

/** So much may a bracket stand for: she, for [Ms. Lindqvist]. In characters without spaces. */
const mostReplaced = 24;
const ellipsis = String.raw`[[(（［]\s*(?:…+|\.{3,}|\. \. \.)\s*[\])）］]|…+|\.{3,}|\. \. \.`;
const token = new RegExp(`${ellipsis}|[[［]([^\\]］]*)[\\]］]`, 'gu');
const wholeEllipsis = new RegExp(`^(?:${ellipsis})$`, 'u');
const denial =
  /\b(?:not|never|no|none|nobody|nothing|nor|neither|cannot|without)\b|n['’]t\b|没有|沒有|不(?![断斷仅僅同但只])|未(?![来來])|[无無]|并非|並非|绝非|絕非|否认|否認/iu;

/** Whether words deny something. */
export function denies(words: string): boolean {
  return denial.test(words);
}

/**
 * Whether a quotation is one by the usual rules: `[T]he` changes the case of a letter, `[word]` explains, and an ellipsis
 * leaves words out; all else stands in the text, in this order.
 */
export function quotedFrom(whole: string, quotation: string): QuotedWords {
  const folded = foldForComparison(whole);
  if (folded.text.includes(foldForComparison(quotation).text)) return { kind: 'verbatim', leftOut: [] };
  let pattern = '';
  let last = 0;
  const gaps: ('ellipsis' | 'bracket')[] = [];
  for (const match of quotation.matchAll(token)) {
    pattern += piece(quotation.slice(last, match.index));
    last = match.index + match[0].length;
    const inner = match[1];
    if (wholeEllipsis.test(match[0]) || inner === undefined) {
      const edge = pattern === '' || quotation.slice(last).trim() === '';
      if (edge) continue;
      gaps.push('ellipsis');
      pattern += '(.*?)';
    } else if (/^[\p{Lu}\p{Ll}]$/u.test(inner.trim()) && /^\p{L}/u.test(quotation.slice(last))) {
      pattern += `[${inner.trim().toLowerCase()}${inner.trim().toUpperCase()}]`;
    } else {
      if (denies(inner)) return { kind: 'denied', words: match[0] };
      gaps.push('bracket');
      pattern += `(.{0,${mostReplaced}}?)`;
    }
  }
  if (last === 0) return { kind: 'elsewhere' };
  pattern += piece(quotation.slice(last));
  const found = new RegExp(pattern, 'dsu').exec(folded.text);
  if (found === null || !/\p{L}/u.test(pattern)) return { kind: 'elsewhere' };
  const leftOut = gaps.map((_, index) => {
    const [from, to] = found.indices?.[index + 1] ?? [0, 0];
    return from === to ? '' : whole.slice(folded.starts[from] ?? 0, folded.ends[to - 1] ?? 0);
  });
  const replaced = leftOut.find((words, index) => gaps[index] === 'bracket' && denies(words));
  if (replaced !== undefined) return { kind: 'denied', words: replaced };
  return { kind: 'verbatim', leftOut: leftOut.filter((words) => words !== '') };
}

function piece(words: string): string {
  return foldForComparison(words).text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
