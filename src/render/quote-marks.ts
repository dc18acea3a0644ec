import type { PhraseMark } from './phrase-marks.js';

/** Those of the mainland, and those of Taiwan and Hong Kong. */
const quotes = /[“”‘’「」『』]/;

/**
 * Sets Chinese quotation marks without their empty halves, which are holes in a line. A browser squeezes them by itself only
 * beside another mark; see `text-spacing-trim`.
 */
export function quoteMarks(marks: readonly PhraseMark[]): readonly PhraseMark[] {
  let latin = false;
  return marks.flatMap((mark): readonly PhraseMark[] => {
    if (mark.kind === 'open' || mark.kind === 'close') {
      if (mark.name === 'latin') latin = mark.kind === 'open';
      return [mark];
    }
    if (mark.kind !== 'text' || latin) return [mark];
    return mark.text
      .split(/([“”‘’「」『』])/)
      .filter((part) => part !== '')
      .flatMap((part): readonly PhraseMark[] => {
        const text = { kind: 'text', text: part } as const;
        if (!quotes.test(part)) return [text];
        return [{ kind: 'open', name: 'quote' }, text, { kind: 'close', name: 'quote' }];
      });
  });
}
