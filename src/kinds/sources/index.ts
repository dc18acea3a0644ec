import type { ArrangeContext } from '../../content/context.js';
import { halveList } from '../../content/halves.js';
import { voicesIn } from '../../content/speakers.js';
import { splitOnlyItem, titledView } from '../../content/titled-lists.js';
import { verifiedParts } from '../../content/verified-parts.js';
import { programWords } from '../../model/words.js';
import { isShortTitle } from '../../text/short-sentence.js';
import { type DeckDraft, type DeckScope, defineKind, type Halves } from '../kind.js';
import { nothing, saysItAll } from '../without.js';
import { type Content, type Labels, name } from './content.js';

/** The day a source was published, as its language writes dates. */
function inWords({ date, joinDate }: ArrangeContext['messages'], iso: string | undefined): string {
  if (iso === undefined) return '';
  const { main, rest } = date(iso);
  return joinDate(main, rest);
}

/** Where the words come from, how they were checked, and what was corrected. */
function ofDeck(
  context: ArrangeContext,
  { at, single, section }: DeckScope,
  labels: Labels,
): readonly DeckDraft<Content>[] {
  if (at !== 'end') return [];
  const { story } = context.traced;
  const { messages } = context;
  const corrections = story.source.corrections.map(({ printed, read, reason }) =>
    programWords(labels.correction(printed, read, reason)),
  );
  const voices = voicesIn(context, single && section !== undefined ? [section] : story.sections);
  const names = voices.map(({ name: who }) => who.long).join(messages.listComma);
  const sources = [story.source, ...story.source.more, ...story.source.data].map((source) =>
    [source.name, source.publisher ?? '', inWords(messages, source.date), source.url ?? '']
      .filter((part) => part !== '')
      .join(messages.separator),
  );
  const { translation } = context.traced;
  const translated =
    translation === undefined
      ? []
      : [
          messages.translated(translation.from),
          ...(translation.ai === 'none' ? [] : [messages.translatedBy[translation.ai]]),
        ];
  const method = programWords(labels.methodText(verifiedParts(context.traced.statements)));
  return [
    {
      id: name,
      content: {
        kind: name,
        headline: programWords(labels.headline),
        items: [
          {
            title: programWords(labels.source),
            text: programWords(
              [...sources, names, ...translated].filter((part) => part !== '').join(messages.separator),
            ),
          },
          { title: programWords(labels.method), text: method },
          ...(corrections.length === 0
            ? []
            : [
                {
                  title: programWords(labels.corrections),
                  text: programWords(labels.correctionCount(corrections.length)),
                },
              ]),
        ],
      },
      notes: [method, ...corrections],
    },
  ];
}

function split(content: Content): Halves<Content> | undefined {
  const halves = halveList(content.items);
  return halves === undefined
    ? splitOnlyItem(content)
    : [
        { ...content, items: halves[0] },
        { ...content, items: halves[1] },
      ];
}

export const kind = defineKind<Content, Labels>({
  name,
  quotes: false,
  slide: {
    role: 'closing',
    logo: 'ground',
    drawing: undefined,
    reads: { notes: ['li'] },
    ofArgument: nothing,
    ofDeck,
    split,
    view: ({ items }) => ({ items: titledView(items) }),
    classes: ({ headline }) => (isShortTitle(headline.long) ? ['short'] : []),
    shows: saysItAll,
    namedSpeaker: () => undefined,
  },
  picture: undefined,
});
