import { type ArrangeContext, shownArguments, speakersOf } from '../../content/context.js';
import type { PosterDraft } from '../../content/poster-base.js';
import { speakerNotes } from '../../content/speaker-notes.js';
import { authored, printed, shortenable, wordsAt } from '../../content/story-words.js';
import { derivedId, introductionId } from '../../model/statement-id.js';
import type { Expert, Section, Story } from '../../model/story.js';
import { inShort, type Words } from '../../model/words.js';
import type { DeckDraft, DeckScope } from '../kind.js';
import { type Content, name } from './content.js';

const mostStations = 5;
/** As many names stand side by side along the route of a cover. */
const mostBylines = 5;

/** The cover of a deck: of a section, or of the whole story. */
export function ofDeck(
  context: ArrangeContext,
  { at, single, section }: DeckScope,
): readonly DeckDraft<Content>[] {
  if (at !== 'front') return [];
  const { story } = context.traced;
  const own = single ? section : undefined;
  const statements = story.introduction === undefined ? [] : [introductionId];
  const headline =
    own === undefined ? shortenable(context, story, 'title', statements) : heading(context, own, statements);
  const subtitle = own === undefined ? storySubtitle(context) : shortThesis(context, own);
  const experts = speakersOf(context, own === undefined ? story.sections : [own]);
  const { introduction } = story;
  return [
    {
      id: name,
      content: {
        kind: name,
        headline,
        ...(own === undefined ? {} : { kicker: shortenable(context, story, 'title') }),
        ...(subtitle === undefined ? {} : { subtitle }),
        bylines: inRows(context, experts, own !== undefined),
        stations: [],
      },
      notes: speakerNotes(
        context,
        [headline, ...(introduction === undefined ? [] : [shortenable(context, introduction, 'text')])],
        statements,
      ),
    },
  ];
}

/** One line an expert, with the affiliation on a section's own cover; more than a few names run on in one. */
function inRows(
  context: ArrangeContext,
  experts: readonly Expert[],
  withAffiliation: boolean,
): Content['bylines'] {
  const { story } = context.traced;
  if (experts.length > mostBylines) {
    const all = experts.map((expert) => expert.name).join(context.messages.listComma);
    return [{ name: wordsAt(context, story, ['experts'], all, 'printed') }];
  }
  return experts.map((expert) => byline(context, expert, withAffiliation));
}

/** The section's cover: its heading, its thesis, and the route through its arguments. */
export function ofSection(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly PosterDraft<Content>[] {
  const { thesis } = section;
  const expert = context.expertById.get(section.expert);
  const words = shortenable(context, thesis, 'text');
  return [
    {
      kicker: shortenable(context, context.traced.story, 'title'),
      content: {
        kind: name,
        headline: heading(context, section, [derivedId(section.id, 'thesis')]),
        subtitle: inShort(words),
        bylines: expert === undefined ? [] : [byline(context, expert)],
        stations: shownArguments(context, section, index)
          .map(({ argument }) => shortenable(context, argument, 'headline'))
          .map(inShort)
          .slice(0, mostStations),
      },
    },
  ];
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
        headline: shortenable(
          context,
          story,
          'title',
          story.introduction === undefined ? [] : [introductionId],
        ),
        ...(subtitle === undefined ? {} : { subtitle }),
        bylines: speakersOf(context, story.sections).map((expert) => byline(context, expert)),
        stations: story.sections.map((section) => heading(context, section)).slice(0, mostStations),
      },
    },
  ];
}

function heading(context: ArrangeContext, section: Section, statements: readonly string[] = []): Words {
  return printed(context, section, 'heading', statements);
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

function byline(context: ArrangeContext, expert: Expert, affiliated = true): Content['bylines'][number] {
  return {
    name: printed(context, expert, 'name'),
    ...(affiliated && expert.affiliation !== undefined
      ? { affiliation: printed(context, expert, 'affiliation') }
      : {}),
  };
}
