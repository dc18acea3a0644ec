import type { CountedFigure, Slide } from '../model/page.js';
import { halveText } from '../text/sentences.js';
import { continuedId } from './number-parts.js';

type SlideOf<Kind extends Slide['kind']> = Extract<Slide, { kind: Kind }>;
type Halves = readonly [Slide, Slide] | undefined;

/**
 * Cuts a slide in two at a boundary of meaning: between items, between a number and its points, at last between the
 * sentences of one text. Nothing is lost, and nothing said twice but what names both parts. Undefined where there is
 * no such boundary.
 */
export function splitSlide(slide: Slide): Halves {
  switch (slide.kind) {
    case 'points':
      return splitStrings(slide) ?? splitOnlyPoint(slide);
    case 'takeaways':
      return splitStrings(slide);
    case 'measures':
    case 'recommendations':
      // the second half counts on
      return (
        splitItems(slide, slide.items, (items, from) => ({
          ...slide,
          items,
          start: (slide.start ?? 1) + from,
        })) ?? splitOnlyItem(slide.items, (items) => ({ ...slide, items }))
      );
    case 'sources':
      return (
        splitItems(slide, slide.items, (items) => ({ ...slide, items })) ??
        splitOnlyItem(slide.items, (items) => ({ ...slide, items }))
      );
    case 'cases':
      return (
        splitItems(slide, slide.items, (items) => ({ ...slide, items })) ??
        splitOnlyItem(slide.items, (items) => ({ ...slide, items }))
      );
    case 'timeline':
      return splitItems(slide, slide.items, (items) => ({ ...slide, items }));
    case 'cause-effect':
      return splitItems(slide, slide.steps, (steps) => ({ ...slide, steps }));
    case 'contents':
      return splitItems(slide, slide.entries, (entries) => ({ ...slide, entries }));
    case 'number-grid':
      return splitGrid(slide);
    case 'hero-number':
      return splitPointsOff(slide) ?? splitFigures(slide);
    case 'comparison':
      return splitSides(slide);
    case 'quotation':
      return splitText(slide.text, (text) => partOfQuotation(slide, text));
    case 'key-message':
      return splitText(slide.text, (text) => ({ ...slide, text }));
    case 'opener':
      return splitText(slide.question, (question) => ({ ...slide, question }));
    case 'cover':
      return undefined;
  }
}

/** Two slides with half of the items each, and with the statements of those. */
function splitItems<Item>(
  { statements }: Slide,
  items: readonly Item[],
  withItems: (items: readonly Item[], from: number, to: number) => Slide,
): Halves {
  if (items.length < 2) return undefined;
  const middle = Math.ceil(items.length / 2);
  const half = (from: number, to: number): Slide => ({
    ...withItems(items.slice(from, to), from, to),
    statements: statements.length === items.length ? statements.slice(from, to) : statements,
  });
  return pair(half(0, middle), half(middle, items.length));
}

function splitStrings(slide: SlideOf<'points'> | SlideOf<'takeaways'>): Halves {
  const { shortItems } = slide;
  return splitItems(slide, slide.items, (items, from, to) => ({
    ...slide,
    items,
    ...(shortItems === undefined ? {} : { shortItems: shortItems.slice(from, to) }),
  }));
}

function splitText(text: string | undefined, withText: (text: string) => Slide): Halves {
  const [first, second] = (text === undefined ? undefined : halveText(text)) ?? [];
  return first === undefined || second === undefined ? undefined : pair(withText(first), withText(second));
}

/** The author's short form is one for the whole of a text, and does not come along with its halves. */
function splitOnlyPoint({ shortItems: _short, ...slide }: SlideOf<'points'>): Halves {
  return splitText(slide.items[0], (text) => ({ ...slide, items: [text] }));
}

function splitOnlyItem<Item extends { readonly text?: string; readonly short?: string }>(
  [only]: readonly Item[],
  withItems: (items: readonly Item[]) => Slide,
): Halves {
  if (only === undefined) return undefined;
  const { short: _short, ...item } = only;
  return splitText(only.text, (text) => withItems([{ ...(item as Item), text }]));
}

/** A grid has two figures at least: what is left of a smaller one stands as hero numbers. */
function splitGrid(slide: SlideOf<'number-grid'>): Halves {
  const { items, kind: _kind, ...rest } = slide;
  if (items.length > 3) return splitItems(slide, items, (some) => ({ ...slide, items: some }));
  return splitItems(slide, items, ([hero, companion]) =>
    hero === undefined ? slide : heroes(rest, hero, companion),
  );
}

function splitPointsOff(slide: SlideOf<'hero-number'>): Halves {
  const { hero: _hero, companion: _companion, shortPoints, kind: _kind, points, ...rest } = slide;
  if (points.length === 0) return undefined;
  const { shortPoints: _short, ...figuresAlone } = slide;
  const figures = slide.statements.length - points.length;
  return pair(
    { ...figuresAlone, points: [], statements: slide.statements.slice(0, figures) },
    {
      ...rest,
      kind: 'points',
      items: points,
      ...(shortPoints === undefined ? {} : { shortItems: shortPoints }),
      statements: slide.statements.slice(figures),
    },
  );
}

function splitFigures(slide: SlideOf<'hero-number'>): Halves {
  const { hero, companion, kind: _kind, points: _points, ...rest } = slide;
  if (companion === undefined) return undefined;
  return splitItems(slide, [hero, companion], ([only]) => heroes(rest, only ?? hero));
}

function heroes(
  rest: Omit<SlideOf<'hero-number'>, 'kind' | 'hero' | 'companion' | 'points'>,
  hero: CountedFigure,
  companion?: CountedFigure,
): Slide {
  return {
    ...rest,
    kind: 'hero-number',
    hero,
    ...(companion === undefined ? {} : { companion }),
    points: [],
  };
}

/** Both sides go on, point against point. */
function splitSides(slide: SlideOf<'comparison'>): Halves {
  const { left, right } = slide;
  if (left.points.length < 2 || right.points.length < 2) return undefined;
  const half = (part: 0 | 1): Slide => {
    const of = ({ title, points }: typeof left) => {
      const middle = Math.ceil(points.length / 2);
      return { title, points: part === 0 ? points.slice(0, middle) : points.slice(middle) };
    };
    return { ...slide, left: of(left), right: of(right) };
  };
  return pair(half(0), half(1));
}

function partOfQuotation({ emphasis, ...slide }: SlideOf<'quotation'>, text: string): Slide {
  return {
    ...slide,
    headline: text,
    text,
    ...(emphasis !== undefined && text.includes(emphasis) ? { emphasis } : {}),
  };
}

function pair(first: Slide, second: Slide): readonly [Slide, Slide] {
  return [
    { ...first, tier: 0 },
    { ...second, id: continuedId(second.id), tier: 0 },
  ];
}
