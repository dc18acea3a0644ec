import { fitPaperSlides } from '../fit/fit-paper-slides.js';
import { paperSlidePlan } from '../measure/paper-slides.js';
import type { Deck, Slide } from '../model/page.js';
import { paperGallery } from '../render/handouts/paper-gallery.js';
import {
  drawPaperSlides,
  type PaperKit,
  type PaperSlides,
  paperSlide,
} from '../render/handouts/paper-slides.js';
import { saysNothingNew } from '../render/handouts/slide-rows.js';
import type { BrowserPage } from '../world/world.js';
import { measureRoom } from './measure-document.js';

/** The slides of a deck set anew, and how far each reaches over its place, in px of the slide. */
export interface FittedPaperSlides {
  readonly paper: PaperSlides;
  readonly reaches: readonly number[];
}

/**
 * Sets the slides of a deck anew for paper, in type that each has room for.
 *
 * @param css of handouts, which says how slides stand there
 * @param tallest a slide may be, in px of it
 */
export async function makePaperSlides(
  page: BrowserPage,
  deck: Deck,
  kit: PaperKit,
  css: string,
  tallest: number,
): Promise<FittedPaperSlides> {
  const viewport = { width: paperSlide.width + 40, height: 1000 };
  const draw = (slides: readonly Slide[]) => drawPaperSlides({ ...deck, slides }, kit);
  const shown = deck.slides.map((slide) => !saysNothingNew(slide));
  const fitIn = (slides: readonly Slide[], height: number) =>
    fitPaperSlides(slides, async (some) => {
      const drawn = draw(some);
      const html = paperGallery(drawn, { deck, kit, css, tallest: height });
      const scenes = drawn.pictures.map((picture) => picture?.scene);
      const rooms = await measureRoom(page, { html, viewport, plan: paperSlidePlan, scenes });
      return rooms.map(({ overflow }) => overflow);
    });
  const wanted = deck.slides.filter((_, index) => shown[index]);
  const once = await fitIn(wanted, tallest);
  const spans = once.reaches.map((reach) => (reach > 0 ? 2 : 1));
  // What is too tall for one row of a page has two of them.
  const tall = await fitIn(
    wanted.filter((_, index) => spans[index] === 2),
    2 * tallest,
  );
  const [taller, stillTooTall] = [tall.slides.values(), tall.reaches.values()];
  const fitted = once.slides.map((slide, index) =>
    spans[index] === 2 ? (taller.next().value ?? slide) : slide,
  );
  const reaches = spans.map((span) => (span === 2 ? (stillTooTall.next().value ?? 0) : 0));
  const drawn = draw(fitted);
  const inDeck = <Each>(each: readonly Each[], none: Each): readonly Each[] => {
    const rest = each.values();
    return shown.map((shows) => (shows ? (rest.next().value ?? none) : none));
  };
  return {
    paper: {
      ...drawn,
      slides: inDeck(drawn.slides, ''),
      pictures: inDeck(drawn.pictures, undefined),
      spans: inDeck(spans, 1),
    },
    reaches: inDeck(reaches, 0),
  };
}
