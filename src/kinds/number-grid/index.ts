import { figureThing } from '../../content/drawn-things.js';
import { commonDate, figureView } from '../../content/figure-view.js';
import { halveList } from '../../content/halves.js';
import { shownWords } from '../../content/shown-words.js';
import type { Poster } from '../../model/poster.js';
import { shapeOf } from '../../model/shape.js';
import { counted } from '../../text/speech.js';
import { type AbridgedFor, defineKind, type Halves, type OtherKinds } from '../kind.js';
import { nothing, unchanged } from '../without.js';
import { ofArgument, ofSection, ofStory } from './arrange.js';
import { type Content, type Labels, name } from './content.js';
import { editable } from './editable.js';
import { compose } from './poster.js';

/** A wide picture holds so many numbers with a date under each. */
const mostDated = 4;
/** Fewer figures than this stand as hero numbers. */
const leastOnSlide = 4;
const leastInPicture = 2;

function abridge(poster: Poster<Content>, size: AbridgedFor): Poster<Content> {
  const { content } = poster;
  if (shapeOf(size) !== 'wide' || content.items.every(({ asOf }) => asOf === undefined)) return poster;
  return { ...poster, content: { ...content, items: content.items.slice(0, mostDated) } };
}

function split(content: Content, least: number): Halves<Content> | undefined {
  const halves = halveList(content.items, least);
  return (
    halves && [
      { ...content, items: halves[0] },
      { ...content, items: halves[1] },
    ]
  );
}

/** The figures come with those of the headline first. */
const leastShown = 3;

function fewer(content: Content): Content | undefined {
  const { items } = content;
  return items.length > leastShown ? { ...content, items: items.slice(0, -1) } : undefined;
}

/** A grid has two figures at least: what is left of a smaller one stands as hero numbers. */
function splitSlide(content: Content, { number }: OtherKinds): Halves | undefined {
  const { headline, items } = content;
  if (items.length >= leastOnSlide) return split(content, 1);
  const [first, second] = (halveList(items) ?? []).flatMap(([hero, companion]) =>
    hero === undefined ? [] : [number(headline, hero, companion)],
  );
  return first === undefined || second === undefined ? undefined : [first, second];
}

export const kind = defineKind<Content, Labels>({
  name,
  quotes: false,
  slide: {
    role: 'body',
    logo: undefined,
    drawing: undefined,
    editable: { place: editable },
    reads: { notes: ['> p', 'li em'] },
    ofArgument,
    ofDeck: nothing,
    split: splitSlide,
    view: ({ items }) => {
      const asOf = commonDate(items);
      return { asOf, items: items.map((item) => figureView(item, asOf === undefined)) };
    },
    classes: () => [],
    shows: ({ items }, { shows }) => shownWords(shows.figures(items.length), items),
    namedSpeaker: () => undefined,
  },
  picture: {
    inCarousel: 'inner',
    ofSection,
    ofStory,
    abridge,
    brief: unchanged,
    fewer,
    split: (content) => split(content, leastInPicture),
    compose,
    drawn: ({ items }, _labels, messages) => items.map((item) => figureThing(item, messages)),
    describe: ({ content: { headline, items } }, labels, { speech }) => [
      labels.told.opening(headline.long, items.length),
      speech.list(items.map((item) => counted(item, speech))),
    ],
  },
});
