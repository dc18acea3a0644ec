import type { ArrangeContext } from '../../content/context.js';
import { halveWords } from '../../content/halves.js';
import { sourceLine } from '../../content/source-line.js';
import { authored, headingOf } from '../../content/story-words.js';
import { programWords } from '../../model/words.js';
import { type DeckDraft, type DeckScope, defineKind, type Halves } from '../kind.js';
import { nothing } from '../without.js';
import { type Content, name } from './content.js';

function ofDeck(
  context: ArrangeContext,
  { at, section, sectionIndex }: DeckScope,
): readonly DeckDraft<Content>[] {
  if (at !== 'section' || section === undefined) return [];
  const headline = headingOf(context, section);
  const { speaker: expert, affiliation } = sourceLine(context, section, []);
  const question = section.question === undefined ? undefined : authored(context, section, 'question');
  const who = [expert, ...(affiliation === undefined ? [] : [affiliation])].map(({ long }) => long);
  return [
    {
      id: `${section.id}-${name}`,
      content: {
        kind: name,
        headline,
        number: String(sectionIndex + 1),
        expert,
        ...(affiliation === undefined ? {} : { affiliation }),
        ...(question === undefined ? {} : { question }),
      },
      notes: [
        headline,
        programWords(who.join(context.messages.separator)),
        ...(question === undefined ? [] : [question]),
      ],
    },
  ];
}

function split(content: Content): Halves<Content> | undefined {
  const halves = halveWords(content.question);
  return (
    halves && [
      { ...content, question: halves[0] },
      { ...content, question: halves[1] },
    ]
  );
}

export const kind = defineKind<Content, unknown>({
  name,
  quotes: false,
  slide: {
    role: 'opener',
    logo: undefined,
    drawing: undefined,
    reads: { orderNumbers: ['> p:first-of-type'] },
    ofArgument: nothing,
    ofDeck,
    split,
    view: ({ number, expert, affiliation, question }) => ({
      number,
      expert: expert.long,
      affiliation: affiliation?.long,
      question: question?.long,
    }),
    // 11 needs another size than 1.
    classes: ({ number }) => ([...number].length > 1 ? ['long-figure'] : []),
    namedSpeaker: () => undefined,
  },
  picture: undefined,
});
