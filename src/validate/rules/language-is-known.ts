import { suggest } from '../../diagnostics/suggest.js';
import { fault, type Rule } from '../rule.js';

/** The program has the fixed words of the story's language: it never labels pages in another. */
export const languageIsKnown: Rule = (context) => {
  const { languages } = context;
  const { language } = context.story;
  if (languages.includes(language)) return [];
  const near = languages.find((known) => sameScript(language, known)) ?? suggest(language, languages);
  return [
    fault(context, {
      code: 'value-invalid',
      at: ['language'],
      message: `“language” cannot be “${language}”: pages have no words in it.`,
      hint: `${near === undefined ? '' : `Did you mean “${near}”? `}There are: ${languages.join(', ')}.`,
    }),
  ];
};

/** Of one language, written alike: Hong Kong and Macao write as Taiwan does, Singapore as the mainland. */
function sameScript(one: string, other: string): boolean {
  const [main, script] = likelyScript(one);
  const [otherMain, otherScript] = likelyScript(other);
  return main !== undefined && main === otherMain && script === otherScript;
}

/** The language of a tag and the script it is most likely written in; of what is no tag nothing. */
function likelyScript(tag: string): readonly [language?: string, script?: string] {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return script === undefined ? [] : [language, script];
  } catch {
    return [];
  }
}
