import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { listedPlaces } from '../../text/listed-places.js';
import { foldForComparison } from '../../text/normalise.js';
import { linesOf } from '../passage-hints.js';
import { fault, type Rule, type RuleContext } from '../rule.js';
import { lineOf, occurrences } from '../source-text.js';

/** Where a case lies stands in its sentence, name by name; so does that a list of places goes on. */
export const placesAreInTheirSentence: Rule = (context) =>
  context.story.sections.flatMap((section, index) =>
    section.arguments.flatMap((argument, position) =>
      argument.cases.flatMap(({ place, sentence }, item): readonly Diagnostic[] =>
        place === undefined
          ? []
          : wordsOf(place)
              .filter((word) => ![sentence].flat().some((passage) => prints(passage, word)))
              .map((word) =>
                fault(context, {
                  code: 'place-not-in-sentence',
                  at: ['sections', index, 'arguments', position, 'cases', item, 'place'],
                  message: `“${word}” does not stand in the sentence of this case.`,
                  hint: hintFor(context, word),
                  part: { index: place.indexOf(word), length: word.length },
                }),
              ),
      ),
    ),
  );

function wordsOf(place: string): readonly string[] {
  return listedPlaces(place).flatMap(({ name, qualifier }) => [
    name,
    ...(qualifier === undefined ? [] : [qualifier]),
  ]);
}

/** A Latin name is a word of its own: Niger does not stand in Nigeria. */
function prints(passage: string, word: string): boolean {
  if (!/\p{Script=Latin}/u.test(word))
    return foldForComparison(passage).text.includes(foldForComparison(word).text);
  const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
  const [text, wanted] = [plain(passage), plain(word)];
  const letter = /\p{L}/u;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!letter.test(text[at - 1] ?? '') && !letter.test(text[at + wanted.length] ?? '')) return true;
  }
  return false;
}

function hintFor({ source }: RuleContext, word: string): string {
  const found = source === undefined ? [] : occurrences(source, word);
  return source === undefined || found.length === 0
    ? 'Write the place as the sentence prints it, or leave it out.'
    : `It stands in ${linesOf(found.map((stretch) => lineOf(source, stretch)))} of the source: quote the passage that prints it as well.`;
}
