import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { foldForComparison } from '../../text/normalise.js';
import { fault, type Rule } from '../rule.js';

/** Who says what is a claim: a theme is named by the passages of every argument that is said to speak of it. */
export const themesAreInTheirPassages: Rule = (context) => {
  const { story, items } = context;
  const known = new Set(story.sections.flatMap((section) => section.arguments.map(({ id }) => id)));
  const passagesOf = (argument: string) =>
    items
      .filter(({ id, owner }) => id === argument || owner === argument)
      .flatMap(({ passages }) => passages.map(({ text }) => foldForComparison(text).text));
  return story.themes.flatMap(({ name, arguments: listed }, index) => {
    const printed = foldForComparison(name).text;
    const says = (argument: string) => passagesOf(argument).some((passage) => passage.includes(printed));
    return listed.flatMap((argument, place): readonly Diagnostic[] => {
      if (!known.has(argument) || says(argument)) return [];
      const quotes = passagesOf(argument).length > 0;
      return [
        fault(context, {
          code: 'theme-not-in-passages',
          at: ['themes', index, 'arguments', place],
          message: quotes
            ? `No passage that “${argument}” rests on says ${name}.`
            : `“${argument}” rests on no passage of its own, so none says ${name}.`,
          hint: 'Quote the sentence of the source that says it, or take the argument off this list.',
        }),
      ];
    });
  });
};
