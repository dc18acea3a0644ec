import type { Diagnostic } from './diagnostic.js';
import { frame } from './frame.js';
import { type Painter, plain } from './painter.js';

/**
 * A diagnostic as the command prints it: place, what is wrong, the line with carets, and what to do.
 *
 * @param text the text of the file it stands in, for the frame; without it there is none
 */
export function formatDiagnostic(diagnostic: Diagnostic, text?: string, paint: Painter = plain): string {
  const { path, line, column, severity, code, message, language, hint, dataPath, length } = diagnostic;
  const place = [path, line, column].filter((part) => part !== undefined).join(':');
  const kind = severity === 'error' ? paint.fault('error') : paint.warning('warning');
  const head = `${place === '' ? '' : `${paint.place(place)} `}${kind} ${language === undefined ? '' : `${language}: `}${message} ${paint.faint(`[${code}]`)}`;
  const framed =
    text === undefined || line === undefined
      ? ''
      : frame(text, { line, column: column ?? 1, ...(length === undefined ? {} : { length }) }, paint);
  return [
    head,
    dataPath === undefined || dataPath === '' ? '' : `  ${paint.faint(`at ${dataPath}`)}`,
    indent(framed),
    hint === undefined ? '' : indent(hint),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
