import {
  attributeOf,
  childrenOf,
  descendantsOf,
  type XmlDocument,
  type XmlElement,
} from '../xml/read-xml.js';

/** The colours of a theme by their places in it: `dk1`, `accent1` → `#RRGGBB`. */
export function themeColours(theme: XmlDocument): ReadonlyMap<string, string> {
  const [scheme] = theme.named('a:clrScheme');
  const slots = scheme?.children.flatMap((slot) => (typeof slot === 'string' ? [] : [slot])) ?? [];
  return new Map(
    slots.flatMap((slot) => {
      const value = childrenOf(slot, 'a:srgbClr').map((each) => attributeOf(each, 'val'))[0];
      const system = childrenOf(slot, 'a:sysClr').map((each) => attributeOf(each, 'lastClr'))[0];
      const colour = value ?? system;
      return colour === undefined
        ? []
        : [[slot.name.replace(/^a:/, ''), `#${colour.toUpperCase()}`] as const];
    }),
  );
}

/**
 * The same by the names that parts use: `tx1` is one of `dk1` and `lt1`.
 *
 * @param map the element that says which: `p:clrMap` of a master, `a:overrideClrMapping` of a layout
 */
export function mappedColours(
  colours: ReadonlyMap<string, string>,
  map: XmlElement | undefined,
): ReadonlyMap<string, string> {
  const names = (map?.attributes ?? []).flatMap(({ name, value }) => {
    const colour = colours.get(value);
    return colour === undefined ? [] : [[name, colour] as const];
  });
  return new Map([...colours, ...names]);
}

/** The colour of a fill, where it is one colour and no shade of it: `#RRGGBB`. */
export function colourIn(
  fill: XmlElement | undefined,
  colours: ReadonlyMap<string, string>,
): string | undefined {
  const [colour] = fill?.children.filter((child) => typeof child !== 'string') ?? [];
  if (colour === undefined || typeof colour === 'string' || colour.children.length > 0) return undefined;
  const value = attributeOf(colour, 'val') ?? '';
  if (colour.name === 'a:srgbClr') return `#${value.toUpperCase()}`;
  return colour.name === 'a:schemeClr' ? colours.get(value) : undefined;
}

/** The ground of a layout or master; undefined where it has none of its own, `null` where it is no even colour. */
export function groundIn(part: XmlDocument, colours: ReadonlyMap<string, string>): string | undefined | null {
  const [background] = part.named('p:bg');
  if (background === undefined) return undefined;
  const reference = childrenOf(background, 'p:bgRef')[0];
  if (reference !== undefined)
    // The first of its fills is even; what the others are, the theme says.
    return attributeOf(reference, 'idx') === '1001' ? (colourIn(reference, colours) ?? null) : null;
  return colourIn(descendantsOf(background, 'a:solidFill')[0], colours) ?? null;
}
