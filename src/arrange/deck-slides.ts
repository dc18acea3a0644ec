import { type ArrangeContext, shownArguments } from '../content/context.js';
import { sourceLine } from '../content/source-line.js';
import { speakerNotes } from '../content/speaker-notes.js';
import { weightOf } from '../content/weight.js';
import type { Slide } from '../model/page.js';
import { derivedId } from '../model/statement-id.js';
import type { Section } from '../model/story.js';
import { argumentSlides } from './argument-slides.js';

/** The slide that introduces who speaks and what was asked. */
export function openerSlide(context: ArrangeContext, section: Section, sectionIndex: number): Slide {
  const expert = context.expertById.get(section.expert);
  const name = expert?.name ?? section.expert;
  const who = [name, expert?.affiliation]
    .filter((part) => part !== undefined)
    .join(context.messages.separator);
  return {
    kind: 'opener',
    id: `${section.id}-opener`,
    headline: section.heading,
    tier: 0,
    number: context.messages.sectionNumber(sectionIndex),
    expert: name,
    ...(expert?.affiliation === undefined ? {} : { affiliation: expert.affiliation }),
    ...(section.question === undefined ? {} : { question: section.question }),
    notes: [section.heading, who, ...(section.question === undefined ? [] : [section.question])],
    statements: [],
    accent: sectionIndex,
  };
}

/** The slide that says what the expert holds, in one sentence. */
export function thesisSlide(context: ArrangeContext, section: Section, sectionIndex: number): Slide {
  const statements = [derivedId(section.id, 'thesis')];
  return {
    kind: 'key-message',
    id: `${section.id}-thesis`,
    headline: section.thesis.text,
    ...(section.thesis.short === undefined ? {} : { short: section.thesis.short }),
    tier: 0,
    source: sourceLine(context, section, statements),
    notes: speakerNotes(context, [section.thesis.text], statements),
    statements,
    accent: sectionIndex,
  };
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
