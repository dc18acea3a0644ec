import { halveList } from '../../content/halves.js';
import { shownWords } from '../../content/shown-words.js';
import type { Words } from '../../model/words.js';
import type { Messages } from '../../text/messages/messages.js';
import { drawnSlide } from '../drawn-slide.js';
import { defineKind, type Halves, type OtherKinds } from '../kind.js';
import { neverFewer, nothing, unchanged } from '../without.js';
import { ofArgument, ofSection } from './arrange.js';
import { type Content, type Labels, name } from './content.js';
import { describe } from './description.js';
import { drawnChange } from './drawn.js';
import { compose } from './poster.js';

/** What is left of several changes is fewer of them: each is whole. */
function split(content: Content): Halves<Content> | undefined {
  const halves = halveList(content.items);
  return (
    halves && [
      { ...content, items: halves[0] },
      { ...content, items: halves[1] },
    ]
  );
}

/** Without a picture: what it came to. By how much it moved says nothing without its direction. */
function figures({ headline, items }: Content, others: OtherKinds) {
  const reached = items.flatMap(({ after, counts }) => (after === undefined ? [] : [{ ...after, counts }]));
  return reached.length === items.length ? others.figures(headline, reached) : undefined;
}

/** Of one what it was and came to; otherwise what changed. */
function changesShown({ items }: Content, { shows }: Messages): Words {
  const names = items.map(({ counts }) => counts.short ?? counts.long);
  const [only, ...others] = items;
  if (others.length > 0 || only?.before === undefined || only.after === undefined)
    return shownWords(shows.changed(names), items);
  const [before = '', after = ''] = [only.before, only.after].map(({ figure: { prefix, digits, suffix } }) =>
    `${prefix}${digits}${suffix}`.trim(),
  );
  return shownWords(shows.moved(names.join(''), before, after), items);
}

export const kind = defineKind<Content, Labels>({
  name,
  quotes: false,
  slide: drawnSlide<Content, Labels>({
    drawing: { shape: 'wide', called: ({ told }) => told.drawing, instead: figures },
    ofArgument,
    ofDeck: nothing,
    split,
    shows: changesShown,
  }),
  picture: {
    inCarousel: 'inner',
    ofSection,
    ofStory: nothing,
    abridge: unchanged,
    brief: unchanged,
    fewer: neverFewer,
    split,
    compose,
    describe,
    drawn: ({ items }, labels, messages) => items.map((item) => drawnChange(item, labels, messages)),
  },
});
