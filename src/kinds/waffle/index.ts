import { figureThing } from '../../content/drawn-things.js';
import { shownWords } from '../../content/shown-words.js';
import { counted } from '../../text/speech.js';
import { drawnSlide, underItsHeadline } from '../drawn-slide.js';
import { defineKind } from '../kind.js';
import { neverFewer, neverSplit, nothing, unchanged } from '../without.js';
import { ofSection } from './arrange.js';
import { type Content, type Labels, name } from './content.js';
import { describe } from './description.js';
import { compose } from './poster.js';

export const kind = defineKind<Content, Labels>({
  name,
  quotes: false,
  slide: drawnSlide<Content, Labels>({
    drawing: {
      shape: 'wide',
      called: ({ told }) => told.drawing,
      instead: ({ headline, share }, { figures }) => figures(headline, [share]),
    },
    ofArgument: underItsHeadline(ofSection),
    ofDeck: nothing,
    split: neverSplit,
    shows: ({ share }, { speech }) => shownWords(counted(share, speech), share),
  }),
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
    drawn: ({ share }, _labels, messages) => [figureThing(share, messages, share.partOf.long)],
  },
});
