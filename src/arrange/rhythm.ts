import { alike, isLargeNumber } from '../kinds/index.js';
import type { Slide } from '../model/page.js';

/** Of slides that look alike the third is a full field of its accent: never three in a row are seen the same way. */
const third = 3;

/**
 * The rhythm of a deck: every third large number is a full field of its accent, and so is every third of other slides
 * that look alike and follow each other. Such a number stands alone, without a running head. What opens and closes has a form of its own.
 */
export function inRhythm(slides: readonly Slide[]): readonly Slide[] {
  let numbers = 0;
  let look = '';
  let run = 0;
  return slides.map((slide) => {
    const own = slide.role === 'body' ? alike(slide.content) : slide.role;
    run = own === look ? run + 1 : 1;
    look = own;
    if (slide.role !== 'body') return slide;
    const isNumber = isLargeNumber(slide.content);
    if (isNumber) numbers += 1;
    const field = isNumber ? numbers % third === 0 : run % third === 0;
    if (!field) return slide;
    if (!isNumber) return { ...slide, field };
    const { running: _running, route: _route, ...alone } = slide;
    return { ...alone, field };
  });
}
