import { titledThing } from '../../content/drawn-things.js';
import { halveWords } from '../../content/halves.js';
import { withoutStop } from '../../text/speech.js';
import { defineKind, type Halves } from '../kind.js';
import { neverFewer, nothing, unchanged } from '../without.js';
import { ofSection } from './arrange.js';
import { type Content, type Labels, name } from './content.js';
import { compose } from './poster.js';
import { slide } from './slide.js';

/** Both pictures belong to the whole quotation. */
function split(content: Content): Halves<Content> | undefined {
  const halves = halveWords(content.text);
  return (
    halves && [
      { ...content, text: halves[0] },
      { ...content, text: halves[1] },
    ]
  );
}

export const kind = defineKind<Content, Labels>({
  name,
  quotes: true,
  slide,
  picture: {
    inCarousel: 'inner',
    ofSection,
    ofStory: nothing,
    abridge: unchanged,
    brief: unchanged,
    fewer: neverFewer,
    split,
    compose,
    drawn: ({ text, speaker }, _labels, messages) => [titledThing({ title: speaker, text }, messages)],
    describe: ({ content: { text, speaker } }, labels) => [
      labels.told.opening(speaker.long, withoutStop(text.long)),
    ],
  },
});
