import { pointsOf, standBesideNumber } from '../../content/argument-points.js';
import type { ArrangeContext, PlacedArgument } from '../../content/context.js';
import { halveList, halveWords } from '../../content/halves.js';
import { shownWords } from '../../content/shown-words.js';
import { shortenable } from '../../content/story-words.js';
import { type ArgumentDraft, defineKind, type Halves } from '../kind.js';
import { nothing } from '../without.js';
import { type Content, name } from './content.js';
import { editable } from './editable.js';

function ofArgument(
  context: ArrangeContext,
  { argument }: PlacedArgument,
): readonly ArgumentDraft<Content>[] {
  const items = standBesideNumber(argument) ? [] : pointsOf(context, argument);
  if (items.length === 0) return [];
  return [{ content: { kind: name, headline: shortenable(context, argument, 'headline'), items } }];
}

/** Between points; a single one between its sentences. */
function split(content: Content): Halves<Content> | undefined {
  const [first, second] =
    halveList(content.items) ?? halveWords(content.items[0])?.map((half) => [half]) ?? [];
  return first === undefined || second === undefined
    ? undefined
    : [half(content, first), half(content, second)];
}

function half(content: Content, items: Content['items']): Content {
  return { ...content, items };
}

export const kind = defineKind<Content, unknown>({
  name,
  quotes: false,
  slide: {
    role: 'body',
    logo: undefined,
    drawing: undefined,
    editable: { place: editable },
    reads: {},
    ofArgument,
    ofDeck: nothing,
    split,
    view: ({ items }) => ({ items: items.map(({ long }) => long) }),
    classes: () => [],
    shows: ({ items }, { shows }) => shownWords(shows.points(items.length), items),
    namedSpeaker: () => undefined,
  },
  picture: undefined,
});
