import { attributeWords } from '../content/attribute-words.js';
import type { ArrangeContext, PlacedArgument } from '../content/context.js';
import { countedFigure } from '../content/counted-figure.js';
import { datedItem, inOrderOfTime } from '../content/dated-events.js';
import { heroFirst, heroOf, leadingFirst } from '../content/hero.js';
import { placesOf } from '../content/places.js';
import { seriesStatements } from '../content/series-behind.js';
import { voicesBehind } from '../content/speakers.js';
import { authored, printed, shortenable, wordsAt } from '../content/story-words.js';
import { weightOf } from '../content/weight.js';
import { kindOf } from '../kinds/index.js';
import type { BriefArgument, BriefParagraph, BriefQuotation } from '../model/brief.js';
import type { Content } from '../model/content.js';
import { derivedId } from '../model/statement-id.js';
import type { Argument } from '../model/story.js';
import { programWords, reworded, statementsOf, type Words } from '../model/words.js';
import { compactText } from '../text/normalise.js';
import { withoutStop, withStop } from '../text/speech.js';
import { argumentSentences, seriesSentences } from './brief-sentences.js';
import { argumentSlides } from './slides.js';

/** An argument as text: its own sentences, then what it holds besides, each item a paragraph. */
export function briefArgument(context: ArrangeContext, placed: PlacedArgument): BriefArgument {
  const { argument, section } = placed;
  const { messages, traced } = context;
  const content = drawingOf(context, placed);
  const paragraphs = paragraphsOf(context, placed, undefined);
  const statistics = heroFirst(leadingFirst(argument), heroOf(argument, section, traced.story));
  const quotations = argument.quotations.map((quotation): BriefQuotation => {
    const text = printed(context, quotation, 'text', [quotation.id]);
    const voice = voicesBehind(context, section, [quotation.id])[0]?.name;
    return {
      text: reworded(text, messages.quoted(text.long)),
      speaker: voice ?? printed(context, traced.story.source, 'name'),
      ...(quotation.occasion === undefined ? {} : { occasion: printed(context, quotation, 'occasion') }),
    };
  });
  const place = placesOf(context, statementsOf([paragraphs, quotations, content]));
  return {
    kind: 'argument',
    id: argument.id,
    headline: shortenable(context, argument, 'headline'),
    paragraphs,
    quotations,
    ...(place === undefined ? {} : { place: reworded(place, messages.briefing.place(place.long)) }),
    figures: statistics.map((statistic) => countedFigure(context, statistic)),
    ...(content === undefined
      ? {}
      : {
          drawing: {
            content,
            shows: valuesIn(argument, content),
            paragraphs: paragraphsOf(context, placed, content),
          },
        }),
    weight: weightOf(placed),
  };
}

/** What an argument says in words, beside a drawing of some content or without one. */
function paragraphsOf(
  context: ArrangeContext,
  placed: PlacedArgument,
  drawn: Content | undefined,
): readonly BriefParagraph[] {
  const { argument } = placed;
  const { briefing } = context.messages;
  const { said, named } = argumentSentences(context, argument, new Set(statementsOf(drawn)));
  const sentences = [...said, ...(drawn === undefined ? seriesSentences(context, argument) : [])];
  const own: readonly BriefParagraph[] = [
    ...(sentences.length === 0 ? [] : [{ sentences }]),
    ...(named.length === 0 ? [] : [{ lead: programWords(briefing.figures), sentences: named }]),
  ];
  const told = attributeWords(
    context,
    {
      kind: 'argument',
      headline: shortenable(context, argument, 'headline'),
      // Who said it stands before the stop.
      paragraphs: [...own, ...listsOf(context, placed).filter((item) => !isSaid(item, said))].map(
        (paragraph) => ({
          ...paragraph,
          sentences: paragraph.sentences.map((words) => reworded(words, withoutStop(words.long))),
        }),
      ),
    },
    true,
  );
  return told.paragraphs.map(({ lead, ...paragraph }) => ({
    ...paragraph,
    ...(lead && { lead: reworded(lead, briefing.lead(lead.long)) }),
    sentences: paragraph.sentences.map((words) => stopped(words, briefing.stop)),
  }));
}

