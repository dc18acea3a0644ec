import { type ArrangeContext, shownArguments, speakersOf } from '../content/context.js';
import { speakerOf } from '../content/source-line.js';
import { authored, printed, wordsAt } from '../content/story-words.js';
import type { Language } from '../languages/language.js';
import type { Deck, DeckHead, Slide } from '../model/page.js';
import type { Expert, Section } from '../model/story.js';
import { numberParts } from './number-parts.js';
import { argumentSlides, deckSlides, mostTelling } from './slides.js';

/**
 * A deck for the whole story stays within this many slides besides its drawings; what a section has beyond stands in its
 * own deck.
 */
const mostWholeSlides = 40;
/** Cover, introduction, contents, takeaways, sources; and an opener and a thesis a section. */
const framing = { deck: 5, section: 2 };

/** The deck of the whole story: every section with its most telling arguments. */
export function wholeDeck(context: ArrangeContext, language: Language): Deck {
  const { story } = context.traced;
  const { sections } = story;
  const room = Math.floor(
    (mostWholeSlides - framing.deck - framing.section * sections.length) / sections.length,
  );
  const body = sections.flatMap((section, sectionIndex) => {
    const scope = { at: 'section', section, sectionIndex, single: false, body: 0 } as const;
    const slides = [
      ...deckSlides(context, scope, language),
      ...mostTelling(context, section, sectionIndex, Math.max(1, room)).flat(),
    ];
    const number = `${context.messages.sectionNumber(sectionIndex)}${context.messages.separator}`;
    const left = wordsAt(context, section, ['heading'], `${number}${section.heading}`, 'printed');
    return slides.map(
      (slide): Slide => ({
        ...slide,
        // one colour for the whole story; each section's own deck has its own
        accent: 0,
        route: { at: sectionIndex + 1, stations: sections.length },
        running: { left, right: speakerOf(context, section) },
      }),
    );
  });
  const around = { sectionIndex: 0, single: false, body: body.length };
  const running = { left: authored(context, story, 'title') };
  const end = { at: sections.length, stations: sections.length };
  const slides = numberParts([
    ...deckSlides(context, { ...around, at: 'front' }, language).map(withHead({ running })),
    ...body,
    ...deckSlides(context, { ...around, at: 'end' }, language).map(withHead({ running, route: end })),
  ]);
  return {
    kind: 'deck',
    id: story.plan.whole,
    language: story.language,
    title: story.title,
    authors: story.experts.map((expert) => expert.name),
    subject: story.introduction?.text ?? story.title,
    head: {
      subtitle: story.subtitle ?? story.introduction?.short ?? story.introduction?.text ?? story.title,
      bylines: bylinesOf(context, story.experts, sections),
    },
    credit: creditOf(context, sections),
    accent: 0,
    slides,
  };
}

/** The deck of one section: every argument it has. */
export function sectionDeck(
  context: ArrangeContext,
  section: Section,
  sectionIndex: number,
  language: Language,
): Deck {
  const { story } = context.traced;
  const opening = deckSlides(
    context,
    { at: 'section', section, sectionIndex, single: true, body: 0 },
    language,
  );
  const groups = [
    opening,
    ...shownArguments(context, section, sectionIndex).map((placed) => argumentSlides(context, placed)),
  ];
  const running = { left: printed(context, section, 'heading'), right: speakerOf(context, section) };
  const body = groups.flatMap((slides, station) =>
    slides.map(
      (slide): Slide => ({ ...slide, route: { at: station + 1, stations: groups.length }, running }),
    ),
  );
  const around = { section, sectionIndex, single: true, body: body.length };
  const end = { at: groups.length, stations: groups.length };
  const slides = numberParts([
    ...deckSlides(context, { ...around, at: 'front' }, language).map(withHead({ running })),
    ...body,
    ...deckSlides(context, { ...around, at: 'end' }, language).map(withHead({ running, route: end })),
  ]);
  return {
    kind: 'deck',
    id: section.id,
    language: story.language,
    title: section.heading,
    authors: [speakerOf(context, section).long],
    subject: section.thesis.text,
    head: {
      kicker: story.title,
      subtitle: section.thesis.short ?? section.thesis.text,
      bylines: bylinesOf(context, speakersOf(context, [section]), [section]),
    },
    credit: creditOf(context, [section]),
    section: section.id,
    accent: sectionIndex,
    slides,
  };
}

/** A slide with what runs above it; a cover stands alone. */
function withHead(head: Pick<Slide, 'running' | 'route'>): (slide: Slide) => Slide {
  return (slide) => (slide.role === 'cover' ? slide : { ...slide, ...head });
}

/** Those who are named as authors; where they speak in the deck, with their post. */
function bylinesOf(
  context: ArrangeContext,
  experts: readonly Expert[],
  sections: readonly Section[],
): DeckHead['bylines'] {
  const speaking = speakersOf(context, sections);
  return experts.map((expert) => {
    const { name, affiliation } = expert;
    return affiliation === undefined || !speaking.includes(expert) ? { name } : { name, affiliation };
  });
}

/** Source and speakers, as the last slide of the deck names them. */
function creditOf(context: ArrangeContext, sections: readonly Section[]): string {
  const { messages, traced } = context;
  const names = new Set(speakersOf(context, sections).map(({ name }) => name));
  return [traced.story.source.name, [...names].join(messages.listComma)].join(messages.separator);
}
