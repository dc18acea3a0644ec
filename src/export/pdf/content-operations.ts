/** One operation of a content stream: its name and what stands before it, as written. */
export interface ContentOperation {
  readonly operator: string;
  /** Numbers, names with their slash, strings with their brackets, marks of lists and dictionaries. */
  readonly operands: readonly string[];
}

/**
 * What a content stream is made of: operations of numbers alone, which place and draw lines and say nothing (nearly all
 * of a stream, so they are taken whole), comments, strings (up to two levels of bare brackets inside, more than any
 * writer leaves unescaped), hexadecimal strings, marks, names, and all else.
 */
const token =
  /(?:[-+.\d]+\s+){1,6}(?:[lcmvyw]|re|cm|rg|RG|T[dDm])(?=\s)|%[^\r\n]*|\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*\))*\)|<<|>>|<[\dA-Fa-f\s]*>|[[\]]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/;
const passedOver = /^(?:%|[-+.\d].*[A-Za-z]$)/s;
/** What an operator looks like: a quotation mark or a word that no operand can be. */
const operatorName = /^(?:['"]|(?!(?:true|false|null)$)[A-Za-z][A-Za-z\d]*\*?)$/;

/**
 * The operations of a content stream in order, but for those that only place or draw lines. Inline images are skipped.
 *
 * @param content one byte a character (Latin-1)
 */
export function* contentOperations(content: string): Generator<ContentOperation> {
  let operands: string[] = [];
  const reader = new RegExp(token, 'g');
  for (let found = reader.exec(content); found !== null; found = reader.exec(content)) {
    const [word] = found;
    if (passedOver.test(word)) continue;
    if (!operatorName.test(word)) {
      operands.push(word);
      continue;
    }
    if (word === 'ID') {
      // The bytes of an inline image are no tokens.
      const end = /\sEI(?=\s|$)/g;
      end.lastIndex = reader.lastIndex;
      if (end.exec(content) === null) return;
      reader.lastIndex = end.lastIndex;
    }
    yield { operator: word, operands };
    operands = [];
  }
}

const escapes: Readonly<Record<string, string>> = Object.freeze({
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
});

/**
 * The bytes of a string operand, `(…)` or `<…>`, one a character.
 *
 * @returns undefined when the operand is no string
 */
export function stringBytes(operand: string): string | undefined {
  if (operand.startsWith('(')) {
    return operand
      .slice(1, -1)
      .replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal: string | undefined, sign: string) =>
        octal === undefined
          ? (escapes[sign] ?? (/^[\r\n]/.test(sign) ? '' : sign))
          : String.fromCharCode(Number.parseInt(octal, 8) & 255),
      );
  }
  if (!operand.startsWith('<') || operand.startsWith('<<')) return undefined;
  const digits = operand.replace(/[<>\s]/g, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
}
