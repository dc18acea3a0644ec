import { pointsOf } from '../../content/argument-points.js';
import { type ArrangeContext, shownArguments } from '../../content/context.js';
import type { PosterDraft } from '../../content/poster-base.js';
import { sourceLine } from '../../content/source-line.js';
import { joinedNames, voicesBehind, voicesOf } from '../../content/speakers.js';
import { statementsBehind } from '../../content/statements-behind.js';
import { authored, printed, shortenable } from '../../content/story-words.js';
import { derivedId } from '../../model/statement-id.js';
import type { Section, Turn } from '../../model/story.js';
import { statementsOf, type Words } from '../../model/words.js';
import { displayWidth } from '../../text/width.js';
import { type Content, name } from './content.js';

/** Sentences of an answer besides the thesis. */
const mostArguments = 3;
/** In half-width cells: what is longer is read, not looked at. */
const longestQuestion = 130;
const longestSentence = 90;

/**
 * The question of an interview as and the answer in two to four sentences: the thesis, then the arguments whose
 * headlines speak most of what was asked, in the order of the story.
 */
export function ofSection(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly PosterDraft<Content>[] {
  if (section.turns.length > 0) {
    return section.turns.flatMap((turn, place) => turnDraft(context, section, index, { turn, place }));
  }
  const { question, thesis, kind } = section;
  const backed = shownArguments(context, section, index).flatMap(({ argument }): readonly Words[] => {
    const statements = statementsBehind(argument).filter((id) => context.statementById.has(id));
    return statements.length === 0 || isLong(argument.short ?? argument.headline)
      ? []
      : [shortenable(context, argument, 'headline', statements)];
  });
  const answering = voicesOf(context, section);
  if (kind !== 'interview' || question === undefined || answering.length === 0 || backed.length === 0)
    return [];
  if (displayWidth(question) > longestQuestion || isLong(thesis.short ?? thesis.text)) return [];
  const nearness = nearnessTo(
    question,
    backed.map(({ long }) => long),
  );
  const nearest = backed
    .toSorted((one, other) => nearness(other.long) - nearness(one.long))
    .slice(0, mostArguments);
  const { speaker, affiliation } = sourceLine(context, section, []);
  return [
    {
      content: {
        kind: name,
        headline: authored(context, section, 'question'),
        answerer: speaker,
        ...(affiliation === undefined ? {} : { affiliation }),
        answers: [
          shortenable(context, thesis, 'text', [derivedId(section.id, 'thesis')]),
          ...backed.filter((each) => nearest.includes(each)),
        ],
      },
    },
  ];
}

/** A question of several with what was answered to it: the arguments, and where one stands alone its points. */
function turnDraft(
  context: ArrangeContext,
  section: Section,
  index: number,
  { turn, place }: { readonly turn: Turn; readonly place: number },
): readonly PosterDraft<Content>[] {
  if (displayWidth(turn.short ?? turn.question) > longestQuestion) return [];
  const answering = shownArguments(context, section, index)
    .map(({ argument }) => argument)
    .filter(({ id }) => turn.arguments.includes(id));
  const said = answering.flatMap((argument) => {
    const others = argument.quotations.map(({ id }) => id);
    const [behind = []] = [statementsBehind(argument), others]
      .map((ids) => ids.filter((id) => context.statementById.has(id)))
      .filter((ids) => ids.length > 0);
    const headline = shortenable(context, argument, 'headline', behind);
    return answering.length > 1 ? [headline] : [headline, ...pointsOf(context, argument)];
  });
  const answers = said
    .filter(({ long, short, from }) => from.statements.length > 0 && !isLong(short ?? long))
    .slice(0, mostArguments + 1);
  if (answers.length === 0) return [];
  const heard = voicesBehind(context, section, statementsOf(answers));
  const asked = new Set(voicesOf(context, section).map((voice) => voice.name.long));
  // Whom an answer cites did not answer.
  const answered = heard.filter((voice) => asked.has(voice.name.long));
  const voices = answered.length > 0 ? answered : heard;
  const affiliation = voices.length === 1 ? voices[0]?.affiliation : undefined;
  return [
    {
      content: {
        kind: name,
        headline: shortenable(context, turn, 'question'),
        ...(turn.asker === undefined ? {} : { asker: printed(context, turn, 'asker') }),
        answerer: joinedNames(context, voices),
        ...(affiliation === undefined ? {} : { affiliation }),
        answers,
      },
      ...(place === 0 ? {} : { name: `${name}-${place + 1}` }),
    },
  ];
}

function isLong(sentence: string): boolean {
  return displayWidth(sentence) > longestSentence;
}

/** How much a headline speaks of the question: the pairs of letters they share; one that all headlines have weighs little. */
function nearnessTo(question: string, headlines: readonly string[]): (headline: string) => number {
  const asked = pairsOf(question);
  const spread = new Map<string, number>();
  for (const pair of headlines.flatMap((headline) => [...pairsOf(headline)]))
    spread.set(pair, (spread.get(pair) ?? 0) + 1);
  return (headline) =>
    [...pairsOf(headline)].reduce(
      (sum, pair) => sum + (asked.has(pair) ? 1 / (spread.get(pair) ?? 1) : 0),
      0,
    );
}

function pairsOf(words: string): ReadonlySet<string> {
  const letters = [...words.toLowerCase()];
  return new Set(
    letters
      .slice(1)
      .map((letter, index) => `${letters[index]}${letter}`)
      .filter((pair) => /^[\p{L}\p{N}]+$/u.test(pair)),
  );
}
