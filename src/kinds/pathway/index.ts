import { saidItems, splitNumbered, titlesOnly } from '../../content/titled-lists.js';
import type { TitledItem } from '../../model/content.js';
import type { Poster } from '../../model/poster.js';
import { shapeOf } from '../../model/shape.js';
import { displayWidth } from '../../text/width.js';
import { type AbridgedFor, defineKind, type Halves } from '../kind.js';
import { nothing } from '../without.js';
import { ofSection } from './arrange.js';
import { type Content, type Labels, name } from './content.js';
import { compose } from './poster.js';

/** Wider texts (in half-width cells) are not set under a station of a wide picture: a date has room. */
const widestText = 16;

/** Stations of a wide road have their titles only, with at most a few characters under them. */
function abridge(poster: Poster<Content>, size: AbridgedFor): Poster<Content> {
  if (shapeOf(size) !== 'wide') return poster;
  const { content } = poster;
  return { ...poster, content: { ...content, items: content.items.map(bareItem) } };
}

function bareItem(item: TitledItem): TitledItem {
  const { text, ...bare } = item;
  return text === undefined || displayWidth(text.long) <= widestText ? item : bare;
}

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
    abridge,
    brief: titlesOnly,
    split,
    compose,
    describe: ({ content: { headline, items, start = 1 } }, labels, messages) => [
      labels.told.opening(headline.long, items.length),
      saidItems(items, messages, (title, index) =>
        messages.speech.at(labels.told.station(start + index), title),
      ),
    ],
  },
});
