import { titledThing } from '../../content/drawn-things.js';
import { drawnSlide } from '../drawn-slide.js';
import { defineKind } from '../kind.js';
import { neverFewer, neverSplit, nothing, saysItAll, unchanged } from '../without.js';
import { ofArgument, ofSection } from './arrange.js';
import { type Content, type Labels, name } from './content.js';
import { compose } from './poster.js';

export const kind = defineKind<Content, Labels>({
  name,
  quotes: false,
  slide: drawnSlide<Content, Labels>({
    drawing: {
      shape: 'wide',
      called: ({ told }) => told.drawing,
      instead: ({ headline, example }, { points }) =>
        example === undefined ? undefined : points(headline, [example.text]),
    },
    ofArgument,
    ofDeck: nothing,
    shows: saysItAll,
    split: neverSplit,
  }),
  picture: {
    inCarousel: 'inner',
    ofSection,
    ofStory: nothing,
    abridge: unchanged,
    brief: unchanged,
    fewer: neverFewer,
    split: neverSplit,
    compose,
    drawn: ({ example }, _labels, messages) =>
      example === undefined
        ? []
        : [titledThing({ title: example.name, text: example.text }, messages, example.place?.long)],
    describe: ({ content: { headline, example } }, labels, { speech }) => [
      labels.told.opening(headline.long),
      ...(example === undefined
        ? []
        : [
            speech.at(
              example.place === undefined
                ? example.name.long
                : speech.pair(example.name.long, example.place.long),
              example.text.long,
            ),
          ]),
    ],
  },
});
