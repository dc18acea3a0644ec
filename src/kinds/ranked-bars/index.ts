import { comparedFigures, leastBars } from '../../content/compared-figures.js';
import type { ArrangeContext } from '../../content/context.js';
import { fewerCompared } from '../../content/fewer-compared.js';
import type { PosterDraft } from '../../content/poster-base.js';
import type { Poster } from '../../model/poster.js';
import type { Section } from '../../model/story.js';
import { counted } from '../../text/speech.js';
import { comparedUnderHeadline, drawnSlide } from '../drawn-slide.js';
import { type AbridgedFor, defineKind } from '../kind.js';
import { neverSplit, nothing, unchanged } from '../without.js';
import { type Content, type Labels, name } from './content.js';
import { compose } from './poster.js';

function ofSection(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly PosterDraft<Content>[] {
  return comparedFigures(context, section, index).bars.map((compared) => ({
    content: { kind: name, ...compared },
  }));
}

function abridge(poster: Poster<Content>, size: AbridgedFor): Poster<Content> {
  const { content } = poster;
  if (size.centre === 'square') return poster;
  return { ...poster, content: { ...content, items: fewerCompared(content.items, size) } };
}

export const kind = defineKind<Content, Labels>({
  name,
  quotes: false,
  slide: drawnSlide<Content, Labels>({
    drawing: {
      shape: 'wide',
      called: ({ told }) => told.drawing,
      instead: ({ headline, items }, { figures }) => figures(headline, items),
    },
    ofArgument: comparedUnderHeadline(ofSection, leastBars),
    ofDeck: nothing,
    split: neverSplit,
  }),
  picture: {
    inCarousel: 'inner',
    ofSection,
    ofStory: nothing,
    abridge,
    brief: unchanged,
    split: neverSplit,
    compose,
    describe: ({ content: { headline, items } }, labels, { speech }) => [
      labels.told.opening(headline.long, items.length),
      speech.list(items.map((item) => counted(item, speech))),
    ],
  },
});
