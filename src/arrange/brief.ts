import { type ArrangeContext, argumentsInDeck } from '../content/context.js';
import { pictureOf, portraitOf } from '../content/pictures.js';
import { publicationOf } from '../content/source-line.js';
import { expertsIn, joinedNames, type Voice, voicesIn, voicesOf } from '../content/speakers.js';
import { headingOf, printed, shortenable, titleOf } from '../content/story-words.js';
import { verifiedParts } from '../content/verified-parts.js';
import type { Language } from '../languages/language.js';
import type { Brief, BriefNotes, BriefSection, BriefSource, BriefVoice } from '../model/brief.js';
import type { Deck } from '../model/page.js';
import { derivedId, introductionId } from '../model/statement-id.js';
import type { Section } from '../model/story.js';
import { programWords, reworded, type Words } from '../model/words.js';
import { withoutStop, withStop } from '../text/speech.js';
import { briefArgument } from './brief-argument.js';

/** Pages that one hands out: of a whole story, and of one section. */
const mostPages = { whole: 4, section: 2 } as const;

/** The text one hands out beside a deck: of the whole story, or of a section. */
export function arrangeBrief(context: ArrangeContext, deck: Deck, language: Language): Brief {
  const { story } = context.traced;
  const { briefing } = context.messages;
  const sections = sectionsOf(context, deck);
  const only = sections.length === 1 ? sections[0]?.section : undefined;
  const alone = only !== undefined;
  const introduction =
    deck.section === undefined && story.introduction !== undefined
      ? shortenable(context, story.introduction, 'text', [introductionId])
      : undefined;
  const voices = voicesIn(
    context,
    sections.map(({ section }) => section),
  );
  const thesis = only === undefined ? undefined : thesisOf(context, only);
  return {
    kind: 'brief',
    label: programWords(briefing.brief),
    ...(deck.section === undefined ? {} : { within: titleOf(context) }),
    title: deck.section === undefined || only === undefined ? titleOf(context) : headingOf(context, only),
    ...standfirst(introduction ?? thesis),
    source: published(context),
    ...(voices.length === 0 || alone ? {} : { voices: joinedNames(context, voices) }),
    ...(deck.section === undefined ? pictureOf(context, story, 'cover') : {}),
    sections: sections.map(({ section, index }): BriefSection => {
      const heading = headingOf(context, section);
      const saidAbove = alone && (deck.section !== undefined || heading.long === story.title);
      const placed =
        deck.section === undefined
          ? argumentsInDeck(context, section, index, alone ? 'only' : 'whole')
          : argumentsInDeck(context, section, index, 'section');
      const questions = new Map(
        section.turns.flatMap((turn) =>
          turn.arguments.slice(0, 1).map((id) => [id, questionOf(context, turn)] as const),
        ),
      );
      return {
        id: section.id,
        ...(alone ? {} : { number: index + 1 }),
        ...(saidAbove ? {} : { heading }),
        ...(section.question === undefined ? {} : { question: questionOf(context, { ...section }, section) }),
        voices: briefVoices(context, section),
        ...(alone && introduction === undefined ? {} : { thesis: thesisOf(context, section) }),
        arguments: placed.map((each) => {
          const question = questions.get(each.argument.id);
          const argument = briefArgument(context, each);
          return question === undefined ? argument : { ...argument, question };
        }),
        accent: index,
      };
    }),
    notes: briefNotes(
      context,
      language,
      sections.map(({ section }) => section),
      'counted',
    ),
    mostPages: alone ? mostPages.section : mostPages.whole,
  };
}

/** The sections a deck is of. */
export function sectionsOf(
  { traced }: ArrangeContext,
  deck: Pick<Deck, 'section'>,
): readonly { readonly section: Section; readonly index: number }[] {
  return traced.story.sections
    .map((section, index) => ({ section, index }))
    .filter(({ section }) => deck.section === undefined || section.id === deck.section);
}

function thesisOf(context: ArrangeContext, section: Section): Words {
  return shortenable(context, section.thesis, 'text', [derivedId(section.id, 'thesis')]);
}

