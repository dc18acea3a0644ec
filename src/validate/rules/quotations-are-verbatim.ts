import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Quotation } from '../../model/story.js';
import type { DataPath } from '../../parse/data-path.js';
import { foldForComparison } from '../../text/normalise.js';
import { fault, type Rule, type RuleContext } from '../rule.js';

/** A quotation says what its sentence says, and its emphasis is a part of it. */
export const quotationsAreVerbatim: Rule = (context) =>
  context.story.sections.flatMap((section, index) =>
    section.arguments.flatMap((argument, place) =>
      argument.quotations.flatMap((quotation, item) =>
        quotationFaults(context, quotation, ['sections', index, 'arguments', place, 'quotations', item]),
      ),
    ),
  );

function quotationFaults(context: RuleContext, quotation: Quotation, path: DataPath): readonly Diagnostic[] {
  const { text, emphasis, sentence } = quotation;
  const sentences = sentence === undefined ? [text] : [sentence].flat();
  const faults: Diagnostic[] = [];
  if (!sentences.some((whole) => contains(whole, text))) {
    faults.push(
      fault(context, {
        code: 'text-not-in-source',
        at: [...path, 'text'],
        message: 'These words do not stand in the sentence of the quotation.',
        hint: 'Quote a part of the sentence, word for word.',
      }),
    );
  }
  if (emphasis !== undefined && !contains(text, emphasis)) {
    faults.push(
      fault(context, {
        code: 'text-not-in-source',
        at: [...path, 'emphasis'],
        message: 'These words do not stand in the quotation.',
        hint: 'Emphasise a part of the quotation, word for word.',
      }),
    );
  }
  return faults;
}

function contains(whole: string, part: string): boolean {
  return foldForComparison(whole).text.includes(foldForComparison(part).text);
}
