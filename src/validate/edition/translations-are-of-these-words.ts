import { compactText } from '../../text/normalise.js';
import { fault } from '../rule.js';
import { type EditionRule, translationAt } from './edition-rule.js';

/** What was translated still stands in the story as it stood then: `from` is compared with it, but for white space. */
export const translationsAreOfTheseWords: EditionRule = (context) =>
  context.pairs.flatMap(({ text }) => {
    const written = translationAt(context.edition, text.entry);
    if (written === undefined || compactText(written.from).text === compactText(text.text).text) return [];
    return [
      fault(context, {
        code: 'translation-stale',
        at: [...text.entry, 'from'],
        message: `The story says something else by now: “${text.text}”.`,
        hint: 'Look whether the translation still says the same, mend it, and then write the new words as “from”.',
      }),
    ];
  });
