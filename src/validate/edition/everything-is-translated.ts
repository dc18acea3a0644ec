import { formatDataPath } from '../../parse/data-path.js';
import { fault } from '../rule.js';
import { type EditionRule, nameIn, type Pair, translationAt } from './edition-rule.js';
import { storyNames } from './story-texts.js';

/** Every text and every name of the story has a translation; what one part of it lacks is one fault. */
export const everythingIsTranslated: EditionRule = (context) => {
  const { pairs, edition, story } = context;
  const missing = pairs.filter(
    ({ text, translation }) =>
      translation === undefined &&
      // A short form that the story has none of is missed only where somebody began it.
      (text.optional !== true || translationAt(edition, text.entry) !== undefined),
  );
  const owners = new Map<string, Pair[]>();
  for (const pair of missing) {
    const owner = formatDataPath(pair.text.entry.slice(0, -1));
    owners.set(owner, [...(owners.get(owner) ?? []), pair]);
  }
  const ofTexts = [...owners.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { entry } = first.text;
    const begun = translationAt(edition, entry) !== undefined;
    const owner = String(entry.at(-2));
    const fields = group.map(({ text }) => `“${text.entry.at(-1)}”`).join(', ');
    return [
      fault(context, {
        code: 'translation-missing',
        at: begun ? [...entry, 'to'] : entry,
        message: `Not translated yet: ${fields} of ${owner}, ${shown(first)}.`,
        hint: `Write it as “to: …”; “broadsheet translate” adds what is missing, with “from” filled in.`,
      }),
    ];
  });
  const ofNames = storyNames(story)
    .filter(({ name }) => nameIn(edition, name) === undefined)
    .map(({ name }) =>
      fault(context, {
        code: 'translation-missing',
        at: ['names', name],
        message: `Not translated yet: the name “${name}”.`,
        hint: `Add it under “names”: “${name}: …”.`,
      }),
    );
  return [...ofTexts, ...ofNames];
};

function shown({ text: { text } }: Pair): string {
  return [...text].length > 30 ? `“${[...text].slice(0, 28).join('')}…”` : `“${text}”`;
}
