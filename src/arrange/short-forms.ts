import type { Slide } from '../model/page.js';

/**
 * A slide in each form the author gave it, longest first: in full; with the shorter headline; with every shorter
 * wording. A form in which nothing is shorter is left out.
 */
export function slideForms(slide: Slide): readonly Slide[] {
  const { short } = slide;
  const titled = short === undefined ? slide : { ...slide, headline: short };
  const worded = shortWords(titled);
  return [slide, ...(titled === slide ? [] : [titled]), ...(worded === titled ? [] : [worded])];
}

function shortWords(slide: Slide): Slide {
  switch (slide.kind) {
    case 'points':
    case 'takeaways':
      return slide.shortItems === undefined ? slide : { ...slide, items: slide.shortItems };
    case 'hero-number': {
      const { hero, companion, points, shortPoints } = slide;
      if ([hero.short, companion?.short, shortPoints].every((each) => each === undefined)) return slide;
      return {
        ...slide,
        hero: counted(hero),
        ...(companion === undefined ? {} : { companion: counted(companion) }),
        points: shortPoints ?? points,
      };
    }
    case 'number-grid':
      return someShort(slide.items) ? { ...slide, items: slide.items.map(counted) } : slide;
    case 'timeline':
      return someShort(slide.items) ? { ...slide, items: slide.items.map(worded) } : slide;
    case 'cases':
      return someShort(slide.items) ? { ...slide, items: slide.items.map(worded) } : slide;
    default:
      return slide;
  }
}

function someShort(items: readonly { readonly short?: string }[]): boolean {
  return items.some(({ short }) => short !== undefined);
}

function counted<Item extends { readonly counts: string; readonly short?: string }>(item: Item): Item {
  return { ...item, counts: item.short ?? item.counts };
}

function worded<Item extends { readonly text: string; readonly short?: string }>(item: Item): Item {
  return { ...item, text: item.short ?? item.text };
}
