import type { Slide, Tier } from '../model/page.js';

/** The type sizes a slide may be set in, from the normal one down. */
const tiers: readonly Tier[] = Object.freeze([0, 1, 2]);

/** The slide in every size smaller than its own, largest first. */
export function smallerTiers(slide: Slide): readonly Slide[] {
  return tiers.filter((tier) => tier > slide.tier).map((tier) => ({ ...slide, tier }));
}

/** Cuts a slide in two at a boundary of meaning: between items, between a number and its points, between sentences. */
export function splitSlide(slide: Slide): readonly Slide[] | undefined {
  switch (slide.kind) {
    case 'points':
    case 'takeaways':
      return splitItems(slide, slide.items, (items) => ({ ...slide, items }));
    case 'measures':
    case 'recommendations':
      // the second half counts on
      return splitItems(slide, slide.items, (items, from) => ({
        ...slide,
        items,
        start: (slide.start ?? 1) + from,
      }));
    case 'sources':
      return splitItems(slide, slide.items, (items) => ({ ...slide, items }));
    case 'number-grid':
      return splitItems(slide, slide.items, (items) => ({ ...slide, items }), 2);
    case 'timeline':
      return splitItems(slide, slide.items, (items) => ({ ...slide, items }), 2);
    case 'cases':
      return splitItems(slide, slide.items, (items) => ({ ...slide, items }));
    case 'contents':
      return splitItems(slide, slide.entries, (entries) => ({ ...slide, entries }));
    case 'cause-effect':
      return splitItems(slide, slide.steps, (steps) => ({ ...slide, steps }), 2);
    case 'hero-number':
      return splitPointsOff(slide);
    case 'quotation':
      return splitSentences(slide);
    case 'comparison':
    case 'cover':
    case 'opener':
    case 'key-message':
      return undefined;
  }
}

/** Two slides with half of the items each; both start again at the normal size. */
function splitItems<Item>(
  slide: Slide,
  items: readonly Item[],
  withItems: (items: readonly Item[], from: number) => Slide,
  leastItems = 1,
): readonly Slide[] | undefined {
  const middle = Math.ceil(items.length / 2);
  if (items.length - middle < leastItems) return undefined;
  const statementPerItem = slide.statements.length === items.length;
  const statements = (from: number, to: number) =>
    statementPerItem ? slide.statements.slice(from, to) : slide.statements;
  return pair(
    { ...withItems(items.slice(0, middle), 0), statements: statements(0, middle) },
    { ...withItems(items.slice(middle), middle), statements: statements(middle, items.length) },
  );
}

function splitPointsOff(slide: Extract<Slide, { kind: 'hero-number' }>): readonly Slide[] | undefined {
  if (slide.points.length === 0) return undefined;
  const { hero: _hero, companion: _companion, points, ...rest } = slide;
  const figures = slide.statements.length - points.length;
  return pair(
    { ...slide, points: [], statements: slide.statements.slice(0, figures) },
    { ...rest, kind: 'points', items: points, statements: slide.statements.slice(figures) },
  );
}

function splitSentences(slide: Extract<Slide, { kind: 'quotation' }>): readonly Slide[] | undefined {
  const sentences = slide.text.match(/[^。！？；.!?;]+[。！？；.!?;]*[”’」』）]*/g) ?? [];
  if (sentences.length < 2) return undefined;
  const middle = Math.ceil(sentences.length / 2);
  const half = (text: string): Slide => {
    const { emphasis, ...rest } = slide;
    return {
      ...rest,
      headline: text,
      text,
      ...(emphasis !== undefined && text.includes(emphasis) ? { emphasis } : {}),
    };
  };
  return pair(half(sentences.slice(0, middle).join('')), half(sentences.slice(middle).join('')));
}

function pair(first: Slide, second: Slide): readonly Slide[] {
  return [
    { ...first, tier: 0 },
    { ...second, id: `${second.id}-continued`, tier: 0 },
  ];
}

/** Numbers the slides one statement runs over: (1/2), (2/2). Slides that follow each other under one headline. */
export function numberParts(slides: readonly Slide[]): readonly Slide[] {
  const key = (slide: Slide) => `${baseId(slide.id)}\n${slide.kind === 'quotation' ? '' : slide.headline}`;
  const totals = new Map<string, number>();
  for (const slide of slides) totals.set(key(slide), (totals.get(key(slide)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return slides.map((slide) => {
    const of = totals.get(key(slide)) ?? 1;
    const { part: _part, ...rest } = slide;
    if (of === 1 || slide.kind === 'quotation') return rest as Slide;
    const index = (seen.get(key(slide)) ?? 0) + 1;
    seen.set(key(slide), index);
    return { ...rest, part: { index, of } } as Slide;
  });
}

/** The id without what splitting added to it. */
function baseId(id: string): string {
  return id.replace(/(?:-continued|-\d+)+$/, '');
}
