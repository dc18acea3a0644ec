import { withThemes } from '../kinds/expert-overview/posters.js';
import { withAnswers } from '../kinds/questions-and-answers/with-answers.js';
import { withTakeaways } from '../kinds/takeaways/posters.js';
import type { Poster, PosterOf } from '../model/poster.js';
import { halveText } from '../text/sentences.js';

/**
 * Two posters of the same layout with half of the items each, or half of the sentences of a quotation. A cover and a
 * hero number are one picture or none; a grid and a timeline are nothing with a single item.
 */
export function splitPoster(poster: Poster): readonly [Poster, Poster] | undefined {
  switch (poster.layout) {
    case 'number-grid':
      return splitItems(poster, poster.items, 2, (items) => ({ ...poster, items }));
    case 'timeline':
      return splitItems(poster, poster.items, 2, (items) => ({ ...poster, items }));
    case 'takeaways':
      return splitTakeaways(poster);
    case 'measures':
    case 'pathway':
      // the second half counts on
      return splitItems(poster, poster.items, 1, (items, from) => ({
        ...poster,
        items,
        start: (poster.start ?? 1) + from,
      }));
    case 'cause-effect':
      return splitChain(poster);
    case 'quotation': {
      const halves = halveText(poster.text);
      return (
        halves && [
          { ...poster, text: halves[0] },
          { ...poster, text: halves[1] },
        ]
      );
    }
    case 'comparison':
      return splitRows(poster);
    case 'questions-and-answers':
      return splitAnswers(poster);
    case 'expert-overview':
      return splitThemes(poster);
    case 'partner-tiles':
      return splitPlaces(poster);
    case 'cover':
    case 'hero-number':
    case 'ranked-bars':
    case 'lollipop':
    case 'isotype':
    case 'waffle':
    case 'sources-and-method':
      return undefined;
  }
}

/** The step at which a chain is cut ends one picture and begins the other: each shows causes with their effect. */
function splitChain(poster: PosterOf<'cause-effect'>): readonly [Poster, Poster] | undefined {
  const { steps } = poster;
  const middle = Math.floor(steps.length / 2);
  if (steps.length < 3) return undefined;
  return [
    { ...poster, steps: steps.slice(0, middle + 1) },
    { ...poster, steps: steps.slice(middle) },
  ];
}

/** Rows stay rows. Both pictures show both sides: one without points on a side would compare nothing. */
function splitRows(poster: PosterOf<'comparison'>): readonly [Poster, Poster] | undefined {
  const { left, right } = poster;
  const counts = [left.points.length, right.points.length];
  const middle = Math.min(Math.ceil(Math.max(...counts) / 2), Math.min(...counts) - 1);
  if (middle < 1) return undefined;
  const half = (from: number, to?: number): Poster => ({
    ...poster,
    left: { ...left, points: left.points.slice(from, to) },
    right: { ...right, points: right.points.slice(from, to) },
  });
  return [half(0, middle), half(middle)];
}

/** The question stands on both pictures; each claims what its own sentences rest on. */
function splitAnswers(poster: PosterOf<'questions-and-answers'>): readonly [Poster, Poster] | undefined {
  const middle = Math.ceil(poster.answers.length / 2);
  if (poster.answers.length < 2) return undefined;
  return [
    withAnswers(poster, poster.answers.slice(0, middle)),
    withAnswers(poster, poster.answers.slice(middle)),
  ];
}

/** The second half counts on; each claims what its own sentences rest on. */
function splitTakeaways(poster: PosterOf<'takeaways'>): readonly [Poster, Poster] | undefined {
  const { items, start = 1 } = poster;
  const middle = Math.ceil(items.length / 2);
  if (items.length < 2) return undefined;
  return [
    withTakeaways(poster, items.slice(0, middle), start),
    withTakeaways(poster, items.slice(middle), start + middle),
  ];
}

/** A line alone shows no pattern: each picture has two themes or more, and claims what is said of these. */
function splitThemes(poster: PosterOf<'expert-overview'>): readonly [Poster, Poster] | undefined {
  const middle = Math.ceil(poster.themes.length / 2);
  if (poster.themes.length < 4) return undefined;
  return [
    withThemes(poster, poster.themes.slice(0, middle)),
    withThemes(poster, poster.themes.slice(middle)),
  ];
}

/** Between two regions, where that leaves neither picture with one place alone; else within the largest. */
function splitPlaces(poster: PosterOf<'partner-tiles'>): readonly [Poster, Poster] | undefined {
  const all = poster.groups.flatMap(({ region, places }) => places.map((place) => ({ region, place })));
  if (all.length < 4) return undefined;
  const middle = all.length / 2;
  const between = all.flatMap(({ region }, index) =>
    index > 1 && index < all.length - 1 && region !== all[index - 1]?.region ? [index] : [],
  );
  const [best = Math.ceil(middle)] = between
    .filter((index) => Math.abs(index - middle) <= all.length / 4)
    .toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  const half = (from: number, to?: number): Poster => {
    const kept = new Set(all.slice(from, to).map(({ place }) => place));
    const groups = poster.groups.map((group) => ({
      ...group,
      places: group.places.filter((place) => kept.has(place)),
    }));
    return { ...poster, groups: groups.filter(({ places }) => places.length > 0) };
  };
  return [half(0, best), half(best)];
}

function splitItems<Item>(
  { statements }: Poster,
  items: readonly Item[],
  least: number,
  withItems: (items: readonly Item[], from: number) => Poster,
): readonly [Poster, Poster] | undefined {
  const middle = Math.ceil(items.length / 2);
  if (items.length - middle < least) return undefined;
  const half = (from: number, to: number): Poster => ({
    ...withItems(items.slice(from, to), from),
    statements: statements.length === items.length ? statements.slice(from, to) : statements,
  });
  return [half(0, middle), half(middle, items.length)];
}

/** The pictures one poster runs over, numbered; the second and later ones have a folder of their own. */
export function numberPosters(posters: readonly Poster[]): readonly Poster[] {
  const [first, ...others] = posters;
  if (first === undefined || others.length === 0) return posters;
  return posters.map((poster, index) => ({
    ...poster,
    id: index === 0 ? first.id : `${first.id}-${index + 1}`,
    part: { index: index + 1, of: posters.length },
  }));
}
