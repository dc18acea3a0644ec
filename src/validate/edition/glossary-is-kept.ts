import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { fault } from '../rule.js';
import type { EditionRule, Pair } from './edition-rule.js';

/**
 * Where a text of the story holds a term of the glossary, its translation holds the form of it, or one of the forms. A term
 * inside a longer one is not asked for beside it. Quotation marks, capitals and kinds of dashes are free.
 */
export const glossaryIsKept: EditionRule = (context) => {
  const terms = Object.entries(context.edition.glossary)
    .map(([term, forms]) => ({ term, bare: plain(term), forms: [forms].flat() }))
    .filter(({ bare }) => bare !== '')
    .toSorted((one, other) => other.bare.length - one.bare.length);
  return context.pairs.flatMap((pair) =>
    missingIn(pair, terms).map(
      ({ term, forms }): Diagnostic =>
        fault(context, {
          code: 'glossary-term-missing',
          at: [...pair.text.entry, 'to'],
          message: `The story says ${term}; the glossary has it as ${forms.map((form) => `“${form}”`).join(' or ')}.`,
          hint: 'Use that form, add this one to the glossary, or say under “reads” why it may be missing here.',
        }),
    ),
  );
};

interface Term {
  readonly term: string;
  readonly bare: string;
  readonly forms: readonly string[];
}

function missingIn({ text, translation }: Pair, terms: readonly Term[]): readonly Term[] {
  if (translation === undefined || translation.reads !== undefined || text.optional === true) return [];
  let rest = plain(text.text);
  return terms.filter(({ bare, forms }) => {
    if (!rest.includes(bare)) return false;
    rest = rest.replaceAll(bare, '\u0000');
    return !forms.some((form) => says(translation.to, form));
  });
}

/** Whether a text holds a form as words of its own: “mu” does not stand in “must”. */
function says(text: string, form: string): boolean {
  const [whole, part] = [plain(text), plain(form)];
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    const beside = [whole[at - 1] ?? '', whole[at + part.length] ?? ''];
    const cut = [whole[at] ?? '', whole[at + part.length - 1] ?? ''].map(
      (edge, index) => isLetter(edge) && isLetter(beside[index] ?? ''),
    );
    if (!cut.includes(true)) return true;
  }
  return false;
}

function isLetter(character: string): boolean {
  return /[\p{Script=Latin}\p{N}]/u.test(character);
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/["'“”‘’「」『』《》]/g, '')
    .replace(/[-‐‑–—−]+/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
