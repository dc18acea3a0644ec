/** Comments, strings and addresses: in them `&` is a sign like any other. */
const literals = String.raw`\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|url\((?:\\[\s\S]|[^)"'\\])*\)`;
const literalOrSlide = new RegExp(`${literals}|&`, 'gi');

/**
 * The rules of one kind of slide with the slide named. In its own file a kind writes `&` for its slide, so that its
 * name stands there nowhere: `& > h1` of `cover.css` becomes `section.cover > h1`. Nothing else changes, and every
 * selector keeps the weight it shows.
 *
 * @param kind the kind, which is the class of its slides
 */
export function nameSlide(css: string, kind: string): string {
  return css.replace(literalOrSlide, (found) => (found === '&' ? `section.${kind}` : found));
}
