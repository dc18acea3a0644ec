import type { ArrangeContext, PlacedArgument } from '../../content/context.js';
import { halveWords } from '../../content/halves.js';
import { publicationOf, sourceLine } from '../../content/source-line.js';
import { speakerNotes } from '../../content/speaker-notes.js';
import { authored, printed, shortenable } from '../../content/story-words.js';
import { derivedId, introductionId } from '../../model/statement-id.js';
import { reworded } from '../../model/words.js';
import { isShortSentence } from '../../text/short-sentence.js';
import { type ArgumentDraft, type DeckDraft, type DeckScope, defineKind, type Halves } from '../kind.js';
import { saysItAll } from '../without.js';
import { type Content, name } from './content.js';

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

function thesis(context: ArrangeContext, { section }: DeckScope): readonly DeckDraft<Content>[] {
  if (section === undefined) return [];
  const statements = [derivedId(section.id, 'thesis')];
  const headline = shortenable(context, section.thesis, 'text', statements);
  return [
    {
      id: `${section.id}-thesis`,
      content: { kind: name, headline },
      source: sourceLine(context, section, statements),
      notes: speakerNotes(context, [headline], statements),
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

function split(content: Content): Halves<Content> | undefined {
  const halves = halveWords(content.text);
  return (
    halves && [
      { ...content, text: halves[0] },
      { ...content, text: halves[1] },
    ]
  );
}

export const kind = defineKind<Content, unknown>({
  name,
  quotes: false,
  slide: {
    role: 'body',
    logo: undefined,
    drawing: undefined,
    reads: {},
    ofArgument,
    ofDeck,
    split,
    view: ({ text }) => ({ text: text?.long }),
    classes: ({ headline }) => (isShortSentence(headline.long) ? ['short'] : []),
    shows: saysItAll,
    namedSpeaker: () => undefined,
  },
  picture: undefined,
});
