import { figureThing, printedFigure, wordsThing } from '../../content/drawn-things.js';
import type { Poster } from '../../model/poster.js';
import { shapeOf } from '../../model/shape.js';
import { type AbridgedFor, defineKind } from '../kind.js';
import { neverFewer, neverSplit } from '../without.js';
import { ofSection, ofStory } from './arrange.js';
import { type Content, type Labels, name } from './content.js';
import { describe } from './description.js';
import { compose } from './poster.js';

/** A wide picture goes without its method and its last count. */
function abridge(poster: Poster<Content>, size: AbridgedFor): Poster<Content> {
  if (shapeOf(size) !== 'wide') return poster;
  const content = brief(poster.content);
  return { ...poster, content: { ...content, companions: content.companions.slice(0, 1) } };
}

function brief(content: Content): Content {
  const { method, ...rest } = content;
  return method === undefined ? content : rest;
}

export const kind = defineKind<Content, Labels>({
  name,
  quotes: false,
  slide: undefined,
  picture: {
    inCarousel: 'last',
    ofSection,
    ofStory,
    abridge,
    brief,
    fewer: neverFewer,
    split: neverSplit,
    compose,
    describe,
    drawn: ({ hero, companions, method }, _labels, messages) => [
      ...[hero, ...companions].map((item) => ({
        ...figureThing(item, messages),
        said: messages.shows.figure(printedFigure(item.figure), item.counts.long),
      })),
      ...(method === undefined ? [] : [wordsThing(method)]),
    ],
  },
});
