import { type ArrangeContext, shownArguments } from '../../content/context.js';
import { pictureOf } from '../../content/pictures.js';
import type { PosterDraft } from '../../content/poster-base.js';
import { speakerNotes } from '../../content/speaker-notes.js';
import { expertsIn } from '../../content/speakers.js';
import { printed } from '../../content/story-words.js';
import type { TracedStatement } from '../../model/trace.js';
import { programWords, type Words } from '../../model/words.js';
import { foldForComparison } from '../../text/normalise.js';
import { displayWidth } from '../../text/width.js';
import type { DeckDraft, DeckScope } from '../kind.js';
import { type Content, type Labels, name, type Topic, type Voice } from './content.js';

const mostExperts = 6;
const mostTopics = 8;
/** In half-width cells: what is longer is read, not looked at. */
const longestTopic = 24;
/** In half-width cells: so wide may a word of a name be with one column, and half of it with two. */
const widestWord = 56;
/** So many topics are named in a headline, and so wide are they together. */
const mostNamed = 3;
const longestNamed = 28;

/** Who speaks, with the ids of the arguments that are shown. */
interface Speaker extends Voice {
  readonly arguments: ReadonlySet<string>;
}

/** Who says what: what the experts of the story speak of, where two of them or more have a topic in common. */
export function ofStory(context: ArrangeContext, labels: Labels): readonly PosterDraft<Content>[] {
  const everyone = speakersOf(context);
  const experts = leading(everyone, topicsOf(context, everyone));
  const all = topicsOf(context, experts);
  const topics = all.slice(0, mostTopics);
  const [first] = topics;
  if (first === undefined || topics.length < 2 || voices(first) < 2 || !standSideBySide(experts)) return [];
  return [
    {
      content: {
        kind: name,
        headline: headlineOf(experts, topics, labels),
        experts: experts.map(({ arguments: _, ...voice }) => voice),
        topics,
        ...(experts.length < everyone.length || topics.length < all.length
          ? { all: { experts: everyone.length, topics: all.length } }
          : {}),
      },
    },
  ];
}

/** Before the first section: what the reader will hear of, and from whom. */
export function ofDeck(
  context: ArrangeContext,
  { at, single }: DeckScope,
  labels: Labels,
): readonly DeckDraft<Content>[] {
  if (at !== 'front' || single) return [];
  return ofStory(context, labels).map(({ content }) => ({
    id: name,
    content,
    notes: speakerNotes(context, [content.headline], []),
  }));
}

/** Everybody who has a section, or says an argument in one of several, once, in the order of the story. */
function speakersOf(context: ArrangeContext): readonly Speaker[] {
  const speakers = new Map<string, Speaker>();
  const add = (id: string | undefined, accent: number, own: readonly string[]) => {
    const expert = id === undefined ? undefined : context.expertById.get(id);
    if (expert === undefined) return;
    const before = speakers.get(expert.id) ?? {
      name: printed(context, expert, 'name'),
      accent,
      ...pictureOf(context, expert, 'portrait'),
      arguments: new Set<string>(),
    };
    speakers.set(expert.id, { ...before, arguments: new Set([...before.arguments, ...own]) });
  };
  for (const [index, section] of context.traced.story.sections.entries()) {
    // Where several speak, only an argument with a speaker of its own is somebody's.
    const [only, ...others] = expertsIn(section);
    const usual = others.length > 0 ? undefined : only;
    add(usual, index, []);
    for (const { argument } of shownArguments(context, section, index)) {
      add(argument.speaker ?? usual, index, [argument.id]);
    }
  }
  return [...speakers.values()];
}

/** The topics somebody speaks of: what most have in common first, then what most is said of. */
function topicsOf(context: ArrangeContext, speakers: readonly Speaker[]): readonly Topic[] {
  const { story, statements } = context.traced;
  return story.themes
    .filter((topic) => displayWidth(topic.name) <= longestTopic)
    .map((topic): Topic => {
      const ids = [...new Set(topic.arguments)];
      const own = new Set(ids.filter((id) => speakers.some((speaker) => speaker.arguments.has(id))));
      const behind = statementsOn(
        topic.name,
        statements.filter(({ id, owner }) => own.has(owner) || own.has(id)),
      );
      return {
        name: printed(context, topic, 'name', behind),
        counts: speakers.map((speaker) => ids.filter((id) => speaker.arguments.has(id)).length),
      };
    })
    .filter((topic) => voices(topic) > 0)
    .toSorted((one, other) => voices(other) - voices(one) || said(other) - said(one));
}

/** Those whose passages print a topic; first those all of whose passages do: they can be quoted beside the picture. */
function statementsOn(topic: string, statements: readonly TracedStatement[]): readonly string[] {
  const sought = foldForComparison(topic).text;
  const silent = ({ passages = [], sentence }: TracedStatement) =>
    (passages.length === 0 ? [sentence] : passages.map((passage) => passage.sentence)).filter(
      (passage) => !foldForComparison(passage).text.includes(sought),
    ).length;
  return statements
    .filter(({ sentence }) => foldForComparison(sentence).text.includes(sought))
    .toSorted((one, other) => silent(one) - silent(other))
    .map(({ id }) => id);
}

/** Of more experts than there are columns, those who speak of the most topics, in the order of the story. */
function leading(speakers: readonly Speaker[], topics: readonly Topic[]): readonly Speaker[] {
  const spoken = (speaker: Speaker) =>
    topics.filter(({ counts }) => (counts[speakers.indexOf(speaker)] ?? 0) > 0).length;
  const chosen = new Set(
    speakers.toSorted((one, other) => spoken(other) - spoken(one)).slice(0, mostExperts),
  );
  return speakers.filter((speaker) => chosen.has(speaker));
}

function standSideBySide(experts: readonly Speaker[]): boolean {
  const widest = (words: string) => Math.max(...words.split(/\s+/).map((word) => displayWidth(word)));
  return (
    experts.length >= 2 &&
    experts.every((expert) => widest(expert.name.long) <= Math.floor(widestWord / experts.length))
  );
}

/** What all in the drawing are quoted on; where there is no such topic, how many are on the one most shared. */
function headlineOf(experts: readonly Speaker[], topics: readonly Topic[], labels: Labels): Words {
  const count = experts.length;
  const [first] = topics;
  const common = topics.filter((topic) => voices(topic) === count).map((topic) => topic.name.long);
  const [leader = first?.name.long ?? ''] = common;
  if (common.length === 0) {
    return programWords(labels.headline(first === undefined ? 0 : voices(first), [leader]));
  }
  const named = common.filter(
    (_, index) =>
      index === 0 || (index < mostNamed && displayWidth(common.slice(0, index + 1).join('')) <= longestNamed),
  );
  // Under one topic alone it would say less than is drawn; how many there are says no less.
  return programWords(labels.headline(count, named), labels.short(count, topics.length));
}

function voices({ counts }: Topic): number {
  return counts.filter((count) => count > 0).length;
}

function said({ counts }: Topic): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
