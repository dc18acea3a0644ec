import { type ArrangeContext, type PlacedArgument, shownArguments } from '../content/context.js';
import { sourceLine } from '../content/source-line.js';
import { speakerNotes } from '../content/speaker-notes.js';
import { weightOf } from '../content/weight.js';
import { kindOf, slideOrder } from '../kinds/index.js';
import type { DeckScope, SlideForm } from '../kinds/kind.js';
import { labelsOf } from '../languages/labels-of.js';
import type { Language } from '../languages/language.js';
import type { Content } from '../model/content.js';
import type { Slide } from '../model/page.js';
import type { Section } from '../model/story.js';
import { statementsOf } from '../model/words.js';

/** How every slide begins: in the normal size. */
const normalTier = 0;

/**
 * The slides of one argument: each kind of content it holds becomes the form made for it. The first carries the
 * argument's headline; a quotation or a lone case brings its own. Route and running head are added by the deck.
 */
export function argumentSlides(context: ArrangeContext, placed: PlacedArgument): readonly Slide[] {
  const { argument, section, sectionIndex } = placed;
  return slideForms()
    .flatMap(({ form }) => form.ofArgument(context, placed).map((draft) => ({ ...draft, role: form.role })))
    .map(({ content, saidBy, role }, index): Slide => {
      const statements = statementsOf(content);
      return {
        id: index === 0 ? argument.id : `${argument.id}-${index + 1}`,
        content,
        role,
        tier: normalTier,
        source: sourceLine(context, section, statements, saidBy),
        notes: speakerNotes(context, [content.headline], statements),
        accent: sectionIndex,
      };
    });
}

/** The slides that stand around the arguments: at the front of a deck, before a section, at the end. */
export function deckSlides(context: ArrangeContext, scope: DeckScope, language: Language): readonly Slide[] {
  return slideForms().flatMap(({ kind, form }) =>
    form
      .ofDeck(context, scope, labelsOf(language, kind))
      .map((draft): Slide => ({ ...draft, role: form.role, tier: normalTier, accent: scope.sectionIndex })),
  );
}

/** The most telling arguments that fit a number of slides, in the order of the story. At least one. */
export function mostTelling(
  context: ArrangeContext,
  section: Section,
  sectionIndex: number,
  room: number,
): readonly (readonly Slide[])[] {
  const candidates = shownArguments(context, section, sectionIndex).map((placed, index) => ({
    index,
    weight: weightOf(placed),
    slides: argumentSlides(context, placed),
  }));
  const ranked = candidates.toSorted((one, other) => other.weight - one.weight || one.index - other.index);
  const chosen: typeof candidates = [];
  let left = room;
  for (const candidate of ranked) {
    if (chosen.length > 0 && candidate.slides.length > left) continue;
    chosen.push(candidate);
    left -= candidate.slides.length;
  }
  return chosen.toSorted((one, other) => one.index - other.index).map(({ slides }) => slides);
}

function slideForms(): readonly { readonly kind: string; readonly form: SlideForm<Content, unknown> }[] {
  return slideOrder.flatMap((kind) => {
    const { slide: form } = kindOf({ kind });
    return form === undefined ? [] : [{ kind, form }];
  });
}
