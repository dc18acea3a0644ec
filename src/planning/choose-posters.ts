import type { Poster } from '../model/poster.js';
import type { Story } from '../model/story.js';

/** Whether a name in the story means this poster: its own, or that of its kind. */
export function isNamed(poster: Pick<Poster, 'id' | 'content'>, name: string): boolean {
  return poster.id === name || poster.content.kind === name;
}

/**
 * The posters the story wants, in its order: the pinned ones, then those it gives an order to, then the rest as they
 * were. A pinned poster stays even where its layout is excluded.
 */
export function choosePosters(
  posters: readonly Poster[],
  { pin, exclude, order }: Story['posters'],
): readonly Poster[] {
  const place = (poster: Poster, names: readonly string[]) => {
    const found = names.findIndex((name) => isNamed(poster, name));
    return found === -1 ? names.length : found;
  };
  const isIn = (poster: Poster, names: readonly string[]) => place(poster, names) < names.length;
  return posters
    .filter((poster) => isIn(poster, pin) || !isIn(poster, exclude))
    .toSorted((one, other) => place(one, pin) - place(other, pin) || place(one, order) - place(other, order));
}
