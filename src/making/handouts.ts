import type { Plan } from '../planning/selection.js';
import { handoutForm } from '../render/handouts/index.js';
import { type Build, type DocumentResults, noResults } from './build.js';
import type { DrawnDeck } from './decks.js';
import { makeSlideHandout } from './slide-handouts.js';

/** Draws, measures and prints every handout of a plan, from the slides as they were fitted. */
export async function makeHandouts(
  build: Build,
  plan: Plan,
  decks: readonly DrawnDeck[],
): Promise<DocumentResults> {
  if (plan.handouts.length === 0) return noResults;
  const { browser } = build.world;
  const made = await Promise.all(
    plan.handouts.flatMap((handout) => {
      const drawn = decks.find(({ drawing }) => drawing.deck.id === handout.deck.id);
      if (drawn === undefined) return [];
      const form = handoutForm(handout.form);
      return [
        build.limit(() => browser.withPage((lent) => makeSlideHandout(build, lent, handout, form, drawn))),
      ];
    }),
  );
  return {
    artifacts: made.flatMap(({ artifacts }) => artifacts),
    pages: made.flatMap(({ pages }) => pages),
    documents: made.flatMap(({ documents }) => documents),
    diagnostics: made.flatMap(({ diagnostics }) => diagnostics),
  };
}
