import type { ArrangeContext } from '../../content/context.js';
import { publicationOf } from '../../content/source-line.js';
import { headingOf, titleOf } from '../../content/story-words.js';
import type { Story } from '../../model/story.js';
import { programWords } from '../../model/words.js';
import { type DeckDraft, type DeckScope, defineKind } from '../kind.js';
import { neverSplit, nothing, saysItAll } from '../without.js';
import { type Content, type Labels, name } from './content.js';
import { editable } from './editable.js';

/** So many sources have room side by side; of more the first is named, and the slide of sources names them all. */
const mostSources = 3;

/** After the sources, in the form of the cover: it stays on the screen while people talk. */
function ofDeck(
  context: ArrangeContext,
  { at, single, whole, section }: DeckScope,
  labels: Labels,
): readonly DeckDraft<Content>[] {
  if (at !== 'end') return [];
  const { source } = context.traced.story;
  const all = [source, ...source.more, ...source.data];
  const sources = (all.length > mostSources ? [source] : all).map((each) => sourceOf(context, each));
  const own = single && whole !== true ? section : undefined;
  const headline = own === undefined ? titleOf(context) : headingOf(context, own);
  const readOn = programWords(labels.readOn);
  return [
    {
      id: name,
      content: { kind: name, headline, readOn, sources },
      notes: [readOn, ...sources.map((each) => each.name)],
    },
  ];
}

function sourceOf(
  context: ArrangeContext,
  source: Pick<Story['source'], 'name' | 'publisher' | 'date' | 'url'>,
): Content['sources'][number] {
  const { name: title, publisher, date } = publicationOf(context, source);
  const published = [publisher, date].flatMap((words) => (words === undefined ? [] : [words.long]));
  return {
    name: title,
    ...(published.length === 0
      ? {}
      : { published: programWords(published.join(context.messages.separator)) }),
    ...(source.url === undefined ? {} : { url: source.url }),
  };
}

export const kind = defineKind<Content, Labels>({
  name,
  quotes: false,
  slide: {
    role: 'cover',
    logo: 'field',
    drawing: undefined,
    editable: { place: editable },
    reads: {},
    ofArgument: nothing,
    ofDeck,
    split: neverSplit,
    view: ({ readOn, sources }) => ({
      readOn: readOn.long,
      sources: sources.map((each) => ({
        name: each.name.long,
        published: each.published?.long,
        url: each.url,
      })),
    }),
    classes: () => [],
    shows: saysItAll,
    namedSpeaker: () => undefined,
  },
  picture: undefined,
});
