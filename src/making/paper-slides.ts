import { type FittedSlides, fitPaperSlides, rememberRooms } from '../fit/fit-paper-slides.js';
import { paperSlidePlan } from '../measure/paper-slides.js';
import type { Deck, Slide } from '../model/page.js';
import { paperFiles } from '../render/handouts/define-slides-form.js';
import { paperGallery } from '../render/handouts/paper-gallery.js';
import {
  createPaperKit,
  drawPaperSlides,
  type PaperSlides,
  paperSlide,
} from '../render/handouts/paper-slides.js';
import { saysNothingNew } from '../render/handouts/slide-rows.js';
import type { BrowserPage } from '../world/world.js';
import type { Build } from './build.js';
import { loadDeckKit } from './kit.js';
import { loadHandoutTemplate } from './load-handout-template.js';
import { measureRoom } from './measure-document.js';

/** The slides of a deck set anew, and how far each reaches over its place, in px of the slide. */
export interface FittedPaperSlides {
  readonly paper: PaperSlides;
  readonly reaches: readonly number[];
}

/**
 * Sets the slides of a deck anew for paper, in type that each has room for.
 *
 * @param tallest a slide may be, in px of it
 */
export type SetPaperSlides = (page: BrowserPage, deck: Deck, tallest: number) => Promise<FittedPaperSlides>;

/**
 * Sets slides anew for all handouts of a build. Paper slides are drawn in px of their own, whatever they stand on: one
 * that several kinds show, or several papers, is drawn and measured once.
 */
export function createPaperSlides({ kit: own, world }: Pick<Build, 'kit' | 'world'>): SetPaperSlides {
  const viewport = { width: paperSlide.width + 40, height: 1000 };
  const loaded = once(async () => {
    const [deckKit, { css }] = await Promise.all([
      loadDeckKit(world.assets, own),
      loadHandoutTemplate(world.assets, paperFiles),
    ]);
    return { kit: createPaperKit(deckKit), css };
  });
  const measurer = (deck: Deck) =>
    rememberRooms(async (slides, page: BrowserPage) => {
      const { kit, css } = await loaded();
      const drawn = drawPaperSlides({ ...deck, slides }, kit);
      const html = paperGallery(drawn, { deck, kit, css });
      const scenes = drawn.pictures.map((picture) => picture?.scene);
      return measureRoom(page, { html, viewport, plan: paperSlidePlan, scenes });
    });
  const measurers = new Map<Deck, ReturnType<typeof measurer>>();
  return async (page, deck, tallest) => {
    const measure = measurers.get(deck) ?? measurer(deck);
    measurers.set(deck, measure);
    const shown = deck.slides.map((slide) => !saysNothingNew(slide));
    const { slides, reaches, spans } = await fitInRows(
      deck.slides.filter((_, index) => shown[index]),
      tallest,
      (some, height) => fitPaperSlides(some, height, (asked) => measure(asked, page)),
    );
    const drawn = drawPaperSlides({ ...deck, slides }, (await loaded()).kit);
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
  };
}

/** What is too tall for one row of a page has two of them. */
async function fitInRows(
  wanted: readonly Slide[],
  tallest: number,
  fitIn: (slides: readonly Slide[], tallest: number) => Promise<FittedSlides>,
): Promise<FittedSlides & { readonly spans: readonly number[] }> {
  const single = await fitIn(wanted, tallest);
  const spans = single.reaches.map((reach) => (reach > 0 ? 2 : 1));
  const double = await fitIn(
    wanted.filter((_, index) => spans[index] === 2),
    2 * tallest,
  );
  const [taller, stillTooTall] = [double.slides.values(), double.reaches.values()];
  return {
    slides: single.slides.map((slide, index) =>
      spans[index] === 2 ? (taller.next().value ?? slide) : slide,
    ),
    reaches: spans.map((span) => (span === 2 ? (stillTooTall.next().value ?? 0) : 0)),
    spans,
  };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
