/** Letters, digits and the marks of running text, beginning with a letter or an opening mark. */
const plain = /^[\p{L}“‘《（【][\p{L}\p{N}\p{Zs}\p{Pi}\p{Pf}，。、：；！？《》（）【】—…·～%/.,()*_-]*$/u;
const reservedWord = /^(?:true|false|null|yes|no|on|off)$/i;

/**
 * A string as a YAML scalar for front matter and Marp directives: plain where that is safe, otherwise in
 * double quotes. It may stand inside an HTML comment: it never holds `-->`.
 */
export function yamlScalar(text: string): string {
  const safe = plain.test(text) && text === text.trim() && !reservedWord.test(text) && !text.includes('--');
  if (safe) return text;
  return JSON.stringify(text).replaceAll('>', '\\x3E');
}
