import { type ArrangeContext, type PlacedArgument, shownArguments } from '../../content/context.js';
import { portraitOf } from '../../content/pictures.js';
import type { PosterDraft } from '../../content/poster-base.js';
import { sourceLine } from '../../content/source-line.js';
import { expertsIn } from '../../content/speakers.js';
import { printed } from '../../content/story-words.js';
import type { Quotation, Section } from '../../model/story.js';
import { programWords, reworded, type Words } from '../../model/words.js';
import { displayWidth } from '../../text/width.js';
import { type Content, name } from './content.js';

/** A quotation longer than this (in half-width cells) is read, not looked at. */
const longest = 160;

export function ofArgument(context: ArrangeContext, { argument, section }: PlacedArgument): readonly Draft[] {
  return argument.quotations.map((quotation) => draftOf(context, section, quotation));
}

/** The words of the section most fit to be quoted alone: with an emphasis first, then the shorter. */
export function ofSection(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly PosterDraft<Content>[] {
  return shownArguments(context, section, index)
    .flatMap(({ argument }) => argument.quotations)
    .filter(({ text }) => displayWidth(text) <= longest)
    .toSorted((one, other) => rank(one) - rank(other))
    .slice(0, 1)
    .map((quotation) => draftOf(context, section, quotation));
}

interface Draft {
  readonly content: Content;
  readonly saidBy?: Words;
}

function draftOf(context: ArrangeContext, section: Section, quotation: Quotation): Draft {
  const { id, emphasis, speaker, occasion } = quotation;
  const text = printed(context, quotation, 'text', [id]);
  const expert = speaker === undefined || context.expertById.has(speaker);
  const saidBy = expert ? undefined : printed(context, quotation, 'speaker');
  const line = sourceLine(context, section, [id]);
  const where =
    saidBy === undefined
      ? line.affiliation
      : occasion === undefined
        ? undefined
        : printed(context, quotation, 'occasion');
  return {
    content: {
      kind: name,
      headline: text,
      text,
      ...(emphasis === undefined ? {} : { emphasis }),
      speaker: saidBy ?? line.speaker,
      ...withTranslation(context, where),
      ...(expert ? portraitOf(context, speaker ?? onlyExpert(section)) : {}),
    },
    ...(saidBy === undefined ? {} : { saidBy }),
  };
}

/** Of several experts none is known to have said it. */
function onlyExpert(section: Section): string | undefined {
  const [only, ...others] = expertsIn(section);
  return others.length === 0 ? only : undefined;
}

/** Who said it or where; and that the words are not the speaker's own but a translation of them. */
function withTranslation(
  { traced, messages }: ArrangeContext,
  where: Words | undefined,
): Pick<Content, 'affiliation'> {
  if (traced.translation === undefined) return where === undefined ? {} : { affiliation: where };
  const said = messages.translated(traced.translation.from);
  return {
    affiliation:
      where === undefined ? programWords(said) : reworded(where, `${where.long}${messages.separator}${said}`),
  };
}

function rank(quotation: Quotation): number {
  return (quotation.emphasis === undefined ? 1000 : 0) + displayWidth(quotation.text);
}
