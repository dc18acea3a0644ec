import { wordsThing } from '../../content/drawn-things.js';
import { halveList } from '../../content/halves.js';
import { isShortTitle } from '../../text/short-sentence.js';
import { withoutStop } from '../../text/speech.js';
import { defineKind, type Halves } from '../kind.js';
import { nothing, saysItAll, unchanged } from '../without.js';
import { ofDeck, ofSection, ofStory } from './arrange.js';
import { type Content, type Labels, name } from './content.js';
import { editable } from './editable.js';
import { compose } from './poster.js';

function splitSlide(content: Content): Halves<Content> | undefined {
  const halves = halveList(content.items);
  return (
    halves && [
      { ...content, items: halves[0] },
      { ...content, items: halves[1] },
    ]
  );
}

/** The second half counts on; each claims what its own sentences rest on. */
function splitPicture(content: Content): Halves<Content> | undefined {
  const halves = halveList(content.items);
  if (halves === undefined) return undefined;
  const [first, second] = halves;
  const start = content.start ?? 1;
  return [
    { ...content, items: first, start },
    { ...content, items: second, start: start + first.length },
  ];
}

const leastShown = 3;

/** Those of a section come strongest first; of the whole story every section has its own. */
function fewer(content: Content): Content | undefined {
  const { headline, items } = content;
  if (headline.from.kind === 'program' || items.length <= leastShown) return undefined;
  return { ...content, items: items.slice(0, -1) };
}

export const kind = defineKind<Content, Labels>({
  name,
  quotes: false,
  slide: {
    role: 'closing',
    logo: undefined,
    drawing: undefined,
    editable: { place: editable },
    reads: {},
    ofArgument: nothing,
    ofDeck,
    split: splitSlide,
    view: ({ items }) => ({ items: items.map(({ long }, index) => ({ text: long, number: index + 1 })) }),
    classes: ({ headline }) => (isShortTitle(headline.long) ? ['short'] : []),
    shows: saysItAll,
    namedSpeaker: () => undefined,
  },
  picture: {
    inCarousel: 'inner',
    ofSection,
    ofStory,
    abridge: unchanged,
    brief: unchanged,
    fewer,
    split: splitPicture,
    compose,
    drawn: ({ items }) => items.map(wordsThing),
    describe: ({ content: { headline, items, start = 1 } }, labels, { speech }) => [
      labels.told.opening(headline.long, items.length),
      speech.list(items.map(({ long }, index) => `${start + index} ${withoutStop(long)}`)),
    ],
  },
});
