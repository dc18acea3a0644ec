import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Quotation } from '../../model/story.js';
import type { DataPath } from '../../parse/data-path.js';
import { foldForComparison } from '../../text/normalise.js';
import { denies, quotedFrom } from '../../text/quoted-words.js';
import { fault, type Rule, type RuleContext } from '../rule.js';

/** A quotation says what its sentence says, by the usual rules of quoting, and its emphasis is a part of it. */
export const quotationsAreVerbatim: Rule = (context) =>
  context.story.sections.flatMap((section, index) =>
    section.arguments.flatMap((argument, place) =>
      argument.quotations.flatMap((quotation, item) =>
        quotationFaults(context, quotation, ['sections', index, 'arguments', place, 'quotations', item]),
      ),
    ),
  );

function quotationFaults(context: RuleContext, quotation: Quotation, path: DataPath): readonly Diagnostic[] {
  const { text, emphasis, sentence, reads } = quotation;
  const sentences = sentence === undefined ? [text] : [sentence].flat();
  const found = [...sentences, sentences.join('')].map((whole) => quotedFrom(whole, text));
  const best = found.find(({ kind }) => kind === 'verbatim') ?? found.find(({ kind }) => kind === 'denied');
  const at = [...path, 'text'];
  const faults: Diagnostic[] = [];
  if (best === undefined) {
    faults.push(
      fault(context, {
        code: 'text-not-in-source',
        at,
        message: 'These words do not stand in the sentence of the quotation.',
        hint: 'Quote a part of the sentence, word for word; put what you add into [brackets] and … for what you leave out.',
      }),
    );
  } else if (best.kind === 'denied') {
    faults.push(
      fault(context, {
        code: 'text-not-in-source',
        at,
        message: `The brackets of this quotation change what is denied in it: ${best.words}.`,
        hint: 'Brackets may explain a word or change its first letter; quote what is denied as it was said.',
      }),
    );
  } else if (best.kind === 'verbatim' && reads === undefined && best.leftOut.some(denies)) {
    faults.push({
      ...fault(context, {
        code: 'text-not-in-source',
        at,
        message: `What the ellipsis leaves out denies something: ${best.leftOut.find(denies)}.`,
        hint: 'Quote it whole, or say in “reads” why the quotation means the same without it.',
      }),
      severity: 'warning',
    });
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
