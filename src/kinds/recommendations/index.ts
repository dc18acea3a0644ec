import type { ArrangeContext, PlacedArgument } from '../../content/context.js';
import { listItems } from '../../content/section-lists.js';
import { shownWords } from '../../content/shown-words.js';
import { shortenable } from '../../content/story-words.js';
import { numberedView, splitNumbered } from '../../content/titled-lists.js';
import { type ArgumentDraft, defineKind } from '../kind.js';
import { nothing } from '../without.js';
import { type Content, name } from './content.js';

function ofArgument(
  context: ArrangeContext,
  { argument }: PlacedArgument,
): readonly ArgumentDraft<Content>[] {
  const items = listItems(context, argument, name);
  return items.length === 0
    ? []
    : [{ content: { kind: name, headline: shortenable(context, argument, 'headline'), items } }];
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
    ofDeck: nothing,
    split: splitNumbered,
    view: numberedView,
    classes: () => [],
    shows: ({ items }, { shows }) => shownWords(shows.recommendations(items.length), items),
    namedSpeaker: () => undefined,
  },
  picture: undefined,
});
