import { suggest } from '../../diagnostics/suggest.js';
import { fault, type Rule } from '../rule.js';

/** The program has the fixed words of the story's language: it never labels pages in another. */
export const languageIsKnown: Rule = (context) => {
  const { languages } = context;
  const { language } = context.story;
  if (languages.includes(language)) return [];
  const [main] = language.split(/[-_]/);
  const near = suggest(language, languages) ?? languages.find((known) => known.split('-')[0] === main);
  return [
    fault(context, {
      code: 'value-invalid',
      at: ['language'],
      message: `“language” cannot be “${language}”: pages have no words in it.`,
      hint: `${near === undefined ? '' : `Did you mean “${near}”? `}There are: ${languages.join(', ')}.`,
    }),
  ];
};
