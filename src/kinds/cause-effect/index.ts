import { titledThing } from '../../content/drawn-things.js';
import { halveList } from '../../content/halves.js';
import { shownWords } from '../../content/shown-words.js';
import type { Poster } from '../../model/poster.js';
import { shapeOf } from '../../model/shape.js';
import type { Messages } from '../../text/messages/messages.js';
import { withoutStop } from '../../text/speech.js';
import { type AbridgedFor, defineKind, type Halves } from '../kind.js';
import { neverFewer, nothing } from '../without.js';
import { ofArgument, ofSection } from './arrange.js';
import { type Content, type Labels, name } from './content.js';
import { editable } from './editable.js';
import { compose } from './poster.js';

/** Steps of a wide chain have their titles only, unless there are but two. */
function abridge(poster: Poster<Content>, size: AbridgedFor): Poster<Content> {
  const { content } = poster;
  return shapeOf(size) === 'wide' && content.steps.length > 2
    ? { ...poster, content: brief(content) }
    : poster;
}

function brief(content: Content): Content {
  if (content.steps.every(({ detail }) => detail === undefined)) return content;
  return { ...content, steps: content.steps.map(({ text }) => ({ text })) };
}

function splitSlide(content: Content): Halves<Content> | undefined {
  const halves = halveList(content.steps);
  return (
    halves && [
      { ...content, steps: halves[0] },
      { ...content, steps: halves[1] },
    ]
  );
}

/** The step at which a chain is cut ends one picture and begins the other: each shows causes with their effect. */
function splitPicture(content: Content): Halves<Content> | undefined {
  const { steps } = content;
  const middle = Math.floor(steps.length / 2);
  if (steps.length < 3) return undefined;
  return [
    { ...content, steps: steps.slice(0, middle + 1) },
    { ...content, steps: steps.slice(middle) },
  ];
}

function describe(
  { content: { headline, steps } }: Poster<Content>,
  labels: Labels,
  { speech }: Messages,
): readonly string[] {
  return [
    labels.told.opening(headline.long, steps.length),
    speech.list(
      steps.map(({ text, detail }, index) => {
        const role =
          index === 0
            ? labels.told.cause
            : index === steps.length - 1
              ? labels.told.effect
              : labels.told.next;
        return (
          role +
          (detail === undefined ? withoutStop(text.long) : speech.pair(text.long, withoutStop(detail.long)))
        );
      }),
    ),
  ];
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
    view: ({ steps }) => ({
      steps: steps.map(({ text, detail }, index) => ({
        text: text.long,
        detail: detail?.long,
        number: index + 1,
      })),
    }),
    classes: () => [],
    shows: ({ steps }, { shows }) => {
      const [first, last] = [steps[0], steps.at(-1)].map((step) => withoutStop(step?.text.long ?? ''));
      return shownWords(shows.fromTo(first ?? '', last ?? ''), steps);
    },
    namedSpeaker: () => undefined,
  },
  picture: {
    inCarousel: 'inner',
    ofSection,
    ofStory: nothing,
    abridge,
    brief,
    fewer: neverFewer,
    split: splitPicture,
    compose,
    describe,
    drawn: ({ steps }, _labels, messages) =>
      steps.map(({ text, detail }) =>
        titledThing({ title: text, ...(detail === undefined ? {} : { text: detail }) }, messages),
      ),
  },
});
