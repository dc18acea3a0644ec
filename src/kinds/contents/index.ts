import { type ArrangeContext, argumentsInDeck } from '../../content/context.js';
import { halveList } from '../../content/halves.js';
import { speakerOf, voicesOf } from '../../content/speakers.js';
import { headingOf, shortenable } from '../../content/story-words.js';
import type { Section } from '../../model/story.js';
import { inShort, programWords } from '../../model/words.js';
import { type DeckDraft, type DeckScope, defineKind, type Halves } from '../kind.js';
import { nothing, saysItAll } from '../without.js';
import { type Content, type Labels, name } from './content.js';
import { editable } from './editable.js';

/** A deck of no more slides than this is seen at a glance. */
const mostWithout = 10;
/** The slides around the body of a deck: cover, takeaways, sources, close. */
const around = 4;

function ofDeck(
  context: ArrangeContext,
  { at, single, whole, section, sectionIndex, body }: DeckScope,
  labels: Labels,
): readonly DeckDraft<Content>[] {
  if (at !== 'front' || body + around <= mostWithout) return [];
  const entries =
    single && section !== undefined
      ? argumentEntries(context, section, sectionIndex, whole === true ? 'only' : 'section')
      : sectionEntries(context);
  return [
    {
      id: name,
      content: { kind: name, headline: programWords(labels.headline), entries },
      notes: entries.map(({ heading }) => heading),
    },
  ];
}

function sectionEntries(context: ArrangeContext): Content['entries'] {
  return context.traced.story.sections.map((section, position) => {
    const named = voicesOf(context, section).length > 0;
    return {
      number: String(position + 1),
      heading: headingOf(context, section),
      to: `${section.id}-opener`,
      ...(named ? { expert: speakerOf(context, section) } : {}),
    };
  });
}

function argumentEntries(
  context: ArrangeContext,
  section: Section,
  index: number,
  deck: 'section' | 'only',
): Content['entries'] {
  return argumentsInDeck(context, section, index, deck).map(({ argument }, position) => ({
    number: String(position + 1),
    to: argument.id,
    heading: inShort(shortenable(context, argument, 'headline')),
  }));
}

function split(content: Content): Halves<Content> | undefined {
  const halves = halveList(content.entries);
  return (
    halves && [
      { ...content, entries: halves[0] },
      { ...content, entries: halves[1] },
    ]
  );
}

export const kind = defineKind<Content, Labels>({
  name,
  quotes: false,
  slide: {
    role: 'body',
    logo: undefined,
    drawing: undefined,
    editable: { place: editable },
    reads: { orderNumbers: ['li > strong', 'li > p > strong'] },
    ofArgument: nothing,
    ofDeck,
    split,
    view: ({ entries }, _messages, pageOf) => ({
      entries: entries.map(({ number, heading, expert, to }) => ({
        number,
        heading: heading.long,
        expert: expert?.long,
        page: to === undefined ? undefined : pageOf(to),
      })),
    }),
    classes: () => [],
    shows: saysItAll,
    namedSpeaker: () => undefined,
  },
  picture: undefined,
});
