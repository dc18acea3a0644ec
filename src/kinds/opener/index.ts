import type { ArrangeContext } from '../../content/context.js';
import { halveWords } from '../../content/halves.js';
import { portraitOf } from '../../content/pictures.js';
import { sourceLine } from '../../content/source-line.js';
import { expertsIn } from '../../content/speakers.js';
import { authored, headingOf } from '../../content/story-words.js';
import { programWords } from '../../model/words.js';
import { displayWidth } from '../../text/width.js';
import { type DeckDraft, type DeckScope, defineKind, type Halves } from '../kind.js';
import { nothing, saysItAll } from '../without.js';
import { type Content, name } from './content.js';
import { editable } from './editable.js';

/** A question up to so wide is set as a headline: Han and its marks count two. */
const mostCells = 100;
/** A heading up to so wide is set larger. */
const shortCells = 12;

function ofDeck(
  context: ArrangeContext,
  { at, section, sectionIndex, single }: DeckScope,
): readonly DeckDraft<Content>[] {
  if (at !== 'section' || section === undefined) return [];
  const heading = headingOf(context, section);
  const { speaker: expert, affiliation } = sourceLine(context, section, []);
  const question = section.question === undefined ? undefined : authored(context, section, 'question');
  // In a deck of its own the cover has named the section: what opens it is the question.
  if (single && question === undefined) return [];
  const asks = single && question !== undefined && displayWidth(question.long) <= mostCells;
  const [only, ...others] = expertsIn(section);
  const who = [expert, ...(affiliation === undefined ? [] : [affiliation])].map(({ long }) => long);
  return [
    {
      id: `${section.id}-${name}`,
      content: {
        kind: name,
        headline: asks ? question : heading,
        number: single ? '?' : String(sectionIndex + 1),
        expert,
        ...(affiliation === undefined ? {} : { affiliation }),
        ...(asks || question === undefined ? {} : { question }),
        ...(others.length > 0 ? {} : portraitOf(context, only)),
      },
      notes: [
        heading,
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
    editable: { place: editable },
    beside: { width: 344, height: 456, round: false, picture: ({ picture }) => picture },
    reads: { notes: ['> p > em'], orderNumbers: ['> p:first-of-type'] },
    ofArgument: nothing,
    ofDeck,
    split,
    view: ({ number, expert, affiliation, question, picture }, { pictures }) => ({
      number,
      expert: expert.long,
      affiliation: affiliation?.long,
      question: question?.long,
      credit: picture && pictures.credits([picture.credit.long]),
    }),
    // 11 needs another size than 1.
    classes: ({ headline, number }) => [
      ...([...number].length > 1 ? ['long-figure'] : []),
      ...(displayWidth(headline.long) <= shortCells ? ['short'] : []),
    ],
    shows: saysItAll,
    namedSpeaker: () => undefined,
  },
  picture: undefined,
});
