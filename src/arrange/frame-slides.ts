import { type ArrangeContext, shownArguments } from '../content/context.js';
import { speakerNotes } from '../content/speaker-notes.js';
import { leadingArguments } from '../content/weight.js';
import type { Slide } from '../model/page.js';
import { derivedId, introductionId } from '../model/statement-id.js';
import type { Expert, Section } from '../model/story.js';

/** A list on a frame slide is read at a glance: no more lines than this. */
const mostTakeaways = 5;
/** As many names stand side by side along the route of a cover. */
const mostBylines = 5;

/** The slides around the arguments: cover, contents, takeaways, sources. Of a section, or of the whole story. */
export function coverSlide(context: ArrangeContext, section?: Section, index = 0): Slide {
  const { story } = context.traced;
  const introduction = story.introduction === undefined ? [] : [introductionId];
  const experts = section === undefined ? story.sections : [section];
  const bylines = [...new Set(experts.map(({ expert }) => expert))].flatMap(
    (id) => context.expertById.get(id) ?? [],
  );
  const subtitle =
    section === undefined ? (story.subtitle ?? story.introduction?.short) : section.thesis.short;
  return {
    kind: 'cover',
    id: 'cover',
    headline: section?.heading ?? story.title,
    tier: 0,
    ...(section === undefined ? {} : { kicker: story.title }),
    ...(subtitle === undefined ? {} : { subtitle }),
    bylines: coverBylines(context, bylines, section !== undefined),
    notes: speakerNotes(
      context,
      [section?.heading ?? story.title, ...(story.introduction ? [story.introduction.text] : [])],
      introduction,
    ),
    statements: introduction,
    accent: index,
  };
}

/** One line an expert, with the affiliation on a section's own cover; more than a few names run on in one. */
function coverBylines(
  { messages }: ArrangeContext,
  experts: readonly Expert[],
  withAffiliation: boolean,
): readonly string[] {
  if (experts.length > mostBylines) return [experts.map(({ name }) => name).join(messages.listComma)];
  return experts.map(({ name, affiliation }) =>
    withAffiliation && affiliation !== undefined ? `${name}${messages.separator}${affiliation}` : name,
  );
}

/** What the whole is about, in the story's own opening words; none where the story has no introduction. */
export function introductionSlides(context: ArrangeContext): readonly Slide[] {
  const { introduction, source } = context.traced.story;
  if (introduction === undefined) return [];
  const statements = [introductionId];
  const places = context.statementById.get(introductionId)?.place;
  return [
    {
      kind: 'key-message',
      id: 'introduction',
      headline: introduction.short ?? introduction.text,
      tier: 0,
      ...(introduction.short === undefined ? {} : { text: introduction.text }),
      source: {
        speaker: source.name,
        ...(places === undefined ? {} : { lines: { from: places.line, to: places.endLine } }),
      },
      notes: speakerNotes(context, [introduction.text], statements),
      statements,
      accent: 0,
    },
  ];
}

export function contentsSlide(context: ArrangeContext, section?: Section, index = 0): Slide {
  const { story } = context.traced;
  const { messages } = context;
  const entries =
    section === undefined
      ? story.sections.map((each, position) => {
          const expert = context.expertById.get(each.expert)?.name;
          return {
            number: messages.sectionNumber(position),
            heading: each.heading,
            ...(expert === undefined ? {} : { expert }),
          };
        })
      : shownArguments(context, section, index).map(({ argument }, position) => ({
          number: String(position + 1),
          heading: argument.short ?? argument.headline,
        }));
  return {
    kind: 'contents',
    id: 'contents',
    headline: messages.contents,
    tier: 0,
    entries,
    notes: entries.map(({ heading }) => heading),
    statements: [],
    accent: index,
  };
}

/** What to take home: of the whole story each section's thesis; of a section its thesis and leading arguments. */
export function takeawaysSlide(context: ArrangeContext, sections: readonly Section[], index = 0): Slide {
  const [only] = sections;
  const single = sections.length === 1 && only !== undefined;
  const said: readonly { readonly text: string; readonly short?: string | undefined }[] = single
    ? leadingArguments(shownArguments(context, only, index), mostTakeaways).map(
        ({ argument: { headline, short } }) => ({ text: headline, short }),
      )
    : sections.map(({ thesis }) => thesis);
  const items = said.map(({ text }) => text);
  const short = single ? only.thesis.short : undefined;
  const statements = sections.map((section) => derivedId(section.id, 'thesis'));
  return {
    kind: 'takeaways',
    id: 'takeaways',
    headline: single
      ? only.thesis.text
      : (context.traced.story.introduction?.short ?? context.messages.takeaways),
    ...(short === undefined ? {} : { short }),
    tier: 0,
    items,
    ...(said.every((each) => each.short === undefined)
      ? {}
      : { shortItems: said.map((each) => each.short ?? each.text) }),
    notes: speakerNotes(context, items, statements),
    statements,
    accent: index,
  };
}

/** Where the words come from, how they were checked, and what was corrected. */
export function sourcesSlide(context: ArrangeContext, section?: Section, index = 0): Slide {
  const { story } = context.traced;
  const { messages } = context;
  const corrections = story.source.corrections.map(({ printed, read, reason }) =>
    messages.correction(printed, read, reason),
  );
  const experts = (section === undefined ? story.sections : [section])
    .flatMap(({ expert }) => context.expertById.get(expert) ?? [])
    .map(({ name }) => name);
  return {
    kind: 'sources',
    id: 'sources',
    headline: messages.sourcesAndMethod,
    tier: 0,
    items: [
      {
        title: messages.sourceText,
        text: `${story.source.name}${messages.separator}${[...new Set(experts)].join(messages.listComma)}`,
      },
      { title: messages.method, text: messages.methodText },
      ...(corrections.length === 0
        ? []
        : [{ title: messages.corrections, text: messages.correctionCount(corrections.length) }]),
    ],
    notes: [messages.methodText, ...corrections],
    statements: [],
    accent: index,
  };
}
