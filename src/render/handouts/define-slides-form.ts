import { handoutPlan } from '../../measure/handout.js';
import { paperSlidePlan, screenSlidePlan } from '../../measure/paper-slides.js';
import type { HandoutKind, Paper } from '../../model/handout-kinds.js';
import { drawSlideHandout, rowHeight, type SlideHandoutLook } from './draw-slide-handout.js';
import type { SlidesHandoutForm } from './handout-form.js';
import { textArea } from './page-css.js';
import { paperSlide } from './paper-slides.js';

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
    files: {
      page: 'templates/handouts/slides.html.hbs',
      css: [
        'templates/handouts/typography.css',
        'templates/handouts/slides.css',
        'templates/handouts/paper-slides.css',
      ],
    },
    textSizes: Object.freeze(textSizes),
    reading: handoutPlan,
    flows,
    ...(slides === 'anew'
      ? {
          slideReading: paperSlidePlan,
          slideScale: (paper: Paper) => pixels(paper) / paperSlide.width,
          tallest,
        }
      : {
          slideReading: screenSlidePlan,
          slideScale: (paper: Paper) => pixels(paper) / screenWidth,
          tallest: undefined,
        }),
    draw: (handout, deck, kit) =>
      drawSlideHandout({ ...look, name, least }, handout, deck, kit, handout.textSize ?? floor),
  });
}

const screenWidth = 1280;
