import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { DrawingFault, TooLong } from '../diagnostics/drawing-fault.js';
import type { Excess } from './characters-too-many.js';
import { asSmallAsCanBe, leavingOut, oneOf, pageIn, tellTooLong } from './too-long.js';

/** The error for a page that fits in no size, in no form and on no number of pages. */
export function overflowFault({
  code,
  page,
  size,
  statement,
  excess,
  reach,
  poster,
}: {
  readonly code: DiagnosticCode;
  /** What a person calls the page. */
  readonly page: string;
  /** In which of several sizes. */
  readonly size?: string;
  /** To be named where no words are: the first statement of the page, or its section. */
  readonly statement: string | undefined;
  readonly excess: Excess | undefined;
  /** In px, for a page that no shorter text would make fit. */
  readonly reach: number;
  /** Which poster the page is of, as the story may name it; absent for a slide. */
  readonly poster?: string;
}): DrawingFault {
  const named = statement === undefined ? {} : { dataPath: statement };
  if (excess === undefined) {
    const because = `${asSmallAsCanBe}: its text reaches ${Math.ceil(reach)} px too far.`;
    return {
      code,
      severity: 'error',
      ...named,
      message: `${pageIn(page, size)} does not fit, ${because}`,
      because: `it does not fit, ${because}`,
      hint:
        poster === undefined
          ? 'Say less there, or choose a theme that leaves it more room.'
          : oneOf(leavingOut([poster])),
    };
  }
  const { characters, alone, field } = excess;
  const { path, mend } = field.from;
  const tooLong: TooLong = {
    page,
    ...(size === undefined ? {} : { size }),
    characters,
    alone,
    mend,
    ...(poster === undefined ? {} : { poster }),
  };
  return { code, severity: 'error', ...named, ...tellTooLong(path, [tooLong]), at: path, tooLong };
}
