import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { suggest } from '../diagnostics/suggest.js';
import type { Poster } from '../model/poster.js';
import type { Story } from '../model/story.js';
import { formatDataPath } from '../parse/data-path.js';
import { locate } from '../parse/tree.js';
import type { StoryReading } from '../reading/read-story.js';
import { isNamed } from './choose-posters.js';

/** Every name under `posters` that means no poster of the story, and every poster both pinned and excluded by its id. */
export function unknownPosters(
  { path, tree }: Pick<StoryReading, 'path' | 'tree'>,
  { posters: named }: Pick<Story, 'posters'>,
  posters: readonly Poster[],
): readonly Diagnostic[] {
  const known = [...new Set([...posters.map(({ id }) => id), ...posters.map(({ content }) => content.kind)])];
  const fault = (
    list: keyof Story['posters'],
    index: number,
    found: Pick<Diagnostic, 'code' | 'message' | 'hint'>,
  ): Diagnostic => {
    const at = ['posters', list, index];
    const place = tree === undefined ? {} : locate(tree, at);
    return { severity: 'error', ...found, path, ...place, dataPath: formatDataPath(at) };
  };
  const unknown = (['pin', 'exclude', 'order'] as const).flatMap((list) =>
    named[list].flatMap((name, index) => {
      if (posters.some((poster) => isNamed(poster, name))) return [];
      const near = suggest(name, known);
      return [
        fault(list, index, {
          code: 'reference-unknown',
          message: `The story has no poster and no layout “${name}”.`,
          hint: near === undefined ? `There are: ${known.join(', ')}.` : `Did you mean “${near}”?`,
        }),
      ];
    }),
  );
  const contradicted = named.exclude.flatMap((name, index) =>
    named.pin.includes(name)
      ? [
          fault('exclude', index, {
            code: 'value-invalid',
            message: `“${name}” is pinned, and excluded here.`,
            hint: 'Take it out of one of the two lists.',
          }),
        ]
      : [],
  );
  return [...unknown, ...contradicted];
}
