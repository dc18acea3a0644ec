import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { oddSpaceFault } from './odd-spaces.js';
import { quotedText } from './quoted-text.js';

type Words = Pick<Diagnostic, 'code' | 'message' | 'hint'>;

const quote = 'Put the whole text in quotation marks: "…".';

const secondColon: Words = Object.freeze({
  code: 'yaml-syntax',
  message: 'A text that holds a colon and a space is read as another key.',
  hint: quote,
});

/** What the YAML library's codes mean to a writer, and what to do. */
const words: Readonly<Record<string, Words>> = Object.freeze({
  TAB_AS_INDENT: {
    code: 'yaml-syntax',
    message: 'A tab stands where the line is indented.',
    hint: 'Indent with spaces, two for each level.',
  },
  BLOCK_AS_IMPLICIT_KEY: secondColon,
  BLOCK_IN_FLOW: secondColon,
  MULTILINE_IMPLICIT_KEY: {
    code: 'yaml-syntax',
    message: 'This line has no key, or its key has no colon.',
    hint: 'Write key: value, with a half-width colon and a space; indent a text that runs over several lines.',
  },
  BAD_SCALAR_START: {
    code: 'yaml-syntax',
    message: 'A text cannot begin with this character.',
    hint: quote,
  },
  BAD_DQ_ESCAPE: {
    code: 'yaml-syntax',
    message: 'In double quotation marks a backslash begins an escape, and this is none.',
    hint: 'Write two backslashes, or put the text in single quotation marks.',
  },
  BAD_INDENT: {
    code: 'yaml-syntax',
    message: 'The indentation does not fit, or a bracket is not closed.',
    hint: 'Begin all keys of one map, and all dashes of one list, in the same column; close [ with ] and { with }.',
  },
  MISSING_CHAR: {
    code: 'yaml-syntax',
    message: 'Something is missing here.',
    hint: 'Close every quotation mark and bracket, and write a colon and a space behind every key. Does the file end too early?',
  },
  UNEXPECTED_TOKEN: {
    code: 'yaml-syntax',
    message: 'This does not belong here.',
    hint: 'Is the indentation right, and is a quotation mark inside a quoted text written twice?',
  },
  TAG_RESOLVE_FAILED: {
    code: 'yaml-tag',
    message: 'Tags (words that begin with !) are not allowed.',
    hint: 'Remove the tag, or put a text that begins with ! in quotation marks.',
  },
  KEY_OVER_1024_CHARS: {
    code: 'yaml-syntax',
    message: 'This key is longer than a key can be.',
    hint: 'Is a quotation mark or a colon missing?',
  },
});

/** At most so many syntax faults are told: what follows the first ones is mostly their consequence. */
const mostFaults = 3;

export interface YamlFault {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** The faults of the YAML library in our words, the first of each line, with their offsets. */
export function explainYamlFaults(
  text: string,
  faults: readonly YamlFault[],
): readonly (Words & { readonly start: number; readonly end: number })[] {
  const colon = fullWidthColon(text);
  const lines = new Set<number>();
  const explained = faults
    .toSorted((one, other) => one.pos[0] - other.pos[0])
    .flatMap(({ code, message, pos: [start, end] }) => {
      const lineStart = text.lastIndexOf('\n', start - 1);
      if (lines.has(lineStart)) return [];
      lines.add(lineStart);
      const known = withText(text, start, code) ?? words[code] ?? { code: 'yaml-syntax' as const, message };
      // The library says what is missing in so many words.
      return [{ ...known, message: code === 'MISSING_CHAR' ? `${message}.` : known.message, start, end }];
    });
  const space = explained[0] && oddSpaceFault(text, explained[0].start);
  if (space !== undefined) return [space];
  if (colon === undefined || explained.length === 0) return explained.slice(0, mostFaults);
  return [fullWidthColonFault(colon)];
}

/** A second colon with the text it stands in, as it has to be written: `title: a: b`, `{ title: a: b }`. */
function withText(text: string, start: number, code: string): Words | undefined {
  const bare =
    code === 'BLOCK_AS_IMPLICIT_KEY'
      ? /(?<=: +|- +)[^\s#][^\r\n]*?: .*?(?=[ \t]*(?:[ \t]#[^\r\n]*)?$)/my
      : /(?<=: +)[^\s,{}[\]#][^,{}[\]\r\n]*?: [^,{}[\]\r\n]*[^,{}[\]\s]/my;
  bare.lastIndex = start;
  const found = words[code] === secondColon ? bare.exec(text)?.[0] : undefined;
  return found === undefined
    ? undefined
    : { ...secondColon, hint: `Put the whole text in quotation marks: ${quotedText(found)}.` };
}

/** What is said where a key is followed by ： for a colon. */
export function fullWidthColonFault(start: number): Words & { readonly start: number; readonly end: number } {
  return {
    code: 'yaml-syntax',
    message: 'A full-width colon (：) stands behind the key.',
    hint: 'Write a half-width colon and a space: “title: …”.',
    start,
    end: start + 1,
  };
}

/** The offset of the first full-width colon that stands where a key's colon belongs. */
export function fullWidthColon(text: string): number | undefined {
  const match = /^[ \t]*(?:- +)*[A-Za-z$][\w-]*(?=：)/m.exec(text);
  return match ? match.index + match[0].length : undefined;
}
