import type { ArrangeContext } from '../../content/context.js';
import { halveList } from '../../content/halves.js';
import { publicationOf } from '../../content/source-line.js';
import { voicesIn } from '../../content/speakers.js';
import { splitOnlyItem, titledView } from '../../content/titled-lists.js';
import { verifiedParts } from '../../content/verified-parts.js';
import type { TitledItem } from '../../model/content.js';
import { programWords } from '../../model/words.js';
import { type DeckDraft, type DeckScope, defineKind, type Halves } from '../kind.js';
import { nothing, saysItAll } from '../without.js';
import { type Content, type Labels, name, type SourceRow } from './content.js';
import { editable } from './editable.js';
import { cellOf, shownColumns } from './table.js';

/** Where the words come from, how they were checked, and what was corrected. */
function ofDeck(
  context: ArrangeContext,
  { at, single, section }: DeckScope,
  labels: Labels,
): readonly DeckDraft<Content>[] {
  if (at !== 'end') return [];
  const { story } = context.traced;
  const corrections = story.source.corrections.map(({ printed, read, reason }) =>
    programWords(labels.correction(printed, read, reason)),
  );
  const method = programWords(labels.methodText(verifiedParts(context.traced.statements)));
  const item = (title: string, text: string): readonly TitledItem[] =>
    text === '' ? [] : [{ title: programWords(title), text: programWords(text) }];
  return [
    {
      id: name,
      content: {
        kind: name,
        headline: programWords(labels.headline),
        sources: [story.source, ...story.source.more, ...story.source.data].map(
          (source): SourceRow => ({
            ...publicationOf(context, source),
            ...(source.url === undefined ? {} : { url: source.url }),
          }),
        ),
        columns: {
          name: programWords(labels.source),
          publisher: programWords(labels.publisher),
          date: programWords(labels.date),
          where: programWords(labels.where),
        },
        items: [
          ...item(
            labels.voices,
            namesOf(context, single && section !== undefined ? [section] : story.sections),
          ),
          ...item(labels.translation, translationOf(context)),
          { title: programWords(labels.method), text: method },
          ...item(
            labels.corrections,
            corrections.length === 0 ? '' : labels.correctionCount(corrections.length),
          ),
        ],
      },
      notes: [method, ...corrections],
    },
  ];
}

function namesOf(context: ArrangeContext, sections: Parameters<typeof voicesIn>[1]): string {
  return voicesIn(context, sections)
    .map(({ name: who }) => who.long)
    .join(context.messages.listComma);
}

/** From which language, and how, where the deck is a translation. */
function translationOf({ traced: { translation }, messages }: ArrangeContext): string {
  if (translation === undefined) return '';
  const { from, ai } = translation;
  return [messages.translated(from), ...(ai === 'none' ? [] : [messages.translatedBy[ai]])].join(
    messages.separator,
  );
}

/** First the table parts from what stands below it, then its rows from each other. */
function split(content: Content): Halves<Content> | undefined {
  const { sources, items } = content;
  if (sources.length > 0 && items.length > 0)
    return [
      { ...content, items: [] },
      { ...content, sources: [] },
    ];
  const rows = halveList(sources);
  if (rows !== undefined)
    return [
      { ...content, sources: rows[0] },
      { ...content, sources: rows[1] },
    ];
  const halves = halveList(items);
  return halves === undefined
    ? splitOnlyItem(content)
    : [
        { ...content, items: halves[0] },
        { ...content, items: halves[1] },
      ];
}

/** The table with the columns that hold anything, and what stands below it. */
function view({ sources, columns, items }: Content): object {
  const shown = shownColumns({ sources });
  return {
    columns: shown.map((column) => columns[column].long),
    rows: sources.map((source) => ({
      cells: shown.map((column) => {
        const text = cellOf(source, column) ?? '';
        return { text, isAddress: column === 'where' && text !== '' };
      }),
    })),
    items: titledView(items),
  };
}

/** A source or two are large; from so many on the table is a list. */
const manySources = 3;

export const kind = defineKind<Content, Labels>({
  name,
  quotes: false,
  slide: {
    role: 'closing',
    logo: 'ground',
    drawing: undefined,
    editable: { place: editable },
    reads: { notes: ['th', 'td', 'li > p:nth-child(2)'] },
    ofArgument: nothing,
    ofDeck,
    split,
    view,
    classes: ({ sources }) => (sources.length < manySources ? ['few'] : []),
    shows: saysItAll,
    namedSpeaker: () => undefined,
  },
  picture: undefined,
});
