import type { DataPath } from '../../parse/data-path.js';
import { fault, type Rule } from '../rule.js';

/** A text of this many characters runs over a handful of slides in the smallest size; a longer one is no slide text. */
const longestText = 1000;
/** A passage goes whole into the notes of every slide that rests on it. */
const longestPassage = 3000;

/**
 * No text is so long that no page could show it: what is only a little too long is set smaller or split where it is
 * drawn, what is an article in itself is a mistake, and is told before anything is drawn.
 */
export const textsFitOnPages: Rule = (context) =>
  stringsOf(context.tree.value, []).flatMap(({ text, at }) => {
    const most = at.includes('sentence') ? longestPassage : longestText;
    const length = [...text].length;
    if (length <= most) return [];
    return [
      fault(context, {
        code: 'text-too-long',
        at,
        message: `The text has ${length} characters, ${length - most} more than any page takes (${most}).`,
        hint: 'Choose what matters, or make several statements of it.',
      }),
    ];
  });

function stringsOf(
  value: unknown,
  at: DataPath,
): readonly { readonly text: string; readonly at: DataPath }[] {
  if (typeof value === 'string') return [{ text: value, at }];
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item, index) => [index, item] as const)
    : Object.entries(value);
  return entries.flatMap(([key, item]) => stringsOf(item, [...at, key]));
}
