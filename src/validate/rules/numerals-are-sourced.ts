import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { type FoundNumeral, findNumerals } from '../../text/numerals.js';
import { backingOf } from '../numeral-backing.js';
import { fault, type Rule, type RuleContext } from '../rule.js';
import { type VisibleText, visibleTexts } from '../visible-texts.js';

/**
 * Every numeral somebody wrote for the story is one that a sentence of the same section prints, with its
 * qualifier; what speaks of the whole story may draw on every section.
 */
export const numeralsAreSourced: Rule = (context) => {
  const bySection = context.story.sections.map((_, index) => printedNumerals(context, index));
  const everywhere = [...printedNumerals(context, undefined), ...bySection.flat()];
  return visibleTexts(context.story).flatMap((visible) => {
    const printed = visible.section === undefined ? everywhere : (bySection[visible.section] ?? []);
    return findNumerals(visible.text).flatMap((numeral) => numeralFault(context, visible, numeral, printed));
  });
};

/** The numerals of all a section takes word for word from the source; of the introduction, without a section. */
function printedNumerals(context: RuleContext, section: number | undefined): readonly FoundNumeral[] {
  const passages = context.items
    .filter((item) => item.section === section)
    .flatMap((item) => item.passages.map(({ text }) => text));
  const { heading, question } = section === undefined ? {} : (context.story.sections[section] ?? {});
  const texts = new Set([...passages, heading ?? '', question ?? '']);
  return [...texts].flatMap((text) => findNumerals(text));
}

function numeralFault(
  context: RuleContext,
  { text, path, section }: VisibleText,
  numeral: FoundNumeral,
  printed: readonly FoundNumeral[],
): readonly Diagnostic[] {
  const backing = backingOf(numeral, printed);
  if (backing.kind === 'backed') return [];
  // Pointed at as it is written, white space and all.
  const part = { index: numeral.index, length: Math.min(numeral.length, text.length - numeral.index) };
  if (backing.kind === 'changed') {
    return [
      fault(context, {
        code: 'numeral-qualifier-lost',
        at: path,
        part,
        message: `${numeral.text} here, ${backing.printed} in the source.`,
        hint: `Keep what belongs to the number: ${backing.printed}.`,
      }),
    ];
  }
  const scope = section === undefined ? 'of the story' : 'of this section';
  const nearest = backing.nearest === undefined ? '' : ` The nearest is ${backing.nearest}.`;
  return [
    fault(context, {
      code: 'numeral-unsourced',
      at: path,
      part,
      message: `No sentence ${scope} prints ${numeral.text}.${nearest}`,
      hint: 'Write the number as the source prints it, add the sentence that prints it, or say it without a number.',
    }),
  ];
}
