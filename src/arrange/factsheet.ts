import { type ArrangeContext, passagesOf, shownArguments, statisticOf } from '../content/context.js';
import { cellsOf, placeOf, placesOf } from '../content/places.js';
import { seriesStatements } from '../content/series-behind.js';
import { joinedNames, voicesBehind } from '../content/speakers.js';
import { authored, headingOf, shortenable, titleOf, wordsAt } from '../content/story-words.js';
import type { Language } from '../languages/language.js';
import { calculationOf } from '../model/computed.js';
import type { Fact, FactPassage, FactSection, Factsheet, FactTable } from '../model/factsheet.js';
import type { Deck } from '../model/page.js';
import type { Argument, Breakdown, Change, Section, Statistic } from '../model/story.js';
import { programWords, reworded, type Words } from '../model/words.js';
import { briefNotes, sectionsOf } from './brief.js';

/** Every figure of a story, or of one section of it, in tables. */
export function arrangeFactsheet(context: ArrangeContext, deck: Deck, language: Language): Factsheet {
  const { briefing } = context.messages;
  const of = sectionsOf(context, deck);
  const alone = of.length === 1;
  const sections = of.map(({ section, index }) => factSection(context, section, index, alone));
  const figures = sections.flatMap(({ facts }) => facts).length;
  const tables = sections.flatMap((section) => section.tables).length;
  const [only] = of;
  const { heads } = briefing;
  return {
    kind: 'factsheet',
    label: programWords(briefing.factsheet),
    ...(deck.section === undefined ? {} : { within: titleOf(context) }),
    title:
      deck.section === undefined || only === undefined ? titleOf(context) : headingOf(context, only.section),
    summary: programWords(briefing.holds(figures, tables)),
    heads: {
      figure: programWords(heads.figure),
      counts: programWords(heads.counts),
      when: programWords(heads.when),
      speaker: programWords(heads.speaker),
      passage: programWords(heads.passage),
    },
    sections: sections.filter((section) => section.facts.length + section.tables.length > 0),
    notes: briefNotes(
      context,
      language,
      of.map(({ section }) => section),
      'listed',
    ),
  };
}

function factSection(context: ArrangeContext, section: Section, index: number, alone: boolean): FactSection {
  const shown = shownArguments(context, section, index).map(({ argument }) => argument);
  return {
    id: section.id,
    ...(alone ? {} : { number: index + 1, heading: headingOf(context, section) }),
    facts: shown.flatMap((argument) => factsOf(context, section, argument)),
    tables: shown.flatMap((argument) => tablesOf(context, section, argument)),
    accent: index,
  };
}

function factsOf(context: ArrangeContext, section: Section, argument: Argument): readonly Fact[] {
  return [
    ...argument.statistics.map((statistic) => ofStatistic(context, section, statistic)),
    ...argument.changes.map((change) => ofChange(context, section, change)),
    ...argument.breakdowns.flatMap((breakdown) => ofBreakdown(context, section, breakdown)),
  ];
}

function ofStatistic(context: ArrangeContext, section: Section, statistic: Statistic): Fact {
  const { id, computed, asOf, during, by } = statistic;
  const { messages } = context;
  const when =
    asOf !== undefined
      ? messages.asOf(asOf)
      : during !== undefined
        ? messages.during(during)
        : by === undefined
          ? undefined
          : messages.by(by);
  const key = asOf !== undefined ? 'asOf' : during !== undefined ? 'during' : 'by';
  const sum =
    computed && calculationOf(computed, (operand) => statisticOf(context, operand)?.figure ?? operand);
  return {
    ...said(context, section, id),
    figures: [wordsAt(context, statistic, ['figure'], statistic.figure, 'printed', [id])],
    counts: authored(context, statistic, 'counts', [id]),
    ...(when === undefined ? {} : { when: wordsAt(context, statistic, [key], when, 'printed') }),
    ...(sum === undefined
      ? {}
      : { calculated: programWords(`${sum} = ${statistic.figure}`, undefined, [id]) }),
  };
}

function ofChange(context: ArrangeContext, section: Section, change: Change): Fact {
  const { id, from, to, by, since, until, basis } = change;
  const { messages } = context;
  const ends =
    from !== undefined && to !== undefined ? [messages.briefing.fromTo(from, to)] : [to ?? []].flat();
  const times = [
    ...(since === undefined ? [] : [messages.since(since)]),
    ...(until === undefined ? [] : [messages.asOf(until)]),
    ...(basis === undefined ? [] : [messages.basis[basis]]),
  ];
  return {
    ...said(context, section, id),
    figures: [
      ...ends.map((end) => wordsAt(context, change, ['to'], end, 'printed', [id])),
      ...(by === undefined ? [] : [wordsAt(context, change, ['by'], by, 'printed', [id])]),
    ],
    counts: authored(context, change, 'counts', [id]),
    ...(times.length === 0
      ? {}
      : { when: wordsAt(context, change, ['since'], times.join(messages.listComma), 'printed') }),
  };
}

function ofBreakdown(context: ArrangeContext, section: Section, breakdown: Breakdown): readonly Fact[] {
  const { id, whole, total, parts } = breakdown;
  const { partOf } = context.messages.briefing;
  const own = said(context, section, id);
  return [
    ...(total === undefined
      ? []
      : [
          {
            ...own,
            figures: [wordsAt(context, breakdown, ['total'], total, 'printed', [id])],
            counts: authored(context, breakdown, 'whole', [id]),
          },
        ]),
    ...parts.map((part, index): Fact => {
      const counts = authored(context, part, 'counts', [id]);
      return {
        ...own,
        figures: [wordsAt(context, breakdown, ['parts', index, 'figure'], part.figure, 'printed', [id])],
        counts: reworded(counts, partOf(counts.long, whole)),
      };
    }),
  ];
}

/** Who said it, and the passages it rests on, each once. */
function said(
  context: ArrangeContext,
  section: Section,
  id: string,
): Pick<Fact, 'id' | 'speaker' | 'passages'> {
  const { translation } = context.traced;
  const language = translation === undefined ? {} : { language: translation.from };
  const known = new Set<string>();
  const passages = passagesOf(context, id).flatMap(({ sentence, place }): readonly FactPassage[] => {
    if (known.has(sentence)) return [];
    known.add(sentence);
    const text: Words = { ...programWords(sentence, undefined, [id]), ...language };
    return [{ text, place: placeOf(context, place) }];
  });
  return { id, speaker: joinedNames(context, voicesBehind(context, section, [id])), passages };
}

function tablesOf(context: ArrangeContext, section: Section, argument: Argument): readonly FactTable[] {
  const { series: words, listComma } = context.messages;
  return argument.series.map((series): FactTable => {
    const { id, unit, table } = series;
    const statements = seriesStatements(series);
    const title = shortenable(context, series, 'title', statements);
    const speaker = joinedNames(context, voicesBehind(context, section, statements));
    const where = cellsOf(context, id) ?? placesOf(context, statements)?.long ?? '';
    const value = (long: string) => wordsAt(context, series, [], long, 'printed', statements);
    return {
      id,
      title: unit === undefined ? title : reworded(title, words.titled(title.long, unit)),
      place: programWords([speaker.long, where].filter((part) => part !== '').join(listComma)),
      columns: table.lines.map(({ name }) => value(name)),
      rows: table.places.map(({ label, expected }, at) => ({
        label: value(expected ? `${label}${context.messages.speech.aside(words.isExpected)}` : label),
        values: table.lines.map(({ values }) => value(values[at]?.printed ?? words.none)),
      })),
    };
  });
}
