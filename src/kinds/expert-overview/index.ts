import { halveList } from '../../content/halves.js';
import type { Poster } from '../../model/poster.js';
import { shapeOf } from '../../model/shape.js';
import type { Speech } from '../../text/speech.js';
import { displayWidth } from '../../text/width.js';
import { drawnSlide } from '../drawn-slide.js';
import { type AbridgedFor, defineKind, type Halves } from '../kind.js';
import { neverSplit, nothing, saysItAll, unchanged } from '../without.js';
import { ofDeck, ofStory } from './arrange.js';
import { type Content, type Labels, name } from './content.js';
import { drawn } from './drawn.js';
import { leftOut } from './left-out.js';
import { compose } from './poster.js';

/** So many topics have room one below the other. */
const mostTopics = { wide: 5, square: 6, portrait: 8, story: 8 } as const;
/** A line alone shows no pattern. */
const leastTopics = 2;

/** A name of several words wider than this, in cells, takes two lines; on a wide sheet there is room for so many lines. */
const widestLine = 12;
const mostLines = 5;

/** The first topics, as many as have room for their names: half the topics under the headline of all would not be true. */
function inLines(topics: Content['topics']): Content['topics'] {
  let lines = 0;
  return topics.filter(({ name: { long } }, index) => {
    lines += /\s/.test(long) && displayWidth(long) > widestLine ? 2 : 1;
    return index < leastTopics || lines <= mostLines;
  });
}

function abridge(poster: Poster<Content>, size: AbridgedFor): Poster<Content> {
  const { content } = poster;
  if (size.centre === 'square') return poster;
  const shape = shapeOf(size);
  const room = content.topics.slice(0, mostTopics[shape]);
  const topics = shape === 'wide' ? inLines(room) : room;
  if (topics.length === content.topics.length) return poster;
  const all = content.all ?? { experts: content.experts.length, topics: content.topics.length };
  return { ...poster, content: { ...content, topics, all } };
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

/** The drawing says of how many topics it shows some. */
function fewer(content: Content): Content | undefined {
  const { experts, topics } = content;
  if (topics.length <= leastTopics) return undefined;
  const all = content.all ?? { experts: experts.length, topics: topics.length };
  return { ...content, topics: topics.slice(0, -1), all };
}

function listed({ list }: Speech, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : [list(entries)];
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
    ofSection: nothing,
    ofStory,
    abridge,
    brief: unchanged,
    fewer,
    split,
    compose,
    drawn,
    describe: ({ content }, labels, { speech }) => [
      labels.told.opening(content.headline.long),
      ...listed(speech, leftOut(content, labels)),
      speech.list(
        content.topics.map((topic) =>
          labels.told.topic(
            topic.name.long,
            // Of the others it is not known that they do not speak of it: nothing is told.
            content.experts.flatMap(({ name: expert }, index) => {
              const count = topic.counts[index] ?? 0;
              return count === 0 ? [] : [labels.told.said(expert.long, count)];
            }),
          ),
        ),
      ),
    ],
  },
});
