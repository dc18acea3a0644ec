import type { ArrangeContext, PlacedArgument } from '../../content/context.js';
import { listItems } from '../../content/section-lists.js';
import { shownWords } from '../../content/shown-words.js';
import { shortenable } from '../../content/story-words.js';
import { numberedView, splitNumbered } from '../../content/titled-lists.js';
import { levelRoad } from '../../layout/level-road.js';
import type { Sheet } from '../../layout/sheet.js';
import { type AboveForm, type ArgumentDraft, defineKind } from '../kind.js';
import { nothing } from '../without.js';
import { type Content, name } from './content.js';
import { editable } from './editable.js';

function ofArgument(
  context: ArrangeContext,
  { argument }: PlacedArgument,
): readonly ArgumentDraft<Content>[] {
  const items = listItems(context, argument, name);
  return items.length === 0
    ? []
    : [{ content: { kind: name, headline: shortenable(context, argument, 'headline'), items } }];
}

/** Between two columns; the style sheet has the same. */
const gutter = 40;
/** More stand in rows, each with its number. */
const mostAbreast = 3;

/** A level road with a station over each column. */
const above: AboveForm<Content> = Object.freeze({
  heights: Object.freeze({ 0: 128, 1: 104, 2: 72 }),
  compose: ({ items, start = 1 }: Content, sheet: Sheet) =>
    items.length > mostAbreast ? undefined : levelRoad(sheet, { items, start, gutter }),
});

export const kind = defineKind<Content, unknown>({
  name,
  quotes: false,
  slide: {
    role: 'body',
    logo: undefined,
    drawing: undefined,
    editable: { place: editable },
    above,
    reads: {},
    ofArgument,
    ofDeck: nothing,
    split: splitNumbered,
    view: numberedView,
    classes: () => [],
    shows: ({ items }, { shows }) => shownWords(shows.recommendations(items.length), items),
    namedSpeaker: () => undefined,
  },
  picture: undefined,
});
