import { type Span, spansOf } from './spans.js';

/** Web and mail addresses, paths, and any run of letters too long for a line; they hold no spaces. */
const address =
  /(?:[a-z]+:\/\/|www\.)[!-~]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![!-~])(?:[!-.0-<>@-^`-~]*[/_=&?][!-~]{8,}|[!-~]{25,})/giu;
/** What ends a sentence or an aside belongs to the text around an address. */
const trailing = /[.,;:!?'")\]}]+$/;

/** The shortest piece of an address worth a line end. */
const leastPiece = 4;

/** Where a text holds an address, or something built like one. */
export function addressSpans(text: string): readonly Span[] {
  if (!/[!-~]{8}/.test(text)) return [];
  return spansOf(text, address)
    .map(({ from, to }) => ({ from, to: to - (trailing.exec(text.slice(from, to))?.[0].length ?? 0) }))
    .filter(({ from, to }) => to > from);
}

/**
 * The joints of an address, as offsets of the text: after / ? & = . - _ and , but not inside a number nor
 * before another mark, so that no line starts with one.
 */
export function jointsOf(text: string, { from, to }: Span): readonly number[] {
  const joints: number[] = [];
  let last = from;
  for (let at = from + 1; at < to; at += 1) {
    const before = text[at - 1] ?? '';
    const after = text[at] ?? '';
    if (!/[/?&=.\-_,]/.test(before) || !/[\p{L}\p{N}]/u.test(after)) continue;
    if (/[.,]/.test(before) && /\d/.test(text[at - 2] ?? '') && /\d/.test(after)) continue;
    if (at - last < leastPiece || to - at < leastPiece) continue;
    joints.push(at);
    last = at;
  }
  return joints;
}
