import { type ArrangeContext, shownArguments } from '../content/context.js';
import type { Deck, Slide } from '../model/page.js';
import type { Section } from '../model/story.js';
import { argumentSlides } from './argument-slides.js';
import { mostTelling, openerSlide, thesisSlide } from './deck-slides.js';
import {
  contentsSlide,
  coverSlide,
  introductionSlides,
  sourcesSlide,
  takeawaysSlide,
} from './frame-slides.js';
import { numberParts } from './number-parts.js';

/** A deck for the whole story stays within this many slides; what a section has beyond stands in its own deck. */
const mostWholeSlides = 40;
/** A section's deck of more slides than this goes without a contents slide: its takeaways list the same. */
const mostSectionSlides = 16;

/** The deck of the whole story: every section with its most telling arguments. */
export function wholeDeck(context: ArrangeContext): Deck {
  const { story } = context.traced;
  const { sections } = story;
  // cover, introduction, contents, takeaways, sources; an opener and a thesis a section
  const room = Math.floor((mostWholeSlides - 5 - 2 * sections.length) / sections.length);
  const body = sections.flatMap((section, index) => {
    const slides = [
      openerSlide(context, section, index),
      thesisSlide(context, section, index),
      ...mostTelling(context, section, index, Math.max(1, room)).flat(),
    ];
    const left = `${context.messages.sectionNumber(index)}${context.messages.separator}${section.heading}`;
    return slides.map(
      (slide): Slide => ({
        ...slide,
        // one colour for the whole story; each section's own deck has its own
        accent: 0,
        route: { at: index + 1, stations: sections.length },
        running: { left, right: expertName(context, section) },
      }),
    );
  });
  const running = { left: story.title, right: '' };
  const end = { at: sections.length, stations: sections.length };
  const slides = numberParts([
    coverSlide(context),
    ...introductionSlides(context).map((slide): Slide => ({ ...slide, running })),
    { ...contentsSlide(context), running },
    ...body,
    { ...takeawaysSlide(context, sections), route: end, running },
    { ...sourcesSlide(context), route: end, running },
  ]);
  return {
    kind: 'deck',
    id: story.plan.whole,
    language: story.language,
    title: story.title,
    authors: story.experts.map((expert) => expert.name),
    subject: story.introduction?.text ?? story.title,
    accent: 0,
    slides,
  };
}

/** The deck of one section: every argument it has. */
export function sectionDeck(context: ArrangeContext, section: Section, index: number): Deck {
  const { story } = context.traced;
  const groups = [
    [openerSlide(context, section, index), thesisSlide(context, section, index)],
    ...shownArguments(context, section, index).map((placed) => argumentSlides(context, placed)),
  ];
  const running = { left: section.heading, right: expertName(context, section) };
  const body = groups.flatMap((slides, station) =>
    slides.map(
      (slide): Slide => ({ ...slide, route: { at: station + 1, stations: groups.length }, running }),
    ),
  );
  const end = { at: groups.length, stations: groups.length };
  const contents = { ...contentsSlide(context, section, index), running };
  const slides = numberParts([
    coverSlide(context, section, index),
    ...(body.length + 4 <= mostSectionSlides ? [contents] : []),
    ...body,
    { ...takeawaysSlide(context, [section], index), route: end, running },
    { ...sourcesSlide(context, section, index), route: end, running },
  ]);
  return {
    kind: 'deck',
    id: section.id,
    language: story.language,
    title: section.heading,
    authors: [expertName(context, section)],
    subject: section.thesis.text,
    section: section.id,
    accent: index,
    slides,
  };
}

function expertName(context: ArrangeContext, section: Section): string {
  return context.expertById.get(section.expert)?.name ?? section.expert;
}
