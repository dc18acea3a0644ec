import { handoutPlan } from '../../measure/handout.js';
import { paperSlidePlan, screenSlidePlan } from '../../measure/paper-slides.js';
import type { HandoutKind, Paper } from '../../model/handout-kinds.js';
import type { Handout } from '../../model/page.js';
import { drawSlideHandout, rowHeight, type SlideHandoutLook } from './draw-slide-handout.js';
import type { HandoutDeck, HandoutFiles, HandoutKit, SlidesHandoutForm } from './handout-form.js';
import { textArea } from './page-css.js';
import { paperSlide } from './paper-slides.js';

/** What these kinds are made of. Slides that stand as on the screen know nothing of paper. */
const screenFiles: HandoutFiles = Object.freeze({
  page: 'templates/handouts/slides.html.hbs',
  css: ['templates/handouts/typography.css', 'templates/handouts/slides.css'],
});
export const paperFiles: HandoutFiles = Object.freeze({
  ...screenFiles,
  css: [...screenFiles.css, 'templates/handouts/paper-slides.css'],
});

interface SlidesLook extends Omit<SlideHandoutLook, 'name' | 'least'> {
  readonly textSizes: readonly number[];
  readonly slides: 'anew' | 'as-on-screen';
  readonly flows: SlidesHandoutForm['flows'];
  /** What stands over each slide, in mm. */
  readonly above?: number;
  /** How much of the room of its row a slide takes at least; where rows flow, in the proportions of the screen. */
  readonly fills: number;
}

/** A slide that flows may be nearly as tall as a page, in mm. */
const tallestFlowing = 200;

/** States a kind of handout that shows slides. */
export function defineSlidesForm(
  name: HandoutKind,
  { textSizes, slides, flows, above = 0, fills, ...look }: SlidesLook,
): SlidesHandoutForm {
  const floor = Math.min(...textSizes);
  const pixels = (paper: Paper) => (look.slideWidth(textArea(paper).width) / 25.4) * 96;
  const tallest = (paper: Paper) => {
    const { width, height } = textArea(paper);
    const room = look.grid === undefined ? tallestFlowing : rowHeight(look.grid.rows, height) - above;
    return Math.floor((room * paperSlide.width) / look.slideWidth(width));
  };
  const least = (paper: Paper) =>
    Math.floor(fills * (look.grid === undefined ? (paperSlide.width * 9) / 16 : tallest(paper)));
  return Object.freeze({
    name,
    shows: 'slides',
    textSizes: Object.freeze(textSizes),
    reading: handoutPlan,
    flows,
    ...(slides === 'anew'
      ? {
          files: paperFiles,
          slideReading: paperSlidePlan,
          slideScale: (paper: Paper) => pixels(paper) / paperSlide.width,
          tallest,
        }
      : {
          files: screenFiles,
          slideReading: screenSlidePlan,
          slideScale: (paper: Paper) => pixels(paper) / screenWidth,
          tallest: undefined,
        }),
    draw: (handout: Handout, deck: HandoutDeck, kit: HandoutKit) =>
      drawSlideHandout({ ...look, name, least }, handout, deck, kit, handout.textSize ?? floor),
  });
}

const screenWidth = 1280;
