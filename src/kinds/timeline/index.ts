import { datedThing } from '../../content/drawn-things.js';
import { halveList } from '../../content/halves.js';
import { datesShown } from '../../content/shown-words.js';
import type { DatedItem } from '../../model/content.js';
import type { Poster } from '../../model/poster.js';
import { shapeOf } from '../../model/shape.js';
import type { Messages } from '../../text/messages/messages.js';
import { withoutStop } from '../../text/speech.js';
import { type AbridgedFor, defineKind, type Halves } from '../kind.js';
import { neverFewer, nothing, unchanged } from '../without.js';
import { ofArgument, ofSection } from './arrange.js';
import { type Content, type Labels, name } from './content.js';
import { editable } from './editable.js';
import { compose } from './poster.js';

/** A wide picture holds so many dated things beside its headline. */
const mostDated = 4;

function abridge(poster: Poster<Content>, size: AbridgedFor): Poster<Content> {
  if (shapeOf(size) !== 'wide') return poster;
  const { content } = poster;
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

/** The date in the parts that stand before its large number, in it and behind it. */
function dateParts({ main, rest }: DatedItem['date'], { joinDate }: Messages): object {
  const joined = joinDate(main, rest);
  const start = joined.indexOf(main);
  return { before: joined.slice(0, start), main, after: joined.slice(start + main.length) };
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
    split: (content) => split(content, 1),
    view: ({ items }, messages) => ({
      items: items.map(({ date, text }) => ({ date: dateParts(date, messages), text: text.long })),
    }),
    classes: () => [],
    shows: ({ items }, messages) => datesShown(items, messages),
    namedSpeaker: () => undefined,
  },
  picture: {
    inCarousel: 'inner',
    ofSection,
    ofStory: nothing,
    abridge,
    brief: unchanged,
    fewer: neverFewer,
    // A line with a single station is none.
    split: (content) => split(content, 2),
    compose,
    drawn: ({ items }, _labels, messages) => items.map((item) => datedThing(item, messages)),
    describe: ({ content: { headline, items } }, labels, { speech, joinDate }) => [
      labels.told.opening(headline.long, items.length),
      speech.list(
        items.map(({ date, text }) => speech.at(joinDate(date.main, date.rest), withoutStop(text.long))),
      ),
    ],
  },
});
