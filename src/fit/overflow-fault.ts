import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import type { Excess } from './characters-too-many.js';
import { statementOf } from './text-fields.js';

/** The error for a page that fits in no size, in no form and on no number of pages. */
export function overflowFault({
  code,
  name,
  page,
  fallback,
  excess,
  reach,
}: {
  readonly code: DiagnosticCode;
  /** What a person calls the page. */
  readonly name: string;
  readonly page: { readonly statements: readonly string[] };
  /** To be named where the page shows no statement. */
  readonly fallback: string | undefined;
  readonly excess: Excess | undefined;
  /** In px, for a page that no shorter text would make fit. */
  readonly reach: number;
}): DrawingFault {
  const statement = (excess === undefined ? page.statements[0] : statementOf(page, excess.field)) ?? fallback;
  const message = `${name} does not fit, even in the smallest type and the shortest form`;
  const fault = {
    code,
    severity: 'error',
    ...(statement === undefined ? {} : { dataPath: statement }),
  } as const;
  if (excess === undefined) {
    return {
      ...fault,
      message: `${message}: its text reaches ${Math.ceil(reach)} px too far.`,
      hint: 'Shorten its texts, or make two statements of it.',
    };
  }
  const { characters, field } = excess;
  return {
    ...fault,
    message: `${message}.`,
    hint: `Shorten the text by ${characters === 1 ? 'one character' : `${characters} characters`}, give it a \`short\` form, or make two statements of it.`,
    words: field.text,
    tooMany: characters,
  };
}
