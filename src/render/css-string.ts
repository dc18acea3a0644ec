/** Any text as a string of CSS; nothing in it can end the string or the style element. */
export function cssString(text: string): string {
  const safe = text.replace(/["\\<\p{Cc}]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `);
  return `"${safe}"`;
}
