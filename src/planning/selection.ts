import type { Arrangement } from '../arrange/arrange.js';
import { arrangeCarousels, placeInCarousel } from '../arrange/carousels.js';
import type { DeckFormat, PictureFormat } from '../export/format.js';
import { deckFormats, type Format, pictureFormats } from '../export/index.js';
import { isThumbKind } from '../kinds/index.js';
import { type BuildPart, handoutPart, sizePart } from '../model/build-parts.js';
import type { Carousel } from '../model/carousel.js';
import { bookletKinds, defaultPaper, type HandoutKind, type Paper } from '../model/handout-kinds.js';
import type { Deck, Handout } from '../model/page.js';
import type { Poster } from '../model/poster.js';
import type { Preset } from '../model/preset.js';
import { alikePresets, findPresets } from '../model/presets.js';
import type { Story } from '../model/story.js';
import { choosePosters } from './choose-posters.js';
import { varyPosters } from './vary-posters.js';

/** Kinds of output, as `--only` names them. */
export type Group = 'decks' | 'posters' | 'handouts';

/** What a build shall make; what is absent means everything a plain build makes. */
export interface Selection {
  readonly only?: readonly Group[];
  readonly formats?: readonly Format[];
  readonly languages?: readonly string[];
  /** Names of presets and sizes (`1080x1350`); without them the platforms of the story. */
  readonly presets?: readonly string[];
  /** Pixels of pictures to each pixel of their preset; 1 unless told. */
  readonly scale?: number;
  /** Kinds of handouts; without them those of the story. */
  readonly handouts?: readonly HandoutKind[];
  /** What handouts are printed on; A4 unless told. */
  readonly papers?: readonly Paper[];
  /** Whether what can be a booklet is made as one, too; not unless told. */
  readonly booklet?: boolean;
  readonly theme?: string;
  /** The path of a presentation whose masters and layouts editable decks stand on. */
  readonly pptxTemplate?: string;
  /** Speaker notes as annotations in the PDF; only where asked for. */
  readonly notes?: boolean;
  /** The statements behind a document as a file in its PDF; only where asked for. */
  readonly attachData?: boolean;
}

/** One drawing: a poster in a preset, and every preset whose picture it is, that one included. */
export interface PlannedPoster {
  readonly poster: Poster;
  readonly preset: Preset;
  readonly alike: readonly Preset[];
}

/** A carousel in a preset, and every preset whose carousel it is, that one included. */
export interface PlannedCarousel {
  readonly carousel: Carousel;
  readonly preset: Preset;
  readonly alike: readonly Preset[];
}

/** Everything one build draws. */
export interface Plan {
  readonly decks: readonly Deck[];
  readonly deckFormats: readonly DeckFormat[];
  readonly posters: readonly PlannedPoster[];
  readonly carousels: readonly PlannedCarousel[];
  /** The sizes that carousels are asked for in, whether or not there are any. */
  readonly carouselSizes: readonly Preset[];
  readonly pictureFormats: readonly PictureFormat[];
  readonly scale: number;
  readonly handouts: readonly Handout[];
  readonly notes: boolean;
  /** The parts of a build that it makes: what was told of them before is told anew, or is mended. */
  readonly parts: readonly BuildPart[];
  readonly attachData: boolean;
}

/** The part of an arrangement that a selection asks for. */
export function planWork(
  { decks, posters, handouts }: Arrangement,
  selection: Selection,
  story: Pick<Story, 'language' | 'platforms' | 'posters' | 'plan'>,
): Plan {
  const wanted = (group: Group) =>
    (selection.only?.includes(group) ?? true) && (selection.languages?.includes(story.language) ?? true);
  const isAsked = ({ name, plain }: DeckFormat | PictureFormat) =>
    selection.formats?.some((format) => format === name) ?? plain;
  const [forDecks, forPictures] = [deckFormats.filter(isAsked), pictureFormats.filter(isAsked)];
  const prints = forDecks.some(({ printed }) => printed);
  const sizes = findPresets(selection.presets ?? story.platforms).filter((preset) =>
    preset.carousel?.as === 'document' ? prints : forPictures.length > 0,
  );
  const chosen = wanted('posters') ? choosePosters(posters, story.posters) : [];
  const [single, several] = [sizes.filter(isForOne), sizes.filter((preset) => !isForOne(preset))];
  const printed = wanted('handouts') && prints ? chooseHandouts(handouts, selection, story) : [];
  return {
    decks: wanted('decks') && forDecks.length > 0 ? decks : [],
    deckFormats: forDecks,
    posters: drawings(varyPosters(chosen, story.posters.pin), single),
    carouselSizes: wanted('posters') ? several : [],
    carousels: arrangeCarousels(chosen, story.plan.whole).flatMap((carousel) =>
      [...alikePresets(several)].map(([preset, alike]) => ({ carousel, preset, alike })),
    ),
    pictureFormats: forPictures,
    scale: selection.scale ?? 1,
    handouts: printed,
    notes: selection.notes ?? false,
    attachData: selection.attachData ?? false,
    parts: [
      // Handouts that show the slides of decks have these laid out, too.
      ...((wanted('decks') && forDecks.length > 0) || printed.some(showsSlides) ? ['decks'] : []),
      ...new Set(printed.map(handoutPart)),
      ...(wanted('posters') ? sizes.map(({ name }) => sizePart(name)) : []),
    ],
  };
}

function showsSlides({ text }: Handout): boolean {
  return text === undefined;
}

/** The kinds that are asked for, or else those of the story, on each paper; and booklets, where they are asked for. */
function chooseHandouts(
  handouts: readonly Handout[],
  selection: Pick<Selection, 'handouts' | 'papers' | 'booklet'>,
  { plan }: Pick<Story, 'plan'>,
): readonly Handout[] {
  const kinds = selection.handouts ?? plan.handouts;
  const booklets = selection.booklet === true ? bookletKinds : [];
  return (selection.papers ?? [defaultPaper]).flatMap((paper) => [
    ...handouts.filter(({ form }) => kinds.includes(form)).map((handout) => ({ ...handout, paper })),
    ...handouts
      .filter(({ form }) => booklets.includes(form))
      .map((handout) => ({ ...handout, paper, booklet: true as const })),
  ]);
}

function isForOne({ carousel }: Preset): boolean {
  return carousel === undefined;
}

/** Some sizes take covers only, or the kinds that have a form for a size as small as a thumb. */
function isDrawnIn(poster: Poster, { only, thumb }: Preset): boolean {
  if (thumb === true && !isThumbKind(poster.content.kind)) return false;
  return only === undefined || placeInCarousel(poster) === only;
}

/** Every poster in every size that it is drawn in; sizes that look alike are drawn once. */
function drawings(posters: readonly Poster[], sizes: readonly Preset[]): readonly PlannedPoster[] {
  return posters.flatMap((poster) => {
    const drawn = sizes.filter((size) => isDrawnIn(poster, size));
    return [...alikePresets(drawn)].map(([preset, alike]) => ({ poster, preset, alike }));
  });
}
