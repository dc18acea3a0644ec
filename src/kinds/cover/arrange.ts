import { type ArrangeContext, shownArguments } from '../../content/context.js';
import { pictureOf, portraitOf } from '../../content/pictures.js';
import type { PosterDraft } from '../../content/poster-base.js';
import { speakerNotes } from '../../content/speaker-notes.js';
import { expertsIn, type Voice, voicesIn, voicesOf } from '../../content/speakers.js';
import { authored, headingOf, shortenable, titleOf, wordsAt } from '../../content/story-words.js';
import { derivedId, introductionId } from '../../model/statement-id.js';
import type { Section, Story } from '../../model/story.js';
import { inShort, type Words } from '../../model/words.js';
import type { DeckDraft, DeckScope } from '../kind.js';
import { type Content, name } from './content.js';
import { figureOfSection, figureOfStory } from './wing-figure.js';

const mostStations = 5;
/** As many names stand side by side along the route of a cover. */
const mostBylines = 5;

/** The cover of a deck: of a section, or of the whole story. */
export function ofDeck(
  context: ArrangeContext,
  { at, single, whole, section }: DeckScope,
): readonly DeckDraft<Content>[] {
  if (at !== 'front') return [];
  const { story } = context.traced;
  const own = single && whole !== true ? section : undefined;
  const statements = story.introduction === undefined ? [] : [introductionId];
  const headline = own === undefined ? titleOf(context, statements) : headingOf(context, own, statements);
  const subtitle = own === undefined ? storySubtitle(context) : shortThesis(context, own);
  const voices = voicesIn(context, own === undefined ? story.sections : [own]);
  const { introduction } = story;
  return [
    {
      id: name,
      content: {
        kind: name,
        headline,
        ...(own === undefined ? {} : { kicker: titleOf(context) }),
        ...(subtitle === undefined ? {} : { subtitle }),
        bylines: inRows(context, voices, own !== undefined),
        stations: [],
        ...(own === undefined ? pictureOf(context, story, 'cover') : portraitIn(context, own)),
      },
      notes: speakerNotes(
        context,
        [headline, ...(introduction === undefined ? [] : [shortenable(context, introduction, 'text')])],
        statements,
      ),
    },
  ];
}

/** So many have room for what they are under the route of a cover. */
const mostAffiliations = 3;

/** One line a speaker, with the affiliation on a section's own cover; more than a few names run on in one. */
function inRows(
  context: ArrangeContext,
  voices: readonly Voice[],
  withAffiliation: boolean,
): Content['bylines'] {
  const { story } = context.traced;
  if (voices.length > mostBylines) {
    const all = voices.map(({ name: who }) => who.long).join(context.messages.listComma);
    return [{ name: wordsAt(context, story, ['experts'], all, 'printed') }];
  }
  return withAffiliation && voices.length <= mostAffiliations
    ? voices
    : voices.map(({ name: who }) => ({ name: who }));
}

/** The section's cover: its heading, its thesis, and the route through its arguments. */
export function ofSection(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly PosterDraft<Content>[] {
  const { thesis } = section;
  const words = shortenable(context, thesis, 'text');
  return [
    {
      kicker: titleOf(context),
      content: {
        kind: name,
        headline: headingOf(context, section, [derivedId(section.id, 'thesis')]),
        subtitle: inShort(words),
        bylines: voicesOf(context, section),
        stations: shownArguments(context, section, index)
          .map(({ argument }) => shortenable(context, argument, 'headline'))
          .map(inShort)
          .slice(0, mostStations),
        ...portraitIn(context, section),
        ...figureOfSection(context, section, index),
      },
    },
  ];
}

/** Of one who speaks alone; of several none stands for the others. */
function portraitIn(context: ArrangeContext, section: Section): Pick<Content, 'picture'> {
  const [only, ...others] = expertsIn(section);
  return others.length === 0 ? portraitOf(context, only) : {};
}

/** The cover of the whole story: its sections are the stations. */
export function ofStory(context: ArrangeContext): readonly PosterDraft<Content>[] {
  const { story } = context.traced;
  const subtitle = storySubtitle(context);
  return [
    {
      kicker: authored(context, story.source, 'name'),
      content: {
        kind: name,
        headline: titleOf(context, story.introduction === undefined ? [] : [introductionId]),
        ...(subtitle === undefined ? {} : { subtitle }),
        bylines: voicesIn(context, story.sections),
        stations: story.sections
          .map((section) => inShort(headingOf(context, section)))
          .slice(0, mostStations),
        ...pictureOf(context, story, 'cover'),
        ...figureOfStory(context),
      },
    },
  ];
}

function storySubtitle(context: ArrangeContext): Words | undefined {
  const { story } = context.traced;
  if (story.subtitle !== undefined) return authored(context, story, 'subtitle');
  return story.introduction?.short === undefined ? undefined : shortOf(context, story.introduction);
}

function shortThesis(context: ArrangeContext, { thesis }: Section): Words | undefined {
  return thesis.short === undefined ? undefined : shortOf(context, thesis);
}

function shortOf(context: ArrangeContext, part: NonNullable<Story['introduction']>): Words {
  return authored(context, part, 'short');
}
