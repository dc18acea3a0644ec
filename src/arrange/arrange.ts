import type { Deck, Handout, Poster } from '../model/page.js';
import type { TracedStory } from '../model/trace.js';
import { messagesFor } from '../text/messages/index.js';
import { createContext } from './context.js';
import { sectionDeck, wholeDeck } from './deck.js';
import { arrangePosters } from './posters/index.js';

/** Everything a story can be seen as, before anything is drawn. */
export interface Arrangement {
  readonly decks: readonly Deck[];
  readonly posters: readonly Poster[];
  readonly handouts: readonly Handout[];
}

/** Story → decks, posters and handouts, without a plan by the author. Pure; the same story gives the same pages. */
export function arrange(traced: TracedStory): Arrangement {
  const context = createContext(traced, messagesFor(traced.story.language));
  const decks = [
    wholeDeck(context),
    ...traced.story.sections.map((section, index) => sectionDeck(context, section, index)),
  ];
  return {
    decks,
    posters: arrangePosters(context),
    handouts: decks.map((deck) => ({ kind: 'handout', id: deck.id, deck })),
  };
}
