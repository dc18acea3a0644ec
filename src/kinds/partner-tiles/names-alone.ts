import type { Content } from './content.js';

/** So many places stand side by side on a wide sheet, with what happens there. */
const mostAbreast = 4;

/** What a wide sheet shows: more places than a few without what happens there. */
export function abreast(content: Content): Content {
  const [first, ...others] = content.groups;
  const few = others.length === 0 && first !== undefined && first.places.length <= mostAbreast;
  return few ? content : brief(content);
}

/** The names alone: what happens there is left to larger pictures; the very same content where that is nothing. */
export function brief(content: Content): Content {
  const places = content.groups.flatMap((group) => group.places);
  if (places.every(({ cases }) => cases.length === 0)) return content;
  return {
    ...content,
    groups: content.groups.map((group) => ({
      ...group,
      places: group.places.map((place) => ({ ...place, cases: [] })),
    })),
  };
}
