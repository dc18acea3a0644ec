import { figureThing, printedFigure } from '../../content/drawn-things.js';
import { shownWords } from '../../content/shown-words.js';
import { nativeBreakdown } from '../../layout/native/native-breakdown.js';
import { counted } from '../../text/speech.js';
import { drawnSlide } from '../drawn-slide.js';
import { defineKind } from '../kind.js';
import { neverFewer, neverSplit, nothing, unchanged } from '../without.js';
import { ofArgument, ofSection } from './arrange.js';
import { type Content, type Labels, name } from './content.js';
import { compose } from './poster.js';

export const kind = defineKind<Content, Labels>({
  name,
  quotes: false,
  slide: drawnSlide<Content, Labels>({
    drawing: {
      shape: 'wide',
      called: ({ told }) => told.drawing,
      instead: ({ headline, parts }, { figures }) => figures(headline, parts),
      chart: nativeBreakdown,
    },
    ofArgument,
    ofDeck: nothing,
    split: neverSplit,
    shows: ({ whole, parts }, { shows }) => shownWords(shows.parts(whole.long, parts.length), parts),
  }),
  picture: {
    inCarousel: 'inner',
    ofSection,
    ofStory: nothing,
    abridge: unchanged,
    brief: unchanged,
    fewer: neverFewer,
    // Half of the parts are no whole.
    split: neverSplit,
    compose,
    drawn: ({ whole, total, parts }, _labels, messages) => [
      ...(total === undefined ? [] : [figureThing({ ...total, counts: whole }, messages)]),
      ...parts.map((part) => ({
        ...figureThing(part, messages, whole.long),
        said: messages.posts.titled(part.counts.long, printedFigure(part.figure)),
      })),
    ],
    describe: ({ content: { headline, whole, total, parts } }, labels, { speech }) => {
      const { prefix, digits, suffix } = total?.figure ?? { prefix: '', digits: '', suffix: '' };
      const amount = `${prefix}${digits}${suffix}`.trim();
      const said = amount === '' ? whole.long : whole.long + speech.aside(amount);
      return [
        labels.told.opening(headline.long, said, parts.length),
        speech.list(parts.map((part) => counted(part, speech))),
      ];
    },
  },
});
