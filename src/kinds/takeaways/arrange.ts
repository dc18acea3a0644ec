import { type ArrangeContext, type PlacedArgument, shownArguments } from '../../content/context.js';
import type { PosterDraft } from '../../content/poster-base.js';
import { speakerNotes } from '../../content/speaker-notes.js';
import { statementsBehind } from '../../content/statements-behind.js';
import { authored, shortenable } from '../../content/story-words.js';
import { leadingArguments, strongestFirst } from '../../content/weight.js';
import { derivedId } from '../../model/statement-id.js';
import type { Section } from '../../model/story.js';
import { programWords, statementsOf, type Words } from '../../model/words.js';
import type { DeckDraft, DeckScope } from '../kind.js';
import { type Content, type Labels, name } from './content.js';

const mostItems = 5;
const leastItems = 3;

/** What to take home: of the whole story each section's thesis; of a section its thesis and leading arguments. */
export function ofDeck(
  context: ArrangeContext,
  { at, single, section, sectionIndex }: DeckScope,
  labels: Labels,
): readonly DeckDraft<Content>[] {
  if (at !== 'end') return [];
  // A story of one section has no more to take home than that.
  const [only, ...others] = single && section !== undefined ? [section] : context.traced.story.sections;
  const content =
    only !== undefined && others.length === 0
      ? sectionContent(context, only, sectionIndex)
      : storyContent(context, labels);
  return [{ id: name, content, notes: speakerNotes(context, content.items, statementsOf(content)) }];
}

function sectionContent(context: ArrangeContext, section: Section, index: number): Content {
  const leading = strongestOf(context, section, index);
  return {
    kind: name,
    headline: thesisOf(context, section),
    items: leading.map(({ argument }) => shortenable(context, argument, 'headline')),
  };
}

function storyContent(context: ArrangeContext, labels: Labels): Content {
  const { introduction, sections } = context.traced.story;
  return {
    kind: name,
    headline:
      introduction?.short === undefined
        ? programWords(labels.headline)
        : authored(context, introduction, 'short'),
    items: sections.map((section) => thesisOf(context, section)),
  };
}

/** Of a section: its thesis, and under it the headlines of its leading arguments. */
export function ofSection(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly PosterDraft<Content>[] {
  const items = strongestOf(context, section, index).map(({ argument }) => {
    const statements = statementsBehind(argument).filter((id) => context.statementById.has(id));
    return shortenable(context, argument, 'headline', statements);
  });
  return items.length < leastItems
    ? []
    : [{ content: { kind: name, headline: thesisOf(context, section), items } }];
}

/** Of the whole story: the thesis of each section. */
export function ofStory(context: ArrangeContext, labels: Labels): readonly PosterDraft<Content>[] {
  const items = context.traced.story.sections
    .slice(0, mostItems)
    .map((section) => thesisOf(context, section));
  return items.length < leastItems
    ? []
    : [{ content: { kind: name, headline: programWords(labels.worthRemembering), items } }];
}

function strongestOf(context: ArrangeContext, section: Section, index: number): readonly PlacedArgument[] {
  const leading = leadingArguments(shownArguments(context, section, index), mostItems);
  return strongestFirst(section.thesis.text, leading);
}

function thesisOf(context: ArrangeContext, { id, thesis }: Section): Words {
  return shortenable(context, thesis, 'text', [derivedId(id, 'thesis')]);
}
