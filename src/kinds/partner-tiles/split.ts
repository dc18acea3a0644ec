import type { Halves } from '../kind.js';
import type { Content } from './content.js';

/** Between two regions, where that leaves neither picture with one place alone; else within the largest. */
export function split(content: Content): Halves<Content> | undefined {
  const all = content.groups.flatMap(({ region, places }) => places.map((place) => ({ region, place })));
  if (all.length < 4) return undefined;
  const middle = all.length / 2;
  const between = all.flatMap(({ region }, index) =>
    index > 1 && index < all.length - 1 && region !== all[index - 1]?.region ? [index] : [],
  );
  const [best = Math.ceil(middle)] = between
    .filter((index) => Math.abs(index - middle) <= all.length / 4)
    .toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  const half = (from: number, to?: number): Content => {
    const kept = new Set(all.slice(from, to).map(({ place }) => place));
    const groups = content.groups.map((group) => ({
      ...group,
      places: group.places.filter((place) => kept.has(place)),
    }));
    return { ...content, groups: groups.filter(({ places }) => places.length > 0) };
  };
  return [half(0, best), half(best)];
}

/** Continents and groups of countries can be spared under a headline that counts the countries named. */
export function fewer(content: Content): Content | undefined {
  const groups = content.groups.filter(({ uncounted }) => uncounted !== true);
  return groups.length === 0 || groups.length === content.groups.length ? undefined : { ...content, groups };
}
