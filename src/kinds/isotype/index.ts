import { ofAll } from '../../content/compared-figures.js';
import { figureThing } from '../../content/drawn-things.js';
import { figuresShown } from '../../content/shown-words.js';
import type { Poster } from '../../model/poster.js';
import { shapeOf } from '../../model/shape.js';
import { counted } from '../../text/speech.js';
import { drawnSlide, underItsHeadline } from '../drawn-slide.js';
import { type AbridgedFor, defineKind } from '../kind.js';
import { neverFewer, neverSplit, nothing, unchanged } from '../without.js';
import { ofSection } from './arrange.js';
import { type Content, type Labels, name } from './content.js';
import { compose } from './poster.js';

/** In a wide picture the signs of so many figures are large enough to be told on a phone. */
const mostCounted = 2;

function abridge(poster: Poster<Content>, size: AbridgedFor): Poster<Content> {
  if (shapeOf(size) !== 'wide') return poster;
  const { content } = poster;
  const items = content.items.slice(0, mostCounted);
  const all = ofAll(items.length, content.of ?? content.items.length);
  return { ...poster, content: { ...content, items, ...all } };
}

export const kind = defineKind<Content, Labels>({
  name,
  quotes: false,
  slide: drawnSlide<Content, Labels>({
    drawing: {
      shape: 'wide',
      called: ({ told }) => told.drawing,
      instead: ({ headline, items }, { figures }) => figures(headline, items),
    },
    ofArgument: underItsHeadline(ofSection),
    ofDeck: nothing,
    split: neverSplit,
    shows: ({ items }, messages) => figuresShown(items, messages),
  }),
  picture: {
    inCarousel: 'inner',
    ofSection,
    ofStory: nothing,
    abridge,
    brief: unchanged,
    fewer: neverFewer,
    split: neverSplit,
    compose,
    drawn: ({ items }, _labels, messages) => items.map((item) => figureThing(item, messages)),
    describe: ({ content: { headline, items, of } }, labels, { speech, shownOf }) => [
      labels.told.opening(headline.long, items.length),
      ...(of === undefined ? [] : [speech.list([shownOf(items.length, of)])]),
      speech.list(items.map((item) => counted(item, speech))),
    ],
  },
});
