import { fault } from '../rule.js';
import { besides, type EditionRule } from './edition-rule.js';

/** What is set in colour is a part of the quotation as translated. */
export const emphasisIsInItsText: EditionRule = (context) =>
  context.pairs.flatMap(({ text, translation }) => {
    if (text.kind !== 'emphasis' || translation === undefined) return [];
    const whole = besides(context, text).find((each) => each.text.entry.at(-1) === 'text')?.translation?.to;
    if (whole === undefined || whole.includes(translation.to)) return [];
    return [
      fault(context, {
        code: 'value-invalid',
        at: [...text.entry, 'to'],
        message: `“${translation.to}” does not stand in the quotation as it is translated.`,
        hint: `Take words of it, letter for letter: “${whole}”.`,
      }),
    ];
  });
