import { stringBytes } from './content/string-bytes.js';

/** A list of characters by code: `beginbfchar <0011> <4E00> endbfchar`. */
const blocks = /beginbf(char|range)([\s\S]*?)endbf\1/g;
const entries = /<[\dA-Fa-f\s]*>|\[[^\]]*\]/g;
/** No range is longer than one byte can count; a broken one must not run on. */
const longestRange = 65_536;

/**
 * What the codes of a font say, from its ToUnicode map.
 *
 * @param map the map as text, one byte a character
 */
export function glyphTexts(map: string): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const [, kind, block = ''] of map.matchAll(blocks)) {
    const values = block.match(entries) ?? [];
    if (kind === 'char') {
      for (let at = 0; at + 1 < values.length; at += 2) texts.set(codeOf(values[at]), textOf(values[at + 1]));
    } else {
      for (let at = 0; at + 2 < values.length; at += 3) {
        for (const [code, text] of rangeOf(values[at], values[at + 1], values[at + 2])) texts.set(code, text);
      }
    }
  }
  return texts;
}

/** A range goes on from its first text, counting the last character up, or lists its texts. */
function rangeOf(
  from: string | undefined,
  to: string | undefined,
  texts: string | undefined,
): readonly (readonly [number, string])[] {
  const first = codeOf(from);
  const length = Math.min(codeOf(to) - first + 1, longestRange);
  const listed = texts?.startsWith('[') ? (texts.slice(1, -1).match(entries) ?? []) : undefined;
  const start = listed === undefined ? [...textOf(texts)] : [];
  const last = start.pop()?.codePointAt(0) ?? 0;
  return Array.from({ length: Math.max(0, length) }, (_, index) => [
    first + index,
    listed === undefined ? start.join('') + String.fromCodePoint(last + index) : textOf(listed[index]),
  ]);
}

function codeOf(operand: string | undefined): number {
  const bytes = stringBytes(operand ?? '') ?? '';
  return [...bytes].reduce((code, byte) => code * 256 + byte.charCodeAt(0), 0);
}

/** UTF-16 with the high byte first. */
function textOf(operand: string | undefined): string {
  const bytes = Buffer.from(stringBytes(operand ?? '') ?? '', 'latin1');
  return bytes
    .subarray(0, bytes.length - (bytes.length % 2))
    .swap16()
    .toString('utf16le');
}
