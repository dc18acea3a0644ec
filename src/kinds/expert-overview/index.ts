import { halveList } from '../../content/halves.js';
import type { Poster } from '../../model/poster.js';
import { shapeOf } from '../../model/shape.js';
import { drawnSlide } from '../drawn-slide.js';
import { type AbridgedFor, defineKind, type Halves } from '../kind.js';
import { neverSplit, nothing, unchanged } from '../without.js';
import { ofDeck, ofStory } from './arrange.js';
import { type Content, type Labels, name } from './content.js';
import { compose } from './poster.js';

/** So many topics have room one below the other. */
const mostTopics = { wide: 5, square: 6, portrait: 8, story: 8 } as const;
/** A line alone shows no pattern. */
const leastTopics = 2;

function abridge(poster: Poster<Content>, size: AbridgedFor): Poster<Content> {
  const { content } = poster;
  if (size.centre === 'square') return poster;
  return { ...poster, content: { ...content, topics: content.topics.slice(0, mostTopics[shapeOf(size)]) } };
}

function split(content: Content): Halves<Content> | undefined {
  const halves = halveList(content.topics, leastTopics);
  return (
    halves && [
      { ...content, topics: halves[0] },
      { ...content, topics: halves[1] },
    ]
  );
}

export const kind = defineKind<Content, Labels>({
  name,
  quotes: false,
  slide: drawnSlide<Content, Labels>({
    drawing: { shape: 'wide', called: ({ told }) => told.drawing, instead: neverSplit },
    ofArgument: nothing,
    ofDeck,
    split,
  }),
  picture: {
    inCarousel: 'inner',
    ofSection: nothing,
    ofStory,
    abridge,
    brief: unchanged,
    split,
    compose,
    describe: ({ content: { headline, topics, experts } }, labels, { speech }) => [
      labels.told.opening(headline.long),
      speech.list(
        topics.map((topic) =>
          labels.told.topic(
            topic.name.long,
            experts.map((expert, index) => labels.told.said(expert.name.long, topic.counts[index] ?? 0)),
          ),
        ),
      ),
    ],
  },
});
