import { formsAlike, onceInStory } from '../kinds/index.js';
import type { Poster } from '../model/poster.js';
import { isNamed } from './choose-posters.js';

/**
 * The posters of a story that are drawn unless it asks for more: the picture of its proof once, and in a set, of a section or
 * of the whole, one poster of each form. What is pinned stays. Carousels choose for themselves.
 *
 * @param pin the posters or layouts that the story asks for
 */
export function varyPosters(posters: readonly Poster[], pin: readonly string[]): readonly Poster[] {
  const isPinned = (poster: Poster) => pin.some((name) => isNamed(poster, name));
  const left = new Set<Poster>();
  const keepOne = (alike: readonly Poster[]): void => {
    const asked = alike.filter(isPinned);
    const kept = asked.length > 0 ? asked : alike.slice(0, 1);
    for (const poster of alike) if (!kept.includes(poster)) left.add(poster);
  };
  // That of the whole story before those of its sections.
  for (const kind of onceInStory)
    keepOne(
      posters
        .filter(({ content }) => content.kind === kind)
        .toSorted((one, other) => Number(one.section !== undefined) - Number(other.section !== undefined)),
    );
  for (const section of new Set(posters.map((poster) => poster.section)))
    for (const form of formsAlike)
      keepOne(
        form.flatMap((kind) =>
          posters.filter((poster) => poster.section === section && poster.content.kind === kind),
        ),
      );
  return posters.filter((poster) => !left.has(poster));
}
