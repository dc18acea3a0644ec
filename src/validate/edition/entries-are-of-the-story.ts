import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { suggest } from '../../diagnostics/suggest.js';
import type { DataPath } from '../../parse/data-path.js';
import { fault } from '../rule.js';
import type { EditionContext, EditionRule } from './edition-rule.js';
import { storyNames } from './story-texts.js';

/** Every entry belongs to a part of the story, every field of it is one that part has, and every name speaks in it. */
export const entriesAreOfTheStory: EditionRule = (context) => {
  const { edition, story, pairs } = context;
  const known = new Map<string, string[]>();
  for (const { text } of pairs) {
    const owner = text.entry.slice(0, -1).join('\n');
    known.set(owner, [...(known.get(owner) ?? []), String(text.entry.at(-1))]);
  }
  const ids = [...known.keys()].flatMap((owner) => /^words\n(.+)$/s.exec(owner)?.[1] ?? []);
  const ofStory = (['story', 'source'] as const).flatMap((part) =>
    unknownFields(context, [part], edition[part], known.get(part) ?? []),
  );
  const ofWords = Object.entries(edition.words).flatMap(([id, fields]) => {
    const fieldsHere = known.get(`words\n${id}`);
    if (fieldsHere !== undefined) return unknownFields(context, ['words', id], fields, fieldsHere);
    const near = suggest(id, ids);
    return [
      fault(context, {
        code: 'reference-unknown',
        at: ['words', id],
        what: 'key',
        message: `The story has nothing with the id “${id}”.`,
        hint:
          near === undefined
            ? 'Remove the entry, or give it the id of what it translates: that of an argument, a section, an expert, or a statement such as “argument.points.1”.'
            : `Did you mean “${near}”?`,
      }),
    ];
  });
  const names = storyNames(story).map(({ name }) => name);
  const ofNames = Object.keys(edition.names)
    .filter((name) => !names.includes(name))
    .map((name) => {
      const near = suggest(name, names);
      return fault(context, {
        code: 'reference-unknown',
        at: ['names', name],
        what: 'key',
        message: `Nobody called “${name}” speaks in the story.`,
        hint: near === undefined ? 'Remove the name.' : `Did you mean “${near}”?`,
      });
    });
  return [...ofStory, ...ofWords, ...ofNames];
};

function unknownFields(
  context: EditionContext,
  at: DataPath,
  fields: Readonly<Record<string, unknown>>,
  known: readonly string[],
): readonly Diagnostic[] {
  return Object.keys(fields)
    .filter((field) => !known.includes(field))
    .map((field) => {
      const near = suggest(field, known);
      return fault(context, {
        code: 'key-unknown',
        at: [...at, field],
        what: 'key',
        message: `The story has no “${field}” here.`,
        hint: near === undefined ? `There are: ${known.join(', ')}.` : `Did you mean “${near}”?`,
      });
    });
}
