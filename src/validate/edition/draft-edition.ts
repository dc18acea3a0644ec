import type { Story } from '../../model/story.js';
import { addEntries } from '../../parse/add-entries.js';
import { storyNames, storyTexts } from './story-texts.js';

/** The parts of an edition’s file in the order in which a translator needs them. */
const parts = ['aiDisclosure', 'glossary', 'names', 'story', 'source', 'words'];

const opening = `# yaml-language-server: $schema=../../assets/schema/edition.schema.json
#
# from: the words of the story; to: the translation. Numbers, dates, order and sources are the story's.
`;

/**
 * The text of an edition with an entry for every text of the story, each with the words to be translated and an empty place
 * for the translation. What is there already stays as it is.
 *
 * @param written the edition as it is; absent where there is none yet
 */
export function draftEdition(story: Story, written: string | undefined): string {
  const texts = storyTexts(story);
  const needed = texts.filter(({ optional }) => optional !== true);
  const order = new Map<string, string[]>([['', parts]]);
  for (const { entry } of texts) {
    const keys = entry.map(String);
    for (const [index, key] of keys.entries()) {
      const owner = keys.slice(0, index).join('\n');
      const known = order.get(owner) ?? [];
      if (!known.includes(key)) order.set(owner, [...known, key]);
    }
  }
  return addEntries(
    written ?? opening,
    [
      ...storyNames(story).map(({ name }) => ({ at: ['names', name], value: null })),
      ...needed.map(({ entry, text }) => ({ at: entry.map(String), value: { from: text, to: null } })),
    ],
    (at) => order.get(at.join('\n')) ?? [],
  );
}
