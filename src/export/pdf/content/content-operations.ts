/** An operation of a content stream, with where it stands in it. */
export interface ContentOperation {
  readonly operator: string;
  /** As written: numbers, names with their slash, strings with their brackets, marks of lists and dictionaries. */
  readonly operands: readonly string[];
  /** From its first operand to behind its operator. */
  readonly from: number;
  readonly to: number;
}

/**
 * What a content stream is made of: operations of numbers alone, which place and draw lines (nearly all of a stream, so they
 * are taken whole), comments, strings (up to two levels of bare brackets inside, more than any writer leaves unescaped),
 * marks, hexadecimal strings, names, and all else.
 */
const token =
  /(?:[-+.\d]+\s+){1,6}(?:[lcmvyw]|re|cm|rg|RG|T[dDm])(?=\s)|%[^\r\n]*|\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*\))*\)|<<|>>|<[\dA-Fa-f\s]*>|[[\]]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g;
/** What an operator looks like: a quotation mark or a word that no operand can be. */
const operatorName = /^(?:['"]|(?!(?:true|false|null)$)[A-Za-z][A-Za-z\d]*\*?)$/;

/**
 * Every operation of a content stream with its place, so that it can be written again otherwise marked. An inline
 * image is one operation, `EI`.
 *
 * @param content one byte a character (Latin-1)
 * @param which `saying` passes over operations of numbers alone, which only place and draw lines
 */
export function* contentOperations(
  content: string,
  which: 'all' | 'saying' = 'all',
): Generator<ContentOperation> {
  let operands: string[] = [];
  let from = -1;
  const reader = new RegExp(token);
  for (let found = reader.exec(content); found !== null; found = reader.exec(content)) {
    const [word] = found;
    const first = word.charCodeAt(0);
    if (first === 37) continue;
    if (from < 0) from = found.index;
    const isNumber = first >= 43 && first <= 57 && first !== 47;
    if (isNumber && word.charCodeAt(word.length - 1) > 57) {
      if (which === 'all') {
        const parts = word.split(/\s+/);
        const operator = parts.pop() ?? '';
        yield { operator, operands: [...operands, ...parts], from, to: reader.lastIndex };
      }
      operands = [];
      from = -1;
      continue;
    }
    // Numbers, names and strings: by far the most of the rest, and told by their first sign.
    const isOperand = isNumber || first === 47 || first === 40 || first === 60 || first === 91;
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
