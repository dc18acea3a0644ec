import type { Poster } from '../../model/poster.js';
import { shapeOf } from '../../model/shape.js';
import { drawnSlide } from '../drawn-slide.js';
import { type AbridgedFor, defineKind } from '../kind.js';
import { neverSplit, nothing, saysItAll } from '../without.js';
import { ofDeck, ofSection, ofStory } from './arrange.js';
import { type Content, type Labels, name } from './content.js';
import { describe, drawn } from './description.js';
import { abreast, brief } from './names-alone.js';
import { compose } from './poster.js';
import { fewer, split } from './split.js';

function abridge(poster: Poster<Content>, size: AbridgedFor): Poster<Content> {
  return shapeOf(size) === 'wide' ? { ...poster, content: abreast(poster.content) } : poster;
}

export const kind = defineKind<Content, Labels>({
  name,
  quotes: false,
  slide: drawnSlide<Content, Labels>({
    drawing: { shape: 'wide', called: ({ told }) => told.drawing, instead: neverSplit },
    ofArgument: nothing,
    ofDeck,
    split,
    shows: saysItAll,
  }),
  picture: {
    inCarousel: 'inner',
    ofSection,
    ofStory,
    abridge,
    brief,
    fewer,
    split,
    compose,
    describe,
    drawn,
  },
});
