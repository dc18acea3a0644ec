import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { LoadedFont } from '../model/font.js';
import { type DataPath, formatDataPath } from '../parse/data-path.js';
import { locateWithin } from '../parse/tree.js';
import type { StoryReading } from '../reading/read-story.js';
import { drawableWith } from './drawable.js';

/** White space, joiners and selectors are not drawn. */
const invisible = /[\s\p{Cf}\p{Cc}\p{Variation_Selector}]/u;

/**
 * Every character of the story that a font of the build lacks, where it first stands. A renderer would leave a
 * hole or a box and say nothing.
 */
export function missingCharacters(
  { path, tree }: Pick<StoryReading, 'path' | 'tree'>,
  fonts: readonly LoadedFont[],
): readonly Diagnostic[] {
  if (tree === undefined) return [];
  const drawable = drawableWith(fonts);
  const seen = new Set<string>();
  return stringsOf(tree.value, []).flatMap(({ text, at }) =>
    [...text].flatMap((character): readonly Diagnostic[] => {
      if (seen.has(character) || invisible.test(character)) return [];
      seen.add(character);
      if (drawable(character)) return [];
      const lacking = fonts.filter(
        ({ covers, fallbackFor }) => fallbackFor === undefined && !covers.has(character.codePointAt(0) ?? 0),
      );
      const families = [...new Set(lacking.map(({ family }) => family))].join(' and ');
      const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return [
        {
          code: 'glyph-missing',
          severity: 'error',
          message: `${families} cannot draw “${character}” (U+${codePoint}).`,
          hint: 'Write it with a character the fonts have: Chinese, or letters and signs of Latin, Greek or Cyrillic type.',
          path,
          ...locateWithin(tree, at, text.indexOf(character), character.length),
          dataPath: formatDataPath(at),
        },
      ];
    }),
  );
}

/** Keys whose values are for the program and never drawn. */
const notDrawn = new Set(['$schema', 'id', 'file', 'subject']);

/** What the source prints is only compared with it, but for what was corrected: handouts tell that. */
function isForTheProgram(key: string, at: DataPath): boolean {
  return notDrawn.has(key) || (key === 'printed' && !at.includes('corrections'));
}

function stringsOf(
  value: unknown,
  at: DataPath,
): readonly { readonly text: string; readonly at: DataPath }[] {
  if (typeof value === 'string') return [{ text: value, at }];
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item, index) => [index, item] as const)
    : Object.entries(value).filter(([key]) => !isForTheProgram(key, at));
  return entries.flatMap(([key, item]) => stringsOf(item, [...at, key]));
}
