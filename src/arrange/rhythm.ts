import { countedIn } from '../content/headline-figures.js';
import { alike, isLargeNumber, kindOf } from '../kinds/index.js';
import type { Content } from '../model/content.js';
import type { Slide } from '../model/page.js';
import { statementsOf } from '../model/words.js';

/** Of slides that look alike the third is a full field of its accent: never three in a row are seen the same way. */
const third = 3;

/**
 * The rhythm of a deck: slides of a kind with several compositions take turns; every third large number is a full field of
 * its accent, and so is every third of other slides that look alike and follow each other.
 */
export function inRhythm(slides: readonly Slide[]): readonly Slide[] {
  return withFields(inTurns(slides));
}

/**
 * Each slide in one of the compositions its content has: the strongest that the last of its kind did not have, and that
 * draws no figure of the slide that follows.
 */
function inTurns(slides: readonly Slide[]): readonly Slide[] {
  const last = new Map<string, string>();
  return slides.map((slide, index) => {
    const { content } = slide;
    const [first, ...others] = kindOf(content).slide?.ways?.(content) ?? [];
    if (first === undefined) return slide;
    const next = new Set(statementsOf(countedIn(slides[index + 1]?.content)));
    const free = [first, ...others].filter((way) =>
      statementsOf(countedIn(way)).every((id) => !next.has(id)),
    );
    const chosen = free.find((way) => compositionOf(way) !== last.get(content.kind)) ?? free[0] ?? first;
    last.set(content.kind, compositionOf(chosen));
    return { ...slide, content: chosen };
  });
}

/** What tells the compositions of a kind apart: which of its parts a content has. */
function compositionOf(content: Content): string {
  return Object.keys(content).toSorted().join(' ');
}

/** Such a number stands alone, without a running head. What opens and closes has a form of its own. */
function withFields(slides: readonly Slide[]): readonly Slide[] {
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
