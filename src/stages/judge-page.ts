import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PageMeasure } from '../model/drawing.js';

/** WCAG 2.2, level AA. The large text of slides would pass with 3:1; the themes promise more. */
const leastContrast = 4.5;

export interface PageToJudge {
  /** What a person calls it: `slide 3 of deck roundtable`. */
  readonly name: string;
  /** The statement to mend when something is wrong. */
  readonly statement: string | undefined;
  readonly measure: PageMeasure;
  /** Numerals it shows that no statement prints. */
  readonly unsourced: readonly string[];
  /** The floor for any text on it, in its own px. */
  readonly leastText: number;
}

/** Judges one measured page: each thing that is wrong with it is an error that names the page and its statement. */
export function judgePage({
  name,
  statement,
  measure: page,
  unsourced,
  leastText,
}: PageToJudge): readonly Diagnostic[] {
  const fault = (code: DiagnosticCode, message: string, hint: string): Diagnostic => ({
    code,
    severity: 'error',
    message: `${name}: ${message}`,
    hint,
    ...(statement === undefined ? {} : { dataPath: statement }),
  });
  return [
    ...(page.contrast < leastContrast
      ? [
          fault(
            'contrast-too-low',
            `a text has a contrast of ${page.contrast.toFixed(2)}:1 where ${leastContrast}:1 is needed.`,
            'Choose a darker accent or a lighter ground in the tokens of the theme.',
          ),
        ]
      : []),
    ...(page.smallestText < leastText
      ? [
          fault(
            'text-too-small',
            `a text is ${page.smallestText} px high where ${leastText} px is the least.`,
            'Raise the size in the theme.',
          ),
        ]
      : []),
    ...page.missingGlyphs.map((character) =>
      fault('glyph-missing', `no font has “${character}”.`, 'Write it with a character the fonts have.'),
    ),
    ...page.breakFaults.map((found) =>
      fault('break-forbidden', `${found}.`, 'Reword the text so that it breaks elsewhere.'),
    ),
    ...unsourced.map((numeral) =>
      fault(
        'page-numeral-unsourced',
        `the page shows ${numeral}, and no statement prints it.`,
        'Add the sentence that prints it, or say it without a number.',
      ),
    ),
  ];
}
