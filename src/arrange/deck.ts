import { type ArrangeContext, shownArguments } from '../content/context.js';
import { authorsOf, speakerOf, type Voice, voicesIn } from '../content/speakers.js';
import { headingOf, titleOf } from '../content/story-words.js';
import type { Language } from '../languages/language.js';
import type { Deck, DeckHead, Slide } from '../model/page.js';
import type { Section } from '../model/story.js';
import { reworded } from '../model/words.js';
import { numberParts } from './number-parts.js';
import { behindQuestions } from './questions.js';
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
      ...behindQuestions(section, mostTelling(context, section, sectionIndex, Math.max(1, room)), (turn) =>
        deckSlides(context, { ...scope, at: 'question', turn }, language),
      ).flat(),
    ];
    const number = `${context.messages.sectionNumber(sectionIndex)}${context.messages.separator}`;
    const heading = headingOf(context, section);
    const left = reworded(heading, `${number}${heading.long}`);
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
  const running = { left: titleOf(context) };
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
    authors: [...new Set([...story.experts.map(({ name }) => name), ...authorsOf(story, sections)])],
    subject: story.introduction?.text ?? story.title,
    head: {
      subtitle: story.subtitle ?? story.introduction?.short ?? story.introduction?.text ?? story.title,
      bylines: bylinesOf(context, sections),
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
  const scope = { at: 'section', section, sectionIndex, single: true, body: 0 } as const;
  const opening = deckSlides(context, scope, language);
  const groups = [
    opening,
    ...behindQuestions(
      section,
      shownArguments(context, section, sectionIndex).map((placed) => argumentSlides(context, placed)),
      (turn) => deckSlides(context, { ...scope, at: 'question', turn }, language),
    ),
  ];
  const running = { left: headingOf(context, section), right: speakerOf(context, section) };
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
    authors: authorsOf(story, [section]),
    subject: section.thesis.text,
    head: {
      kicker: story.title,
      subtitle: section.thesis.short ?? section.thesis.text,
      bylines: voicesIn(context, [section]).map(bylineOf),
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

/** The experts of the story, those who speak with their post, and who else speaks. */
function bylinesOf(context: ArrangeContext, sections: readonly Section[]): DeckHead['bylines'] {
  const speaking = new Map(voicesIn(context, sections).map((voice) => [voice.name.long, bylineOf(voice)]));
  const experts = context.traced.story.experts.map(({ name }) => speaking.get(name) ?? { name });
  const others = [...speaking.values()].filter(({ name }) => experts.every((expert) => expert.name !== name));
  return [...experts, ...others];
}

function bylineOf({ name, affiliation }: Voice): DeckHead['bylines'][number] {
  return { name: name.long, ...(affiliation === undefined ? {} : { affiliation: affiliation.long }) };
}

/** Source and speakers, as the last slide of the deck names them. */
function creditOf(context: ArrangeContext, sections: readonly Section[]): string {
  const { messages, traced } = context;
  const names = voicesIn(context, sections).map(({ name }) => name.long);
  const { name, publisher } = traced.story.source;
  const said = names.length > 0 ? names.join(messages.listComma) : (publisher ?? '');
  return [name, said].filter((part) => part !== '').join(messages.separator);
}
