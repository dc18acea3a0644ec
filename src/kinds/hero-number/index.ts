import { figureThing } from '../../content/drawn-things.js';
import { defineKind } from '../kind.js';
import { neverFewer, neverSplit, nothing, unchanged } from '../without.js';
import { ofSection } from './arrange.js';
import { type Content, type Labels, name } from './content.js';
import { describe } from './description.js';
import { compose } from './poster.js';
import { slide } from './slide.js';

export const kind = defineKind<Content, Labels>({
  name,
  quotes: false,
  slide,
  picture: {
    inCarousel: 'inner',
    ofSection,
    ofStory: nothing,
    abridge: unchanged,
    brief: unchanged,
    fewer: neverFewer,
    split: neverSplit,
    compose,
    describe,
    drawn: ({ hero, companion }, _labels, messages) =>
      [hero, ...(companion === undefined ? [] : [companion])].map((item) => figureThing(item, messages)),
  },
});
