import type { ArrangeContext, PlacedArgument } from '../../content/context.js';
import { figureView } from '../../content/figure-view.js';
import { figureWidth } from '../../content/figure-width.js';
import { halveWords } from '../../content/halves.js';
import { publicationOf } from '../../content/source-line.js';
import { speakerNotes } from '../../content/speaker-notes.js';
import { authored, printed, shortenable } from '../../content/story-words.js';
import { introductionId } from '../../model/statement-id.js';
import { reworded, type Words } from '../../model/words.js';
import { isShortSentence } from '../../text/short-sentence.js';
import {
  type ArgumentDraft,
  type DeckDraft,
  type DeckScope,
  defineKind,
  type Halves,
  type OtherKinds,
} from '../kind.js';
import { saysItAll } from '../without.js';
import { type Content, name } from './content.js';
import { editable } from './editable.js';
import { thesis } from './thesis.js';

/** An argument that holds nothing but its headline; with a photograph it stands beside that. */
function ofArgument(
  context: ArrangeContext,
  { argument }: PlacedArgument,
): readonly ArgumentDraft<Content>[] {
  const { sentence, decks, picture, ...parts } = argument;
  if (picture !== undefined) return [];
  if (Object.values(parts).some((part) => Array.isArray(part) && part.length > 0)) return [];
  const statements = sentence === undefined ? [] : [argument.id];
  return [{ content: { kind: name, headline: shortenable(context, argument, 'headline', statements) } }];
}

/** The story's own opening words; of each section what the expert holds, in one sentence; and what was asked. */
function ofDeck(context: ArrangeContext, scope: DeckScope): readonly DeckDraft<Content>[] {
  if (scope.at === 'front' && (!scope.single || scope.whole === true)) return introduction(context);
  if (scope.at === 'question') return question(context, scope);
  return scope.at === 'section' ? thesis(context, scope) : [];
}

function introduction(context: ArrangeContext): readonly DeckDraft<Content>[] {
  const { introduction: opening, source } = context.traced.story;
  if (opening === undefined) return [];
  const statements = [introductionId];
  const place = context.statementById.get(introductionId)?.place;
  const whole = authored(context, opening, 'text', statements);
  return [
    {
      id: 'introduction',
      content:
        opening.short === undefined
          ? { kind: name, headline: whole }
          : { kind: name, headline: authored(context, opening, 'short', statements), text: whole },
      source: {
        speaker: authored(context, source, 'name'),
        published: [publicationOf(context, source)],
        ...(place === undefined ? {} : { lines: { from: place.line, to: place.endLine } }),
      },
      notes: speakerNotes(context, [whole], statements),
    },
  ];
}

/** A question of several, with who asked it. */
function question(context: ArrangeContext, { section, turn }: DeckScope): readonly DeckDraft<Content>[] {
  if (section === undefined || turn === undefined) return [];
  const headline = shortenable(context, turn, 'question');
  const asked =
    turn.asker === undefined
      ? []
      : [reworded(printed(context, turn, 'asker'), context.messages.askedBy(turn.asker))];
  const [text] = asked;
  return [
    {
      id: `${section.id}-question-${section.turns.indexOf(turn) + 1}`,
      content: { kind: name, headline, ...(text === undefined ? {} : { text }) },
      notes: [headline, ...asked],
    },
  ];
}

/** First what supports the sentence parts from it, then the sentences of its text from each other. */
function split(content: Content, { number, points }: OtherKinds): Halves | undefined {
  const { headline, figure, supports, text } = content;
  const alone: Content = { kind: name, headline, ...(text === undefined ? {} : { text }) };
  if (figure !== undefined) return [alone, number(headline, figure)];
  if (supports !== undefined) return [alone, points(headline, supports)];
  const halves = halveWords(text);
  const saying = (part: Words): Content => ({ ...content, text: part });
  return halves && [saying(halves[0]), saying(halves[1])];
}

/** With its figure, with what supports it, by itself: never two of those that it has at once. */
function ways({ figure, supports, ...alone }: Content): readonly Content[] {
  return [
    ...(figure === undefined ? [] : [{ ...alone, figure }]),
    ...(supports === undefined ? [] : [{ ...alone, supports }]),
    alone,
  ];
}

/** Sizes of the digits of its figure, as multiples of the theme's, largest first: classes `size-1`, `size-2` and so on. */
const sizes = Object.freeze([1.75, 1.5, 1.25, 1, 0.8, 0.65]);
/** How wide the figure may be in its field, in the same measure: beside a short sentence and beside a long one. */
const figureRooms = Object.freeze({ short: 3.9, long: 3 });

function classes({ headline, figure, supports }: Content): readonly string[] {
  const isShort = isShortSentence(headline.long);
  const short = isShort ? ['short'] : [];
  const room = isShort ? figureRooms.short : figureRooms.long;
  if (figure === undefined) return [supports === undefined ? 'alone' : 'with-supports', ...short];
  const fitting = sizes.findIndex((size) => size * figureWidth(figure.figure) <= room);
  return ['with-figure', `size-${fitting < 0 ? sizes.length : fitting + 1}`, ...short];
}

export const kind = defineKind<Content, unknown>({
  name,
  quotes: false,
  slide: {
    role: 'body',
    logo: undefined,
    drawing: undefined,
    editable: { place: editable },
    reads: { notes: ['li em'] },
    ofArgument,
    ofDeck,
    split,
    ways,
    view: ({ text, figure, supports }) => ({
      text: text?.long,
      figure: figure && figureView(figure),
      supports: (supports ?? []).map(({ long }) => long),
    }),
    classes,
    shows: saysItAll,
    namedSpeaker: () => undefined,
  },
  picture: undefined,
});
