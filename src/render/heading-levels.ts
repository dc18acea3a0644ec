import type { Slide } from '../model/page.js';

/**
 * The level of each slide's headline: the title of the deck, its sections, and what stands in a section. Who listens
 * steps from heading to heading, and hears by the level where he is. How large it is drawn, the kind of slide decides.
 */
export function headingLevels(slides: readonly Slide[]): readonly number[] {
  let inSection = false;
  return slides.map(({ role }, index) => {
    if (role !== 'body') inSection = role === 'opener';
    if (index === 0) return 1;
    return role === 'body' && inSection ? 3 : 2;
  });
}

/** A slide whose headline says its level where its tag says another. */
export function withHeadingLevel(slide: string, level: number): string {
  return slide.replace(/<h([1-6])(?=[ >])/, (tag, own: string) =>
    Number(own) === level ? tag : `${tag} aria-level="${level}"`,
  );
}
