import { addressSpans } from './addresses.js';
import { type Span, spansOf } from './spans.js';

/** What is written for a machine keeps its straight marks: code, placeholders, attributes, keys with their values. */
const code =
  /`[^`]*`|\{\{[^{}]*\}\}|\{[^{}]*["'][^{}]*\}|<[a-zA-Z/!][^<>]*>|[\w$.-]+=(?:"[^"]*"|'[^']*')|(["'])[\w$@.-]+\1\s*:(?:\s*(["'])(?:(?!\2).)*\2)?|\w\(\s*["'][^()]*\)/gu;

/** Where a word, and with it a quotation, may begin. */
const before = /^$|[\s\p{Ps}\p{Pi}\p{Pd}—／/：:，,、；;。]/u;
const letter = /[\p{L}\p{N}]/u;

/** The marks of a language: double and single, each as a pair. */
interface Marks {
  readonly double: readonly [string, string];
  readonly single: readonly [string, string];
}

const curly: Marks = { double: ['“', '”'], single: ['‘', '’'] };
const corners: Marks = { double: ['「', '」'], single: ['『', '』'] };

/** By tag, the narrower first: Taiwan and Hong Kong set corner brackets. */
const languages: readonly (readonly [RegExp, Marks])[] = [
  [/^zh-(?:TW|HK|Hant)\b/, corners],
  [/^(?:zh|en)\b/, curly],
];

/**
 * Turns the straight quotation marks and apostrophes of prose into the marks of print: “ ” ‘ ’, in Taiwan 「 」 『 』. Which of a pair one is
 * follows from what stands beside it and from what is open already. Code, placeholders, addresses, feet and inches
 * are left alone, and so is any language whose marks we do not know.
 *
 * @param language a tag such as `zh-CN`
 * @returns a text of the same length: every offset stays true
 * @example setQuotationMarks('他说"好"，it\'s fine', 'zh-CN') // '他说“好”，it’s fine'
 */
export function setQuotationMarks(text: string, language: string): string {
  const marks = languages.find(([tag]) => tag.test(language))?.[1];
  if (!/["']/.test(text) || marks === undefined) return text;
  const kept = [...spansOf(text, code), ...addressSpans(text)];
  let printed = '';
  let double = false;
  let single = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if ((mark !== '"' && mark !== "'") || inside(kept, at)) {
      printed += mark;
      continue;
    }
    // Marks already set tell as much of their surroundings as the letters do.
    const left = printed.at(-1) ?? '';
    const right = text[at + 1] ?? '';
    const opens = before.test(left) ? right.trim() !== '' : /\p{Script=Han}/u.test(left);
    if (mark === '"') {
      if (!double && /\d/.test(left)) printed += mark;
      else if (double && !(before.test(left) && letter.test(right) && /\s/.test(left))) {
        printed += marks.double[1];
        double = false;
      } else if (opens) {
        printed += marks.double[0];
        double = true;
      } else printed += double ? marks.double[1] : mark;
    } else if (isApostrophe(text.slice(at + 1), left)) {
      printed += '’';
    } else if (single) {
      printed += marks.single[1];
      single = false;
    } else if (/\d/.test(left)) {
      printed += mark;
    } else if (opens && closesLater(text, at)) {
      printed += marks.single[0];
      single = true;
    } else printed += '’';
  }
  return printed;
}

function inside(spans: readonly Span[], at: number): boolean {
  return spans.some(({ from, to }) => from <= at && at < to);
}

/** Between letters (it's), and before a decade ('90s). */
function isApostrophe(rest: string, left: string): boolean {
  return (/[\p{Script=Latin}\d]$/u.test(left) && /^\p{Script=Latin}/u.test(rest)) || /^\d0s/.test(rest);
}

/** Whether a single mark further on can close one that opens here. */
function closesLater(text: string, at: number): boolean {
  return /[^\s]'(?!\p{Script=Latin})/u.test(text.slice(at + 1));
}
