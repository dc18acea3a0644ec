/** An operation of a content stream, with where it stands in it. */
export interface PlacedOperation {
  readonly operator: string;
  /** As written: numbers, names with their slash, strings with their brackets, marks of lists and dictionaries. */
  readonly operands: readonly string[];
  /** From its first operand to behind its operator. */
  readonly from: number;
  readonly to: number;
}

/** Comments, strings with up to two levels of bare brackets inside, marks, hexadecimal strings, names, all else. */
const token =
  /%[^\r\n]*|\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*\))*\)|<<|>>|<[\dA-Fa-f\s]*>|[[\]]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g;
/** What an operator looks like: a quotation mark or a word that no operand can be. */
const operatorName = /^(?:['"]|(?!(?:true|false|null)$)[A-Za-z][A-Za-z\d]*\*?)$/;

/**
 * Every operation of a content stream with its place, so that it can be written again otherwise marked. An inline
 * image is one operation, `EI`.
 *
 * @param content one byte a character (Latin-1)
 */
export function* placedOperations(content: string): Generator<PlacedOperation> {
  let operands: string[] = [];
  let from = -1;
  const reader = new RegExp(token);
  for (let found = reader.exec(content); found !== null; found = reader.exec(content)) {
    const [word] = found;
    const first = word.charCodeAt(0);
    if (first === 37) continue;
    if (from < 0) from = found.index;
    // Numbers, names and strings: by far the most, and told by their first sign.
    const isOperand = (first >= 43 && first <= 57) || first === 40 || first === 60 || first === 91;
    if (isOperand || !operatorName.test(word)) {
      operands.push(word);
      continue;
    }
    let operator = word;
    if (word === 'ID') {
      // The bytes of an inline image are no tokens.
      const end = /\sEI(?=\s|$)/g;
      end.lastIndex = reader.lastIndex;
      if (end.exec(content) === null) return;
      reader.lastIndex = end.lastIndex;
      operator = 'EI';
    }
    if (word === 'BI') continue;
    yield { operator, operands, from, to: reader.lastIndex };
    operands = [];
    from = -1;
  }
}
