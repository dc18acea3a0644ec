/**
 * How wide a text is set, in cells: a Chinese character takes two, a Latin letter one, a combining or
 * invisible mark none, and an emoji two however many code points it is made of.
 *
 * @param ambiguous how to count the marks Chinese and Latin share (“ ” ‘ ’ — … · ×): 'wide' as a Chinese
 *   font sets them (the default, for choosing type sizes), 'narrow' as terminals do (for caret frames)
 * @returns a whole number of cells; half of it is the width in em of Chinese type
 * @example displayWidth('超7.4万个') // 9
 */
export function displayWidth(text: string, ambiguous: 'wide' | 'narrow' = 'wide'): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let cells = 0;
  for (const { segment } of graphemes.segment(text)) {
    cells += graphemeWidth(segment, ambiguous);
  }
  return cells;
}

const graphemes = new Intl.Segmenter('zh-CN', { granularity: 'grapheme' });

/** East Asian Width W and F (Unicode TR11), by script where a script is wide throughout. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18df2}\u{1aff0}-\u{1b2fb}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;

/** Marks that a Chinese font sets full-width and a Latin font does not. Letters are left out: they are set in a Latin face. */
const shared = /[‘’“”—―…·×÷°±·※①-⑳←-↙■-◯★☆℃№‰′″〈〉]/u;

const invisible = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Zl}\p{Zp}]+$/u;

function graphemeWidth(grapheme: string, ambiguous: 'wide' | 'narrow'): number {
  if (invisible.test(grapheme)) return 0;
  if (wide.test(grapheme) || grapheme.includes('\ufe0f')) return 2;
  return ambiguous === 'wide' && shared.test(grapheme) ? 2 : 1;
}
