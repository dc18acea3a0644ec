import { type ArrangeContext, argumentsInDeck } from '../content/context.js';
import { authorsOf, speakerOf, type Voice, voicesIn } from '../content/speakers.js';
import { headingOf, titleOf } from '../content/story-words.js';
import type { DeckScope } from '../kinds/kind.js';
import type { Language } from '../languages/language.js';
import type { Deck, DeckHead, Slide } from '../model/page.js';
import type { LeftOutArgument } from '../model/report.js';
import type { Section } from '../model/story.js';
import { reworded } from '../model/words.js';
import { numberParts } from './number-parts.js';
import { behindQuestions } from './questions.js';
import { inRhythm } from './rhythm.js';
import { argumentSlides, deckSlides, mostTelling } from './slides.js';

/**
 * A deck for the whole story stays within this many slides besides its drawings; what a section has beyond stands in its
 * own deck.
 */
const mostWholeSlides = 40;
/** Cover, introduction, contents, takeaways, sources; and an opener and a thesis a section. */
const framing = { deck: 5, section: 2 };

/** The decks of a story: of the whole and of each section; where it has but one section, that is the same deck. */
export function storyDecks(context: ArrangeContext, language: Language): readonly Deck[] {
  const [only, ...others] = context.traced.story.sections;
  if (only !== undefined && others.length === 0) return [onlyDeck(context, only, language)];
  return [
    wholeDeck(context, language),
    ...context.traced.story.sections.map((section, index) => sectionDeck(context, section, index, language)),
  ];
}

/** The deck of the whole story: every section with its most telling arguments. */
export function wholeDeck(context: ArrangeContext, language: Language): Deck {
  const { story } = context.traced;
  const { sections } = story;
  const room = roomOf(sections);
  const body = sections.flatMap((section, sectionIndex) => {
    const scope = { at: 'section', section, sectionIndex, single: false, body: 0 } as const;
    const slides = [
      ...deckSlides(context, scope, language),
      ...behindQuestions(section, mostTelling(context, section, sectionIndex, room).slides, (turn) =>
        deckSlides(context, { ...scope, at: 'question', turn }, language),
      ).flat(),
    ];
    const number = `${sectionIndex + 1}${context.messages.separator}`;
    const heading = headingOf(context, section);
    const left = reworded(heading, `${number}${heading.long}`);
    return slides.map(
      withHead({
        route: { at: sectionIndex + 1, stations: sections.length },
        running: { left, right: speakerOf(context, section) },
      }),
    );
  });
  const around = { sectionIndex: 0, single: false, body: body.length };
  const running = { left: titleOf(context) };
  const end = { at: sections.length, stations: sections.length };
  const slides = arranged([
    ...deckSlides(context, { ...around, at: 'front' }, language).map(withHead({ running })),
    ...body,
    ...deckSlides(context, { ...around, at: 'end' }, language).map(withHead({ running, route: end })),
  ]);
  return { ...storyHead(context), slides };
}

/** How many slides each section may have in the deck of the whole story. */
function roomOf(sections: readonly Section[]): number {
  const free = mostWholeSlides - framing.deck - framing.section * sections.length;
  return Math.max(1, Math.floor(free / sections.length));
}

/** Every argument that a deck it could stand in does not show, and why. */
export function leftOutOfDecks(context: ArrangeContext): readonly LeftOutArgument[] {
  const { plan, sections } = context.traced.story;
  const room = roomOf(sections);
  const onlyOne = sections.length === 1;
  return sections.flatMap((section, index) => {
    const beyond = new Set(mostTelling(context, section, index, room).leftOut);
    const leftOut = (id: string, from: readonly string[], why: string) =>
      from.map((deck): LeftOutArgument => ({ what: id, from: deck, why }));
    return section.arguments.flatMap(({ id, decks }) => {
      if (plan.exclude.includes(id))
        return leftOut(id, onlyOne ? [plan.whole] : [plan.whole, section.id], '“plan.exclude” names it');
      if (onlyOne)
        return decks?.length === 0 ? leftOut(id, [plan.whole], 'its “decks” does not name it') : [];
      if (decks !== undefined) {
        const missing = [
          ...(decks.includes('whole') ? [] : [plan.whole]),
          ...(decks.includes('section') ? [] : [section.id]),
        ];
        return leftOut(id, missing, 'its “decks” does not name it');
      }
      return beyond.has(id)
        ? leftOut(
            id,
            [plan.whole],
            `the deck of the whole story has room for ${room} slides a section; “decks: [whole, section]” keeps it in`,
          )
        : [];
    });
  });
}

/** The deck of one section: every argument it has, but for those the author keeps out of it. */
export function sectionDeck(
  context: ArrangeContext,
  section: Section,
  sectionIndex: number,
  language: Language,
): Deck {
  const { story } = context.traced;
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
    ...stepwise(context),
    slides: sectionSlides(context, { section, sectionIndex, single: true }, language),
  };
}

/** The deck of a story of one section: named and framed as the whole, with every argument. */
function onlyDeck(context: ArrangeContext, section: Section, language: Language): Deck {
  const scope = { section, sectionIndex: 0, single: true, whole: true } as const;
  return { ...storyHead(context), slides: sectionSlides(context, scope, language) };
}

/** What the deck of the whole story is called, and what stands around it. */
function storyHead(context: ArrangeContext): Omit<Deck, 'slides'> {
  const { story } = context.traced;
  const { sections } = story;
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
    ...stepwise(context),
  };
}

function stepwise({ traced }: ArrangeContext): Pick<Deck, 'steps'> {
  return traced.story.plan.steps ? { steps: true } : {};
}

type SectionScope = Pick<DeckScope, 'sectionIndex' | 'whole'> & {
  readonly section: Section;
  readonly single: true;
};

function sectionSlides(context: ArrangeContext, within: SectionScope, language: Language): readonly Slide[] {
  const { section, sectionIndex } = within;
  const scope = { ...within, at: 'section', body: 0 } as const;
  const opening = deckSlides(context, scope, language);
  const groups = [
    opening,
    ...behindQuestions(
      section,
      argumentsInDeck(context, section, sectionIndex, within.whole === true ? 'only' : 'section').map(
        (placed) => argumentSlides(context, placed),
      ),
      (turn) => deckSlides(context, { ...scope, at: 'question', turn }, language),
    ),
  ];
  const running = { left: headingOf(context, section), right: speakerOf(context, section) };
  const body = groups.flatMap((slides, station) =>
    slides.map(withHead({ route: { at: station + 1, stations: groups.length }, running })),
  );
  const around = { ...within, body: body.length };
  const end = { at: groups.length, stations: groups.length };
  return arranged([
    ...deckSlides(context, { ...around, at: 'front' }, language).map(withHead({ running })),
    ...body,
    ...deckSlides(context, { ...around, at: 'end' }, language).map(withHead({ running, route: end })),
  ]);
}

/** The slides of a deck in its rhythm, those that go on with others numbered. */
function arranged(slides: readonly Slide[]): readonly Slide[] {
  return inRhythm(numberParts(slides));
}

/** A slide with what runs above it; a cover and an opener stand alone, and are the route themselves. */
function withHead(head: Pick<Slide, 'running' | 'route'>): (slide: Slide) => Slide {
  return (slide) => (slide.role === 'cover' || slide.role === 'opener' ? slide : { ...slide, ...head });
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
