import { titledThing } from '../../content/drawn-things.js';
import { saidItems, splitNumbered, titlesOnly } from '../../content/titled-lists.js';
import { defineKind, type Halves } from '../kind.js';
import { neverFewer, nothing, unchanged } from '../without.js';
import { ofSection } from './arrange.js';
import { type Content, type Labels, name } from './content.js';
import { compose } from './poster.js';

function split(content: Content): Halves<Content> | undefined {
  return content.items.length < 2 ? undefined : splitNumbered(content);
}

export const kind = defineKind<Content, Labels>({
  name,
  quotes: false,
  slide: undefined,
  picture: {
    inCarousel: 'inner',
    ofSection,
    ofStory: nothing,
    abridge: unchanged,
    brief: titlesOnly,
    fewer: neverFewer,
    split,
    compose,
    drawn: ({ items }, _labels, messages) => items.map((item) => titledThing(item, messages)),
    describe: ({ content: { headline, items, start = 1 } }, labels, messages) => [
      labels.told.opening(headline.long, items.length),
      saidItems(items, messages, (title, index) =>
        messages.speech.at(labels.told.station(start + index), title),
      ),
    ],
  },
});
