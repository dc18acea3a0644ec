import { shownWords } from '../../content/shown-words.js';
import { withoutStop } from '../../text/speech.js';
import { defineKind } from '../kind.js';
import { neverFewer, nothing, unchanged } from '../without.js';
import { ofArgument, ofSection } from './arrange.js';
import { type Content, type Labels, name, type Side } from './content.js';
import { compose } from './poster.js';
import { splitPicture, splitSlide } from './split.js';

function sideView({ title, points }: Side): object {
  return { title: title.long, points: points.map(({ long }) => long) };
}

export const kind = defineKind<Content, Labels>({
  name,
  quotes: false,
  slide: {
    role: 'body',
    logo: undefined,
    drawing: undefined,
    reads: {},
    ofArgument,
    ofDeck: nothing,
    split: splitSlide,
    view: ({ left, right }) => ({ left: sideView(left), right: sideView(right) }),
    classes: () => [],
    shows: ({ left, right }, { shows }) =>
      shownWords(shows.both(left.title.long, right.title.long), [left.title, right.title]),
    namedSpeaker: () => undefined,
  },
  picture: {
    inCarousel: 'inner',
    ofSection,
    ofStory: nothing,
    abridge: unchanged,
    brief: unchanged,
    fewer: neverFewer,
    split: splitPicture,
    compose,
    describe: ({ content: { headline, left, right } }, labels, { speech }) => {
      const points = (side: Side) => speech.list(side.points.map(({ long }) => withoutStop(long)));
      return [
        labels.told.opening(headline.long),
        labels.told.left(left.title.long, points(left)),
        labels.told.right(right.title.long, points(right)),
      ];
    },
  },
});
