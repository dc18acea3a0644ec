import { isScalar, type Node } from 'yaml';
import type { BuildFault } from './build-fault.js';
import { quotedText } from './quoted-text.js';

/** A pair of a map as YAML read it. */
export interface WrittenPair {
  readonly key: Node | null;
  readonly value: Node | null;
}

/** Pairs of a map on one line, with what a comma cut off put back. */
export interface MendedPairs {
  readonly pairs: readonly (WrittenPair & { readonly whole?: string })[];
  readonly fault?: Omit<BuildFault, 'dataPath'>;
}

/**
 * In a map on one line a comma ends a bare text: `{ figure: 12,500人 }` is a 12 and a key 500人. A key without a colon
 * behind a bare value is the rest of that value; all of a map are one fault, for they have one cause.
 *
 * @param text of the file
 */
export function rejoinTexts(text: string, items: readonly WrittenPair[]): MendedPairs {
  const pairs: (WrittenPair & { readonly whole?: string })[] = [];
  let start = 0;
  const cut: { readonly whole: string; readonly start: number; readonly end: number }[] = [];
  for (const pair of items) {
    const before = pairs.at(-1);
    const [from] = before?.value?.range ?? [];
    const [, end] = pair.key?.range ?? [];
    if (before === undefined || from === undefined || end === undefined || !isRest(before, pair)) {
      pairs.push(pair);
      continue;
    }
    if (before.whole === undefined) start = from;
    else cut.pop();
    const whole = text.slice(start, end).replace(/\s+/g, ' ');
    cut.push({ whole, start, end });
    pairs.splice(-1, 1, { ...before, whole });
  }
  const [first] = cut;
  if (first === undefined) return { pairs };
  const wholes = cut.map(({ whole }) => quotedText(whole));
  return {
    pairs,
    fault: {
      code: 'yaml-text-cut',
      message: `In a map on one line a comma ends a text, and ${wholes.length === 1 ? 'this one goes on' : `${wholes.length} texts go on`} behind it.`,
      hint: `Put the whole text in quotation marks: ${wholes.join(', ')}.`,
      start: first.start,
      end: first.end,
    },
  };
}

/** Whether a pair has a bare key and no colon, behind a value that is bare, too. */
function isRest(before: WrittenPair, { key, value }: WrittenPair): boolean {
  return value === null && isPlain(key) && isPlain(before.value);
}

function isPlain(node: Node | null): boolean {
  return isScalar(node) && node.type === 'PLAIN' && node.source !== '';
}

/**
 * Behind a space, # begins a comment: `title: The #1 employer` is “The”. Who means a comment writes a space behind the
 * sign; who does not has very likely lost the end of a text.
 *
 * @param value where a bare value stands in the text
 */
export function cutByComment(
  text: string,
  value: { readonly start: number; readonly end: number },
): Omit<BuildFault, 'dataPath'> | undefined {
  const lost = /^[ \t]*#[^\s#][^\r\n]*/.exec(text.slice(value.end))?.[0];
  if (lost === undefined) return undefined;
  const whole = `${text.slice(value.start, value.end)}${lost}`.replace(/\s+/g, ' ').trim();
  return {
    code: 'yaml-text-cut',
    message: `“${lost.trim()}” is read as a comment, and is not part of the text.`,
    hint: `Put the whole text in quotation marks: ${quotedText(whole)}. If it is a comment, write a space behind #.`,
    start: value.end + lost.indexOf('#'),
    end: value.end + lost.trimEnd().length,
  };
}
