/** Beginnings that YAML could read as a mapping, and so Marp as a directive: `theme: x`, `{class: y}`. */
const plainBeginning = /^[\p{L}\p{N}“‘《（【][^:\n]*(?:\n|$)/u;
/** Comments that editors obey, and Marp therefore does not count as notes. */
const magic = /^(?:prettier-|markdownlint-|lint )/;
const zeroWidthSpace = '\u200B';
/** A first line that is not a key, so that no line after it can be one. */
const plainLine = `${zeroWidthSpace}\n`;

/**
 * Paragraphs of speaker notes as the inside of an HTML comment, which is where Marp looks for notes. The
 * comment cannot be ended by its text, and its text is never obeyed as a directive.
 */
export function noteComment(paragraphs: readonly string[]): string {
  const text = paragraphs
    .map((paragraph) => paragraph.trim())
    .join('\n\n')
    .replace(/--+(?=>)/g, (dashes) => dashes.split('').join(zeroWidthSpace) + zeroWidthSpace);
  return plainBeginning.test(text) && !magic.test(text) ? text : plainLine + text;
}
