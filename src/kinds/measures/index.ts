import type { ArrangeContext, PlacedArgument } from '../../content/context.js';
import { titledThing } from '../../content/drawn-things.js';
import type { PosterDraft } from '../../content/poster-base.js';
import { listItems, sectionLists } from '../../content/section-lists.js';
import { shownWords } from '../../content/shown-words.js';
import { shortenable } from '../../content/story-words.js';
import { numberedView, saidItems, splitNumbered, titlesOnly } from '../../content/titled-lists.js';
import type { Section } from '../../model/story.js';
import { type ArgumentDraft, defineKind, type Halves } from '../kind.js';
import { neverFewer, nothing, unchanged } from '../without.js';
import { type Content, type Labels, name } from './content.js';
import { editable } from './editable.js';
import { compose } from './poster.js';

const mostItems = 6;

function ofArgument(
  context: ArrangeContext,
  { argument }: PlacedArgument,
): readonly ArgumentDraft<Content>[] {
  const items = listItems(context, argument, 'measures');
  return items.length === 0
    ? []
    : [{ content: { kind: name, headline: shortenable(context, argument, 'headline'), items } }];
}

/** Measures and recommendations, one poster each: the longest list of each that is not drawn as a road. */
function ofSection(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly PosterDraft<Content>[] {
  return sectionLists(context, section, index).abreast.map((list) => ({
    name: list.name,
    content: {
      kind: name,
      headline: shortenable(context, list.argument, 'headline'),
      items: list.items.slice(0, mostItems),
    },
  }));
}

/** Between items: a picture of half a sentence is none. */
function splitPicture(content: Content): Halves<Content> | undefined {
  return content.items.length < 2 ? undefined : splitNumbered(content);
}

export const kind = defineKind<Content, Labels>({
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
    split: splitNumbered,
    view: numberedView,
    classes: () => [],
    shows: ({ items }, { shows }) => shownWords(shows.measures(items.length), items),
    namedSpeaker: () => undefined,
  },
  picture: {
    inCarousel: 'inner',
    ofSection,
    ofStory: nothing,
    abridge: unchanged,
    brief: titlesOnly,
    fewer: neverFewer,
    split: splitPicture,
    compose,
    drawn: ({ items }, _labels, messages) => items.map((item) => titledThing(item, messages)),
    describe: ({ content: { headline, items } }, labels, messages) => [
      labels.told.opening(headline.long, items.length),
      saidItems(items, messages),
    ],
  },
});
