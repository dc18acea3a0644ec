import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** A file's name, as the user knows it, and its bytes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** No story and no article is longer; what is, is the wrong file. */
const largestFile = 5 * 1024 * 1024;

/**
 * The text of a UTF-8 file, without a byte order mark and with line breaks as they are. A file in another
 * encoding is a fault that names the encoding it looks like.
 */
export function decodeText({ path, bytes }: SourceFile): {
  readonly text?: string;
  readonly diagnostics: readonly Diagnostic[];
} {
  const fault = (diagnostic: Pick<Diagnostic, 'code' | 'message' | 'hint' | 'line' | 'column'>) => ({
    diagnostics: [{ severity: 'error' as const, path, ...diagnostic }],
  });
  if (bytes.length > largestFile) {
    const megabytes = (bytes.length / 1024 / 1024).toFixed(1);
    return fault({
      code: 'file-too-large',
      message: `The file has ${megabytes} MB; the most that is read is ${largestFile / 1024 / 1024} MB.`,
      hint: 'A story and its source are text. Is this the right file?',
    });
  }
  if (bytes.length === 0) {
    return fault({ code: 'file-empty', message: 'The file is empty.', hint: 'Write a story into it.' });
  }
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    return fault({ code: 'encoding-not-utf8', message: `Not UTF-8: this looks like ${wide}.`, hint: saveAs });
  }
  const text = decode(bytes, 'utf-8');
  if (text !== undefined) return { text, diagnostics: [] };
  const readable = new TextDecoder('utf-8').decode(bytes);
  const before = readable.slice(0, Math.max(0, readable.indexOf('\ufffd'))).split('\n');
  return fault({
    code: 'encoding-not-utf8',
    message: `Not UTF-8${looksLikeGbk(bytes) ? ': this looks like GBK (GB 18030)' : ''}.`,
    hint: saveAs,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  });
}

const saveAs = 'Save the file as UTF-8 and try again.';

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 gives itself away by its mark, or by a zero in every other byte of its ASCII. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 (little-endian)';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 (big-endian)';
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = Math.max(2, sample.length / 8);
  if (odd > many && even < odd / 8) return 'UTF-16 (little-endian)';
  if (even > many && odd < even / 8) return 'UTF-16 (big-endian)';
  return undefined;
}

/** Almost any bytes are some GBK text; only one with many common Chinese characters is taken for it. */
function looksLikeGbk(bytes: Uint8Array): boolean {
  const text = decode(bytes, 'gb18030');
  if (text === undefined) return false;
  const foreign = text.replace(/[\0-\x7f]/g, '');
  const chinese = foreign.match(/[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef“”‘’—…]/g)?.length ?? 0;
  return chinese > 0 && chinese / foreign.length > 0.9;
}