/** Whether sentences before it say all of an item of a list, word for word. */
function isSaid({ sentences }: BriefParagraph, before: readonly Words[]): boolean {
  const told = before.map(({ long }) => compactText(long).text);
  return sentences.every(({ long }) => {
    const own = compactText(withoutStop(long)).text;
    return told.some((text) => text.includes(own));
  });
}

/** How many values a drawing shows: of a series all of its table. */
function valuesIn({ series }: Argument, content: Content): number {
  const statements = new Set(statementsOf(content));
  const drawn = series.filter((each) => seriesStatements(each).some((id) => statements.has(id)));
  const cells = drawn.flatMap(({ table }) => table.lines.flatMap(({ values }) => values));
  return Math.max(statements.size, cells.length);
}

/** From so many statements on a drawing says more than a line of text. */
const leastDrawn = 2;

/** What of the argument is best drawn: its first drawing that shows enough, a series or a photograph among them. */
function drawingOf(context: ArrangeContext, placed: PlacedArgument): Content | undefined {
  return argumentSlides(context, placed)
    .map(({ content }) => content)
    .filter((content) => kindOf(content).slide?.drawing !== undefined)
    .find(
      (content) =>
        'picture' in content ||
        placed.argument.series.length > 0 ||
        statementsOf(content).length >= leastDrawn,
    );
}

/** What an argument holds in lists, a paragraph each. */
function listsOf(context: ArrangeContext, { argument }: PlacedArgument): readonly BriefParagraph[] {
  const titled = (part: 'measures' | 'recommendations'): readonly BriefParagraph[] =>
    argument[part].map((each, index, all) => {
      const statements = [derivedId(argument.id, part, index)];
      const title = authored(context, each, 'title', statements);
      const number = all.length > 1 ? { number: index + 1 } : {};
      return each.text === undefined
        ? { ...number, sentences: [title] }
        : { ...number, lead: title, sentences: [authored(context, each, 'text', statements)] };
    });
  const { joinDate, speech } = context.messages;
  return [
    ...titled('measures'),
    ...inOrderOfTime(argument.events).map((event): BriefParagraph => {
      const { date, text } = datedItem(context, event);
      const lead: Words = { long: joinDate(date.main, date.rest), from: date.from };
      return { lead, sentences: [text] };
    }),
    ...argument.causeAndEffect.flatMap((each): readonly BriefParagraph[] =>
      each.steps.map(({ text, detail }, index) => {
        const at = (field: string, long: string) =>
          wordsAt(context, each, ['steps', index, field], long, 'reword', [each.id]);
        return detail === undefined
          ? { number: index + 1, sentences: [at('text', text)] }
          : { number: index + 1, lead: at('text', text), sentences: [at('detail', detail)] };
      }),
    ),
    ...argument.comparisons.flatMap((each) =>
      (['left', 'right'] as const).map(
        (side): BriefParagraph => ({
          lead: wordsAt(context, each, [side, 'title'], each[side].title, 'reword', [each.id]),
          sentences: each[side].points.map((point, index) =>
            wordsAt(context, each, [side, 'points', index], point, 'reword', [each.id]),
          ),
        }),
      ),
    ),
    ...argument.cases.map((each): BriefParagraph => {
      const name = authored(context, each, 'name', [each.id]);
      const lead =
        each.place === undefined || name.long.includes(each.place)
          ? name
          : reworded(name, `${name.long}${speech.aside(each.place)}`);
      return { lead, sentences: [shortenable(context, each, 'text', [each.id])] };
    }),
    ...titled('recommendations'),
  ];
}

function stopped(words: Words, stop: string): Words {
  return reworded(words, withStop(withoutStop(words.long), stop));
}
