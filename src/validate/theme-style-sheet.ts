import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { lineStartsOf, positionAt } from '../parse/tree.js';

/** What a style sheet of a theme may not do: it stands inside web pages, and nothing is ever fetched. */
const forbidden: readonly { readonly what: RegExp; readonly message: string; readonly hint: string }[] =
  Object.freeze([
    {
      what: /@import\b[^;]*/gi,
      message: 'A theme cannot import another style sheet.',
      hint: 'Copy the rules into theme.css.',
    },
    {
      what: /\burl\(\s*(?!["']?data:)[^)]*\)?/gi,
      message: 'A theme cannot fetch a file.',
      hint: 'Write the picture into the rule: url("data:…").',
    },
    {
      what: /<[/!]\S*/g,
      message: 'A style sheet holds no tags.',
      hint: 'Remove it.',
    },
  ]);

/** What is unsafe in a theme's own style sheet, each at its place. */
export function styleSheetFaults(path: string, css: string): readonly Diagnostic[] {
  const lineStarts = lineStartsOf(css);
  return forbidden.flatMap(({ what, message, hint }) =>
    [...css.matchAll(what)].map(({ 0: found, index }) => ({
      code: 'style-sheet-unsafe',
      severity: 'error',
      message,
      hint,
      path,
      ...positionAt(lineStarts, index),
      length: found.split('\n')[0]?.length ?? 0,
    })),
  );
}