/** A sentence under a headline ends like one. */
function standfirst(words: Words | undefined): { readonly standfirst?: Words } {
  return words === undefined ? {} : { standfirst: words };
}

function questionOf(
  context: ArrangeContext,
  part: { readonly question?: string | undefined },
  at: object = part,
): Words {
  const { briefing } = context.messages;
  const words = printed(context, at as { readonly question?: string }, 'question');
  return reworded(words, briefing.question(words.long));
}

function briefVoices(context: ArrangeContext, section: Section): readonly BriefVoice[] {
  const experts = expertsIn(section);
  return voicesOf(context, section).map((voice: Voice, index) => ({
    ...voice,
    ...portraitOf(context, experts[index]),
  }));
}

/** What the story was taken from, as a reader may look for it. */
function published(context: ArrangeContext): Words {
  const { name, publisher, date } = publicationOf(context, context.traced.story.source);
  return programWords(
    context.messages.published({
      name: name.long,
      ...(publisher === undefined ? {} : { publisher: publisher.long }),
      ...(date === undefined ? {} : { date: date.long }),
    }),
  );
}

/** Where the words come from, how they were checked, and what was corrected. */
export function briefNotes(
  context: ArrangeContext,
  language: Language,
  sections: readonly Section[],
  corrected: 'counted' | 'listed',
): BriefNotes {
  const { story, statements, translation } = context.traced;
  const { messages } = context;
  const labels = language.kinds.sources;
  const { stop, lineNumbers } = messages.briefing;
  const sources = usedSources(context, sections).map((source): BriefSource => {
    const { name, publisher, date } = publicationOf(context, source);
    const about = [publisher?.long ?? '', date?.long ?? ''].filter((part) => part !== '');
    return {
      name,
      ...(about.length === 0 ? {} : { about: programWords(about.join(messages.listComma)) }),
      ...(source.url === undefined ? {} : { url: source.url }),
    };
  });
  const translated =
    translation === undefined
      ? []
      : [
          messages.translated(translation.from),
          ...(translation.ai === 'none' ? [] : [messages.translatedBy[translation.ai]]),
        ];
  const disclosed = story.aiDisclosure === 'none' ? [] : [messages.disclosure[story.aiDisclosure]];
  const corrections = [story.source, ...story.source.more].flatMap(({ corrections: made }) =>
    made.map(({ printed: as, read, reason }) => labels.correction(as, read, reason)),
  );
  const ended = (text: string) => programWords(withStop(withoutStop(text), stop));
  return {
    sourcesLabel: programWords(messages.source),
    sources,
    methodLabel: programWords(labels.method),
    method: [
      ended(labels.methodText(verifiedParts(statements))),
      ended(lineNumbers(story.source.name)),
      ...[...translated, ...disclosed].map(ended),
      ...(corrections.length === 0
        ? []
        : [
            ended(
              corrected === 'counted'
                ? messages.briefing.corrected(corrections.length)
                : `${labels.corrections}${messages.briefing.colon}${corrections.join(messages.briefing.semicolon)}`,
            ),
          ]),
    ],
  };
}

/** The story's own source, and each further one and each data file that some sections rest on. */
function usedSources({ traced }: ArrangeContext, sections: readonly Section[]) {
  const { source, introduction } = traced.story;
  const owners = new Set(
    sections.flatMap((section) => [section.id, ...section.arguments.map(({ id }) => id)]),
  );
  const files = new Set(
    traced.statements
      .filter(({ owner, id }) => owners.has(owner) || (introduction !== undefined && id === introductionId))
      .flatMap(({ place, passages = [] }) => [place.file, ...passages.map((passage) => passage.place.file)]),
  );
  const tables = new Set(
    sections.flatMap((section) => section.arguments.flatMap(({ series }) => series.map(({ data }) => data))),
  );
  return [
    source,
    ...source.more.filter(({ file }) => files.has(file)),
    ...source.data.filter(({ id }) => tables.has(id)),
  ];
}
