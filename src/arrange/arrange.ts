import { type ArrangeContext, createContext } from '../content/context.js';
import type { Deck, Handout } from '../model/page.js';
import type { Poster } from '../model/poster.js';
import type { TracedStory } from '../model/trace.js';
import { messagesFor } from '../text/messages/index.js';
import { printForm } from '../text/print-form.js';
import { sectionDeck, wholeDeck } from './deck.js';
import { arrangePosters } from './posters.js';

/** Everything a story can be seen as, before anything is drawn. */
export interface Arrangement {
  readonly decks: readonly Deck[];
  readonly posters: readonly Poster[];
  readonly handouts: readonly Handout[];
}

/** Story → decks, posters and handouts, without a plan by the author. Pure; the same story gives the same pages. */
export function arrange(read: TracedStory): Arrangement {
  const traced = printForm(read, read.story.language);
  const context = createContext(traced, messagesFor(traced.story.language));
  const decks = [
    wholeDeck(context),
    ...traced.story.sections.map((section, index) => sectionDeck(context, section, index)),
  ];
  return {
    decks,
    posters: arrangePosters(context).map(disclose(context)),
    handouts: decks.map((deck) => ({ kind: 'handout', id: deck.id, deck })),
  };
}

/** Every poster of a story that AI had a part in says so. */
function disclose({ traced, messages }: ArrangeContext): (poster: Poster) => Poster {
  const { aiDisclosure } = traced.story;
  return (poster) =>
    aiDisclosure === 'none' ? poster : { ...poster, disclosure: messages.disclosure[aiDisclosure] };
}
