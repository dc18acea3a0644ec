import { type ComparedFigures, comparedFigures, ofAll } from '../content/compared-figures.js';
import type { ArrangeContext, PlacedArgument } from '../content/context.js';
import { figureThing } from '../content/drawn-things.js';
import { comparedOnSlide, fewerCompared } from '../content/fewer-compared.js';
import type { PosterDraft } from '../content/poster-base.js';
import { figuresShown } from '../content/shown-words.js';
import type { Compose } from '../layout/compose.js';
import { nativeFigures } from '../layout/native/native-figures.js';
import type { Content } from '../model/content.js';
import type { Poster } from '../model/poster.js';
import type { Section } from '../model/story.js';
import { counted } from '../text/speech.js';
import { drawnSlide, underItsHeadline } from './drawn-slide.js';
import { type AbridgedFor, type ArgumentDraft, defineKind, type Kind } from './kind.js';
import { neverFewer, neverSplit, nothing, unchanged } from './without.js';

/** Figures of one scale along one axis. */
interface Compared extends Content, ComparedFigures {}

/** For someone who cannot see the picture. */
interface ComparedLabels {
  readonly told: {
    readonly drawing: string;
    readonly opening: (headline: string, count: number) => string;
  };
}

/** With fewer figures, of which it says how many there are. */
function withFewer<Shown extends Compared>(content: Shown, items: Shown['items']): Shown {
  return { ...content, items, ...ofAll(items.length, content.of ?? content.items.length) };
}

/** A kind that compares the figures of a group along one axis; the form in which it does is its own. */
export function comparedKind<Shown extends Compared, Labels extends ComparedLabels>(own: {
  readonly name: Shown['kind'];
  /** Which of a section's groups it shows, as its content. */
  readonly contents: (groups: ReturnType<typeof comparedFigures>) => readonly Shown[];
  /** Fewer do not make a drawing. */
  readonly least: number;
  readonly compose: Compose<Shown, Labels>;
  /** Between the bars of a chart that a presentation can edit, in hundredths of a bar; as much as those of a series unless told. */
  readonly gap?: number;
}): Kind<Shown, Labels> {
  const ofSection = (
    context: ArrangeContext,
    section: Section,
    index: number,
  ): readonly PosterDraft<Shown>[] =>
    own.contents(comparedFigures(context, section, index)).map((content) => ({ content }));
  const underHeadline = underItsHeadline(ofSection);

  /** As many as have room, where they are still enough to compare. */
  const ofArgument = (context: ArrangeContext, placed: PlacedArgument): readonly ArgumentDraft<Shown>[] =>
    underHeadline(context, placed)
      .map(({ content }) => ({ content: withFewer(content, comparedOnSlide(content.items)) }))
      .filter(({ content }) => content.items.length >= own.least);

  const abridge = (poster: Poster<Shown>, size: AbridgedFor): Poster<Shown> => {
    if (size.centre === 'square') return poster;
    const { content } = poster;
    return { ...poster, content: withFewer(content, fewerCompared(content.items, size)) };
  };

  return defineKind<Shown, Labels>({
    name: own.name,
    quotes: false,
    slide: drawnSlide<Shown, Labels>({
      drawing: {
        shape: 'wide',
        called: ({ told }) => told.drawing,
        instead: ({ headline, items }, { figures }) => figures(headline, items),
        chart: (content, sheet) => nativeFigures(content, sheet, own.gap),
      },
      ofArgument,
      ofDeck: nothing,
      split: neverSplit,
      shows: ({ items }, messages) => figuresShown(items, messages),
    }),
    picture: {
      inCarousel: 'inner',
      ofSection,
      ofStory: nothing,
      abridge,
      brief: unchanged,
      fewer: neverFewer,
      split: neverSplit,
      compose: own.compose,
      drawn: ({ items }, _labels, messages) => items.map((item) => figureThing(item, messages)),
      describe: ({ content: { headline, items, of } }, labels, { speech, shownOf }) => [
        labels.told.opening(headline.long, items.length),
        ...(of === undefined ? [] : [speech.list([shownOf(items.length, of)])]),
        speech.list(items.map((item) => counted(item, speech))),
      ],
    },
  });
}
