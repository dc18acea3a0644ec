import type { Poster } from '../model/poster.js';
import { derivedId, introductionId } from '../model/statement-id.js';
import type { Quotation, Section } from '../model/story.js';
import { displayWidth } from '../text/width.js';
import { type ArrangeContext, shownArguments } from './context.js';
import { posterBase, signature } from './poster-base.js';

/** A quotation longer than this (in half-width cells) is read, not looked at. */
const longestQuotation = 160;
const mostStations = 5;

/** The section's cover: its heading, its thesis, and the route through its arguments. */
export function coverPosters(context: ArrangeContext, section: Section, index: number): readonly Poster[] {
  const expert = context.expertById.get(section.expert);
  return [
    {
      ...posterBase(context, section, index, {
        name: 'cover',
        headline: section.heading,
        statements: [derivedId(section.id, 'thesis')],
      }),
      kicker: context.traced.story.title,
      layout: 'cover',
      subtitle: section.thesis.short ?? section.thesis.text,
      bylines: expert === undefined ? [] : [byline(expert)],
      stations: shownArguments(context, section, index)
        .map(({ argument }) => argument.short ?? argument.headline)
        .slice(0, mostStations),
    },
  ];
}

/** The words of the section most fit to be quoted alone: with an emphasis first, then the shorter. */
export function quotationPosters(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly Poster[] {
  const [best] = shownArguments(context, section, index)
    .flatMap(({ argument }) => argument.quotations)
    .filter(({ text }) => displayWidth(text) <= longestQuotation)
    .toSorted((one, other) => rank(one) - rank(other));
  if (best === undefined) return [];
  const expert = context.expertById.get(section.expert);
  const affiliation = best.speaker === undefined ? expert?.affiliation : best.occasion;
  return [
    {
      ...posterBase(context, section, index, {
        name: 'quotation',
        headline: best.text,
        statements: [best.id],
        saidBy: best.speaker,
      }),
      layout: 'quotation',
      text: best.text,
      ...(best.emphasis === undefined ? {} : { emphasis: best.emphasis }),
      speaker: best.speaker ?? expert?.name ?? section.expert,
      ...(affiliation === undefined ? {} : { affiliation }),
    },
  ];
}

/** The cover of the whole story: its sections are the stations. */
export function storyCoverPoster(context: ArrangeContext): Poster {
  const { story } = context.traced;
  const experts = [...new Set(story.sections.map(({ expert }) => expert))].flatMap(
    (id) => context.expertById.get(id) ?? [],
  );
  const subtitle = story.subtitle ?? story.introduction?.short;
  return {
    kind: 'poster',
    layout: 'cover',
    id: `${story.plan.whole}-cover`,
    language: story.language,
    accent: 0,
    kicker: story.source.name,
    headline: story.title,
    ...(subtitle === undefined ? {} : { subtitle }),
    bylines: experts.map(byline),
    stations: story.sections.map(({ heading }) => heading).slice(0, mostStations),
    source: { speaker: story.source.name },
    signature: signature(context),
    statements: story.introduction === undefined ? [] : [introductionId],
  };
}

function byline(expert: { readonly name: string; readonly affiliation?: string | undefined }) {
  return {
    name: expert.name,
    ...(expert.affiliation === undefined ? {} : { affiliation: expert.affiliation }),
  };
}

function rank(quotation: Quotation): number {
  return (quotation.emphasis === undefined ? 1000 : 0) + displayWidth(quotation.text);
}
