/** A text as it has to be written, in the quotation marks it does not hold itself. */
export function quotedText(text: string): string {
  return text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text.replaceAll('\\', '\\\\')}"`;
}
