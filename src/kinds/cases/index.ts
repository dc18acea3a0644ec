import type { ArrangeContext, PlacedArgument } from '../../content/context.js';
import { halveList } from '../../content/halves.js';
import { shownWords } from '../../content/shown-words.js';
import { authored, printed, shortenable } from '../../content/story-words.js';
import { splitOnlyItem } from '../../content/titled-lists.js';
import { type ArgumentDraft, defineKind, type Halves } from '../kind.js';
import { nothing } from '../without.js';
import { type Content, name } from './content.js';
import { editable } from './editable.js';

/** A case that stands alone behind other slides of its argument brings its own headline. */
function ofArgument(
  context: ArrangeContext,
  { argument }: PlacedArgument,
): readonly ArgumentDraft<Content>[] {
  const { statistics, points, measures, events } = argument;
  // A case with a photograph has a slide of its own.
  const cases = argument.cases.filter(({ picture }) => picture === undefined);
  if (cases.length === 0) return [];
  const [only] = cases;
  const opens = statistics.length + points.length + measures.length + events.length === 0;
  const standsAlone = !opens && cases.length === 1 && only?.headline !== undefined;
  const items = cases.map((each) => ({
    name: authored(context, each, 'name', [each.id]),
    ...(each.place === undefined ? {} : { place: printed(context, each, 'place') }),
    text: shortenable(context, each, 'text', [each.id]),
  }));
  const headline = standsAlone
    ? authored(context, only, 'headline')
    : shortenable(context, argument, 'headline');
  return [{ content: { kind: name, headline, items } }];
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
    view: ({ items }) => ({
      items: items.map((item) => ({
        name: item.name.long,
        place: item.place?.long,
        text: item.text.long,
      })),
    }),
    classes: () => [],
    shows: ({ items }, { shows }) => shownWords(shows.cases(items.length), items),
    namedSpeaker: () => undefined,
  },
  picture: undefined,
});
