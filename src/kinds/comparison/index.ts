import { wordsThing } from '../../content/drawn-things.js';
import { shownWords } from '../../content/shown-words.js';
import type { DrawnThing } from '../../model/drawn-thing.js';
import type { Messages } from '../../text/messages/messages.js';
import { withoutStop } from '../../text/speech.js';
import { defineKind } from '../kind.js';
import { neverFewer, nothing, unchanged } from '../without.js';
import { ofArgument, ofSection } from './arrange.js';
import { type Content, type Labels, name, type Side } from './content.js';
import { editable } from './editable.js';
import { compose } from './poster.js';
import { splitPicture, splitSlide } from './split.js';

function sideView({ title, points }: Side): object {
  return { title: title.long, points: points.map(({ long }) => long) };
}

function drawnSide({ title, points }: Side, { posts, listComma }: Messages): DrawnThing {
  const drawn = points.map(wordsThing);
  const group = title.long;
  return {
    said: posts.titled(group, drawn.map(({ said }) => said).join(listComma)),
    rows: drawn.flatMap(({ rows }) => rows.map((row) => ({ ...row, group }))),
  };
}

export const kind = defineKind<Content, Labels>({
  name,
  quotes: false,
  slide: {
    role: 'body',
    logo: undefined,
    drawing: undefined,
    editable: { place: editable },
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
    drawn: ({ left, right }, _labels, messages) => [left, right].map((side) => drawnSide(side, messages)),
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
