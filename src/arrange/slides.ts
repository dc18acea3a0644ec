import { attributeWords } from '../content/attribute-words.js';
import { type ArrangeContext, argumentsInDeck, type PlacedArgument } from '../content/context.js';
import { underDrawnHeadline } from '../content/headline-figures.js';
import { sourceLine } from '../content/source-line.js';
import { speakerNotes } from '../content/speaker-notes.js';
import { weightOf } from '../content/weight.js';
import { carouselOrder, kindOf, otherKinds, slideOrder } from '../kinds/index.js';
import type { DeckScope, SlideForm } from '../kinds/kind.js';
import { labelsOf } from '../languages/labels-of.js';
import type { Language } from '../languages/language.js';
import type { Content } from '../model/content.js';
import type { Slide } from '../model/page.js';
import type { Section } from '../model/story.js';
import { programWords, statementsOf } from '../model/words.js';
import { drawnOnce } from './drawn-once.js';

/** How every slide begins: in the normal size. */
const normalTier = 0;

/**
 * The slides of one argument: each kind of content it holds becomes the form made for it. The first carries the
 * argument's headline; a quotation or a lone case brings its own. Route and running head are added by the deck.
 */
export function argumentSlides(context: ArrangeContext, placed: PlacedArgument): readonly Slide[] {
  const { argument, section, sectionIndex } = placed;
  const drafts = slideForms().flatMap(({ form }) =>
    form
      .ofArgument(context, placed)
      .map((draft) => ({ ...draft, role: form.role, drawn: form.drawing !== undefined })),
  );
  const said = new Set<string>();
  const own = new Set(argument.statistics.map(({ id }) => id));
  return drawnOnce(withBestDrawing(drafts), own).map(
    ({ content: drafted, saidBy, role, drawn }, index): Slide => {
      const content = attributeWords(
        context,
        underSaidHeadline(index === 0 ? drafted : underOwnHeadline(context, drafted, drafts)),
      );
      const statements = statementsOf(content);
      // Beside words a drawing has nothing new to say: who speaks finds it in the notes before.
      const beside = drawn && statements.length > 0 && statements.every((id) => said.has(id));
      for (const id of statements) said.add(id);
      return {
        id: index === 0 ? argument.id : `${argument.id}-${index + 1}`,
        content,
        role,
        tier: normalTier,
        source: sourceLine(context, section, statements, saidBy),
        notes: beside
          ? [programWords(context.messages.notesBefore)]
          : speakerNotes(context, [content.headline], statements),
        accent: sectionIndex,
      };
    },
  );
}

/** What stands behind another slide under the same headline says what it shows itself, where there are words for that. */
function underOwnHeadline(
  context: ArrangeContext,
  content: Content,
  [first]: readonly { readonly content: Content }[],
): Content {
  if (content.headline.long !== first?.content.headline.long) return content;
  const own = kindOf(content).slide?.shows(content, context.messages);
  return own === undefined ? content : { ...content, headline: own };
}

/** A slide shows what its argument holds under whatever headline; of two forms it has the one that says what is drawn. */
function underSaidHeadline(content: Content): Content {
  return kindOf(content).quotes ? content : (underDrawnHeadline(content) ?? content);
}

/** From so many figures on a drawing says more than the figures side by side; one or two are larger alone. */
const leastCompared = 3;

/**
 * Of several drawings under one headline the one that shows most, of equals the first by the order of carousels. It
 * stands in place of what would stand instead of it, a grid of the same figures; a date or a cause says more than they do.
 * A drawing that says what stands nowhere else is never left out.
 */
function withBestDrawing<Draft extends { readonly content: Content; readonly drawn: boolean }>(
  drafts: readonly Draft[],
): readonly Draft[] {
  const order: readonly string[] = carouselOrder;
  const rank = ({ content }: Draft) => order.indexOf(content.kind);
  const [best] = drafts
    .filter(({ drawn }) => drawn)
    .toSorted(
      (one, other) =>
        statementsOf(other.content).length - statementsOf(one.content).length || rank(one) - rank(other),
    );
  if (best === undefined) return drafts;
  const shown = new Set(statementsOf(best.content));
  const instead = kindOf(best.content).slide?.drawing?.instead(best.content, otherKinds);
  const saidElsewhere = new Set(
    drafts.flatMap((draft) => (draft.drawn && draft !== best ? [] : statementsOf(draft.content))),
  );
  return drafts.filter((draft) => {
    // What states nothing is a photograph: no chart says the same.
    if (draft.drawn && statementsOf(draft.content).length === 0) return true;
    if (draft.drawn)
      return draft === best || statementsOf(draft.content).some((id) => !saidElsewhere.has(id));
    if (draft.content.kind !== instead?.kind) return true;
    const statements = statementsOf(draft.content);
    return statements.length < leastCompared || statements.some((id) => !shown.has(id));
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

/** The arguments of a section that the deck of the whole story has room for, and the ids of those it has not. */
export interface MostTelling {
  readonly slides: readonly (readonly Slide[])[];
  readonly leftOut: readonly string[];
}

/**
 * The most telling arguments that fit a number of slides, in the order of the story. At least one, and all that the author
 * wants there. Drawings beside words come on top of them: they are looked at, not read.
 */
export function mostTelling(
  context: ArrangeContext,
  section: Section,
  sectionIndex: number,
  room: number,
): MostTelling {
  const candidates = argumentsInDeck(context, section, sectionIndex, 'whole')
    .map((placed, index) => ({
      index,
      id: placed.argument.id,
      wanted: placed.argument.decks !== undefined,
      weight: weightOf(placed),
      slides: argumentSlides(context, placed),
    }))
    .map((each) => ({ ...each, room: Math.max(1, each.slides.filter(isRead).length) }));
  const ranked = candidates.toSorted(
    (one, other) =>
      Number(other.wanted) - Number(one.wanted) || other.weight - one.weight || one.index - other.index,
  );
  const chosen: typeof candidates = [];
  let left = room;
  for (const candidate of ranked) {
    if (chosen.length > 0 && !candidate.wanted && candidate.room > left) continue;
    chosen.push(candidate);
    left -= candidate.room;
  }
  return {
    slides: chosen.toSorted((one, other) => one.index - other.index).map(({ slides }) => slides),
    leftOut: candidates.filter((candidate) => !chosen.includes(candidate)).map(({ id }) => id),
  };
}

function isRead({ content }: Slide): boolean {
  return kindOf(content).slide?.drawing === undefined;
}

function slideForms(): readonly { readonly kind: string; readonly form: SlideForm<Content, unknown> }[] {
  return slideOrder.flatMap((kind) => {
    const { slide: form } = kindOf({ kind });
    return form === undefined ? [] : [{ kind, form }];
  });
}
