import type { Deck, Slide } from '../../model/page.js';
import type { Messages } from '../../text/messages/messages.js';

/** Slides that stand on pages of their own, under one running head. */
export interface SlideGroup {
  /** The name of their pages in the style sheet. */
  readonly page: string;
  /** What stands on the right of the running head: the section and who speaks. */
  readonly running: string;
  /** Index of the accent colour. */
  readonly accent: number;
  /** Index in the deck of its first slide. */
  readonly first: number;
  readonly members: readonly Slide[];
}

/**
 * The deck in pieces that can be handed out alone: in the deck of the whole story each section begins a new page, as
 * does what closes the deck. What opens the deck goes with the first section; the deck of one section is one piece.
 */
export function groupSlides(deck: Deck, messages: Messages): readonly SlideGroup[] {
  const firstOpener = deck.slides.findIndex(({ role }) => role === 'opener');
  const starts = [
    0,
    ...deck.slides.flatMap((slide, index) => {
      const previous = deck.slides[index - 1];
      const begins =
        (slide.role === 'opener' && (slide.part?.index ?? 1) === 1) ||
        (slide.role === 'closing' && previous?.role !== 'closing');
      return deck.section === undefined && begins && index > firstOpener ? [index] : [];
    }),
  ];
  return starts.map((first, index) => {
    const members = deck.slides.slice(first, starts[index + 1] ?? deck.slides.length);
    return {
      page: `group-${index + 1}`,
      running: runningHead(deck, members, messages),
      accent: members.at(-1)?.accent ?? deck.accent,
      first,
      members,
    };
  });
}

/** Section and expert where the group has them; what the deck's title says already is not said again. */
function runningHead(deck: Deck, members: readonly Slide[], messages: Messages): string {
  const running = members.findLast((slide) => slide.running !== undefined)?.running;
  const parts =
    running === undefined
      ? [deck.authors.join(messages.listComma)]
      : [running.left.long, running.right?.long ?? ''];
  return parts.filter((part) => part !== '' && part !== deck.title).join(messages.separator);
}
