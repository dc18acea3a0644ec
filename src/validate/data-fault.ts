import type { DataFinding } from '../claims/data/check-data-claims.js';
import type { ReadText } from '../claims/read-claims.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DataPath } from '../parse/data-path.js';
import { examplesOf } from './examples-of.js';
import { fault, type RuleContext } from './rule.js';
import { isAnswered } from './written-claims.js';

/**
 * What is told of a text that the data do not back: an error where they say otherwise, a warning where it may mean several
 * things, which the author answers with `reads`.
 */
export function dataFault(
  context: RuleContext,
  at: DataPath,
  finding: DataFinding,
  placeOf: ReadText['placeOf'],
): readonly Diagnostic[] {
  const { kind, text, tells } = finding;
  if (kind === 'backed') return [];
  const part = placeOf(finding);
  const told = tells.replace(/\.?$/, '.');
  if (kind === 'unsure') {
    if (isAnswered(context.story, at)) return [];
    const warning = fault(context, {
      code: 'wording-unproven',
      at,
      part,
      message: `“${text}” here; the data have it in one of several places: ${told}`,
      hint: 'Name the line and the time or category. If it is right as it stands, say why: reads: ….',
    });
    return [{ ...warning, severity: 'warning' }];
  }
  const { rounded } = examplesOf(context.story.language);
  return [
    fault(context, {
      code: 'data-claim-differs',
      at,
      part,
      message:
        kind === 'expected'
          ? `“${text}” here as if it was counted; the data expect it: ${told}`
          : `“${text}” here. The data: ${told}`,
      hint: {
        expected: 'Say that it is expected.',
        unmarked: `Say that it is rounded (${rounded}), or write it in full.`,
        differs:
          'Say it as the data do, with the line and the time or category it is of; if it speaks of something else, add the sentence that says so.',
      }[kind],
    }),
  ];
}
