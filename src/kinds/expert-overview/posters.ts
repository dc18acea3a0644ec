import { type ArrangeContext, shownArguments } from '../../content/context.js';
import { storyBase } from '../../content/poster-base.js';
import type { Poster, PosterOf, SharedTheme, Voice } from '../../model/poster.js';
import type { Expert } from '../../model/story.js';
import type { TracedStatement } from '../../model/trace.js';
import type { Messages, Speakers } from '../../text/messages/messages.js';
import { foldForComparison } from '../../text/normalise.js';
import { displayWidth } from '../../text/width.js';

const mostExperts = 6;
const mostThemes = 8;
/** In half-width cells: what is longer is read, not looked at. */
const longestTheme = 24;
/** In half-width cells: so wide may a word of a name be with one column, and half of it with two. */
const widestWord = 56;
/** So many themes are named in a headline, and so wide are they together. */
const mostNamed = 3;
const longestNamed = 28;

/** Who speaks, with the ids of the arguments that are shown. */
interface Speaker extends Voice {
  readonly role: Expert['role'];
  readonly arguments: ReadonlySet<string>;
}

/** Who says what: what the experts of the story speak of, where two of them or more have a theme in common. */
export function expertOverviewPosters(context: ArrangeContext): readonly Poster[] {
  const everyone = speakersOf(context);
  const experts = leading(everyone, themesOf(context, everyone));
  const themes = themesOf(context, experts).slice(0, mostThemes);
  const [first] = themes;
  if (first === undefined || themes.length < 2 || voices(first) < 2 || !standSideBySide(experts)) return [];
  const { headline, short } = title(experts, themes, context.messages);
  return [
    {
      ...storyBase(context, { name: 'expert-overview', headline, short, statements: statementsOf(themes) }),
      layout: 'expert-overview',
      experts: experts.map(({ name, accent }) => ({ name, accent })),
      themes,
    },
  ];
}

/** The same headline over some of the themes: the poster claims what is said of these, and no more. */
export function withThemes(
  poster: PosterOf<'expert-overview'>,
  themes: readonly SharedTheme[],
): PosterOf<'expert-overview'> {
  return { ...poster, themes, statements: statementsOf(themes) };
}

/** Everybody who has a section, once, in the order of the story. */
function speakersOf(context: ArrangeContext): readonly Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const [index, section] of context.traced.story.sections.entries()) {
    const expert = context.expertById.get(section.expert);
    if (expert === undefined) continue;
    const { name, role } = expert;
    const before = speakers.get(expert.id) ?? { name, role, accent: index, arguments: new Set<string>() };
    const own = shownArguments(context, section, index).map(({ argument }) => argument.id);
    speakers.set(expert.id, { ...before, arguments: new Set([...before.arguments, ...own]) });
  }
  return [...speakers.values()];
}

/** The themes somebody speaks of: what most have in common first, then what most is said of. */
function themesOf(context: ArrangeContext, speakers: readonly Speaker[]): readonly SharedTheme[] {
  const { story, statements } = context.traced;
  return story.themes
    .filter(({ name }) => displayWidth(name) <= longestTheme)
    .map(({ name, arguments: listed }) => {
      const ids = [...new Set(listed)];
      const own = new Set(ids.filter((id) => speakers.some((speaker) => speaker.arguments.has(id))));
      return {
        name,
        counts: speakers.map((speaker) => ids.filter((id) => speaker.arguments.has(id)).length),
        statements: statementsOn(
          name,
          statements.filter(({ id, owner }) => own.has(owner) || own.has(id)),
        ),
      };
    })
    .filter((theme) => voices(theme) > 0)
    .toSorted((one, other) => voices(other) - voices(one) || said(other) - said(one));
}

/** Those whose passages print a theme; first those all of whose passages do: they can be quoted beside the picture. */
function statementsOn(name: string, statements: readonly TracedStatement[]): readonly string[] {
  const printed = foldForComparison(name).text;
  const silent = ({ passages = [], sentence }: TracedStatement) =>
    (passages.length === 0 ? [sentence] : passages.map((passage) => passage.sentence)).filter(
      (passage) => !foldForComparison(passage).text.includes(printed),
    ).length;
  return statements
    .filter(({ sentence }) => foldForComparison(sentence).text.includes(printed))
    .toSorted((one, other) => silent(one) - silent(other))
    .map(({ id }) => id);
}

/** Of more experts than there are columns, those who speak of the most themes, in the order of the story. */
function leading(speakers: readonly Speaker[], themes: readonly SharedTheme[]): readonly Speaker[] {
  const spoken = (speaker: Speaker) =>
    themes.filter(({ counts }) => (counts[speakers.indexOf(speaker)] ?? 0) > 0).length;
  const chosen = new Set(
    speakers.toSorted((one, other) => spoken(other) - spoken(one)).slice(0, mostExperts),
  );
  return speakers.filter((speaker) => chosen.has(speaker));
}

function standSideBySide(experts: readonly Speaker[]): boolean {
  const widest = (name: string) => Math.max(...name.split(/\s+/).map((word) => displayWidth(word)));
  return (
    experts.length >= 2 &&
    experts.every(({ name }) => widest(name) <= Math.floor(widestWord / experts.length))
  );
}

/** What all of them speak of; where there is no such theme, how many speak of the one most shared. */
function title(experts: readonly Speaker[], themes: readonly SharedTheme[], { overview }: Messages) {
  const who = speakersWord(experts);
  const count = experts.length;
  const [first] = themes;
  const common = themes.filter((theme) => voices(theme) === count).map(({ name }) => name);
  const [leader = first?.name ?? ''] = common;
  if (common.length === 0) {
    const some = first === undefined ? 0 : voices(first);
    return {
      headline: overview.some(who, some, count, leader),
      short: overview.someShort(who, some, leader),
    };
  }
  const named = common.filter(
    (_, index) =>
      index === 0 || (index < mostNamed && displayWidth(common.slice(0, index + 1).join('')) <= longestNamed),
  );
  return {
    headline: overview.all(who, count, named),
    short: named.length === 1 ? undefined : overview.all(who, count, [leader]),
  };
}

/** A word that is true of all of them: an author was not asked as an expert. */
function speakersWord(experts: readonly Speaker[]): Speakers {
  if (experts.every(({ role }) => role === 'interviewee')) return 'experts';
  return experts.every(({ role }) => role === 'author') ? 'authors' : 'people';
}

function voices({ counts }: SharedTheme): number {
  return counts.filter((count) => count > 0).length;
}

function said({ counts }: SharedTheme): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function statementsOf(themes: readonly SharedTheme[]): readonly string[] {
  return [...new Set(themes.flatMap(({ statements }) => statements))];
}
