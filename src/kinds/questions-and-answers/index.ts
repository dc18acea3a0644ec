import { wordsThing } from '../../content/drawn-things.js';
import { halveList } from '../../content/halves.js';
import type { Poster } from '../../model/poster.js';
import { shapeOf } from '../../model/shape.js';
import { withoutStop } from '../../text/speech.js';
import { type AbridgedFor, defineKind, type Halves } from '../kind.js';
import { neverFewer, nothing, unchanged } from '../without.js';
import { ofSection } from './arrange.js';
import { type Content, type Labels, name } from './content.js';
import { compose } from './poster.js';

/** So many sentences of an answer stand beside the question of a wide picture. */
const mostSentences = 3;

function abridge(poster: Poster<Content>, size: AbridgedFor): Poster<Content> {
  if (shapeOf(size) !== 'wide') return poster;
  const { content } = poster;
  return { ...poster, content: { ...content, answers: content.answers.slice(0, mostSentences) } };
}

/** The question stands on both pictures; each claims what its own sentences rest on. */
function split(content: Content): Halves<Content> | undefined {
  const halves = halveList(content.answers);
  return (
    halves && [
      { ...content, answers: halves[0] },
      { ...content, answers: halves[1] },
    ]
  );
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
    brief: unchanged,
    fewer: neverFewer,
    split,
    compose,
    drawn: ({ answers }) => answers.map(wordsThing),
    describe: ({ content: { headline, asker, answerer, answers } }, labels, { speech }) => [
      labels.told.question(asker?.long, headline.long),
      labels.told.answer(answerer.long, speech.list(answers.map(({ long }) => withoutStop(long)))),
    ],
  },
});
