import type { SlidePicture } from '../../model/drawing.js';
import type { Deck, Slide, Tier } from '../../model/page.js';
import type { Theme, ThemeFolder } from '../../model/theme.js';
import type { DeckKit } from '../deck.js';
import { renderMarkdown } from '../markdown.js';
import { createMarp, type DeckMarp } from '../marp.js';
import { shownPictures } from '../show-pictures.js';
import { type DrawingPlace, slidePictures } from '../slide-picture.js';

/** Slides set anew for paper: so much narrower that their smallest type is legible where two stand side by side. */
export interface PaperSlides {
  /** One `<section>` a slide; each needs a parent `div.marpit` for the style sheet to hold. */
  readonly slides: readonly string[];
  readonly css: string;
  readonly pictures: readonly (SlidePicture | undefined)[];
  /** Over how many rows of a page of even rows each stands: two where it is too tall for one; one where it is not told. */
  readonly spans?: readonly number[];
}

/** What draws them; made once a build, language and theme. */
export interface PaperKit extends Omit<DeckKit, 'marp'> {
  readonly marp: DeckMarp;
}

/**
 * A slide on paper, in px. Its type of 32 px is 9.5 pt where it stands 85 mm wide; running head, route and source line
 * are the page's, and it is as tall as what it holds.
 */
export const paperSlide = Object.freeze({
  width: 810,
  margin: 24,
  across: 810 - 2 * 24,
  /** The size of its smallest type. */
  smallest: 32,
});

/**
 * How paper slides stand, for the style sheet of a handout: in px of their own, shown so much smaller.
 *
 * @param least how tall each is at least
 */
export function paperSlidesCss(zoom: number, least: number): string {
  const { width, margin, across } = paperSlide;
  return `:root {
  --zoom: ${zoom.toFixed(5)};
  --paper-slide-width: ${width}px;
  --paper-slide-height: ${least}px;
  --paper-slide-margin: ${margin}px;
  --paper-slide-across: ${across}px;
}`;
}

/** What is large on a slide is so much smaller on this one, as is its width; what is small is not. */
const share = 0.72;

/** Drawings get the least height that holds them: paper has no foot that they must end at. */
const drawingPlace: DrawingPlace = Object.freeze({
  across: paperSlide.across,
  margin: paperSlide.margin,
  unit: 1,
  rooms: (tier: Tier) =>
    [360, 420, 480, 540, 620, 720].flatMap((height) =>
      (tier === 0 ? [2, 4, 5] : [4, 5]).map((step) => ({ height, step })),
    ),
  overWords: false,
});

export function createPaperKit(kit: Omit<DeckKit, 'marp'>): PaperKit {
  const theme = { ...kit.theme, tokens: paperTokens(kit.theme.tokens) };
  return { ...kit, theme, marp: createMarp(theme, kit.terms, 'sections') };
}

/** Type for paper: nothing is smaller than text. */
function paperTokens(tokens: Theme): ThemeFolder['tokens'] {
  const { sizes, posters, space } = tokens;
  const large = (size: number) => Math.max(paperSlide.smallest, Math.round(size * share));
  const legible = <Row extends { readonly note: number }>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, note: Math.max(row.note, paperSlide.smallest) }));
  return {
    ...tokens,
    sizes: {
      headline: Math.max(36, Math.round(sizes.headline * 0.85)),
      lead: 33,
      text: paperSlide.smallest,
      note: paperSlide.smallest,
      display: large(sizes.display),
      figure: large(sizes.figure),
    },
    space: space * 0.7,
    posters: {
      sizes: {
        wide: legible(posters.sizes.wide),
        square: legible(posters.sizes.square),
        portrait: legible(posters.sizes.portrait),
        story: legible(posters.sizes.story),
      },
    },
  };
}

/** Draws the slides of a deck anew, in their order. Pure. */
export function drawPaperSlides(deck: Deck, kit: PaperKit): PaperSlides {
  const { theme, fonts, messages, terms, pictures: loaded } = kit;
  const bare = { ...deck, slides: deck.slides.map(withoutSurroundings) };
  const pictures = slidePictures(
    bare,
    { theme: theme.tokens, fonts, messages, terms, pictures: loaded },
    drawingPlace,
  );
  const markdown = renderMarkdown(bare, pictures, kit.templates, messages, theme);
  const { slides, css } = kit.marp.render(markdown, shownPictures(bare.slides, pictures, theme.tokens));
  return { slides, css, pictures };
}

/** What stands around a slide is said by the page; a field of colour would only cost ink. */
function withoutSurroundings({ running: _, source: __, route: ___, field: ____, ...slide }: Slide): Slide {
  return { ...slide, notes: [] };
}
