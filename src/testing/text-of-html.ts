const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** What a reader of simple HTML sees: tags gone, references read. For what markdown-it writes, not for any page. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (reference, name: string) => named[name] ?? reference)
    .trim();
}
