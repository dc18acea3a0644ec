import { handoutPart } from '../model/build-parts.js';
import type { Handout } from '../model/page.js';
import type { Plan } from '../planning/selection.js';
import { handoutForm } from '../render/handouts/index.js';
import type { BrowserPage } from '../world/world.js';
import { type Build, type DocumentResults, noResults } from './build.js';
import type { DrawnDeck } from './decks.js';
import { withPart } from './fault-parts.js';
import { createPaperSlides } from './paper-slides.js';
import { makeSlideHandout } from './slide-handouts.js';
import { makeTextHandout } from './text-handouts.js';

/** Draws, measures and prints every handout of a plan: texts, and those of slides, from the slides as they were fitted. */
export async function makeHandouts(
  build: Build,
  plan: Plan,
  decks: readonly DrawnDeck[],
): Promise<DocumentResults> {
  if (plan.handouts.length === 0) return noResults;
  const setPaperSlides = createPaperSlides(build);
  const make = (handout: Handout): ((lent: BrowserPage) => Promise<DocumentResults>) | undefined => {
    const form = handoutForm(handout.form);
    if (form.shows === 'text') return (lent) => makeTextHandout(build, lent, handout, form);
    const drawn = decks.find(({ drawing }) => drawing.deck.id === handout.deck.id);
    return drawn && ((lent) => makeSlideHandout(build, lent, handout, form, drawn, setPaperSlides));
  };
  const made = await Promise.all(
    plan.handouts.flatMap((handout) => {
      const work = make(handout);
      if (work === undefined) return [];
      const part = handoutPart(handout);
      return [
        build
          .limit(() => build.world.browser.withPage(work))
          .then((results) => ({ ...results, diagnostics: withPart(part, results.diagnostics) })),
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
