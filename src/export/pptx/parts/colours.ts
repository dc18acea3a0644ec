import type { EditableSlide, EditableTheme } from '../../../model/editable-deck.js';

/** The names of accents in a theme; it has no more. */
const accentNames = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const;

/** A colour as XML. */
export type ColourOf = (colour: string) => string;

/**
 * Names colours by their place in the theme, so that who changes the theme changes the deck; a colour that stands in no
 * place of it is written as it is.
 *
 * @param accent the index of the accent that is called the first: see `mappingOf`
 */
export function coloursIn({ colours, accents }: EditableTheme, accent = 0): ColourOf {
  const { ground, ink, secondary, hairline } = colours;
  const places = new Map<string, string>();
  const add = (colour: string, name: string) => {
    if (!places.has(colour.toUpperCase())) places.set(colour.toUpperCase(), name);
  };
  add(ink, 'tx1');
  add(ground, 'bg1');
  add(secondary, 'tx2');
  add(hairline, 'bg2');
  for (const [index, colour] of accents.slice(0, accentNames.length).entries())
    add(colour, accentNames[swapped(index, accent % accents.length)] ?? 'accent1');
  return (colour) => {
    const name = places.get(colour.toUpperCase());
    return name === undefined
      ? `<a:srgbClr val="${colour.slice(1, 7).toUpperCase()}"/>`
      : `<a:schemeClr val="${name}"/>`;
  };
}

/** The first accent and another change places. */
function swapped(index: number, accent: number): number {
  if (index === accent) return 0;
  return index === 0 ? accent : index;
}

/**
 * How a slide of another accent reads the names of colours: its accent is called the first, and the first by its name. So
 * slides of all accents share one layout.
 */
export function mappingOf(accent: number): string {
  const names = accentNames.map((name, index) => `${name}="${accentNames[swapped(index, accent)] ?? name}"`);
  return `bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" ${names.join(' ')} hlink="hlink" folHlink="folHlink"`;
}

/** Six accents, as a theme has to have: those of the deck, and from the first again. */
export function sixAccents(accents: readonly string[]): readonly string[] {
  return accentNames.map((_, index) => accents[index % accents.length] ?? '#000000');
}

/**
 * Which accent is called the first on a slide. Line work and fields of a layout take their colours from the layout, in some
 * editors: a slide whose layout shows its accent reads every accent by its own name.
 */
export function firstAccent(
  { ground, ornaments, shapes, accent }: Pick<EditableSlide, 'ground' | 'ornaments' | 'shapes' | 'accent'>,
  { accents }: Pick<EditableTheme, 'accents'>,
): number {
  const rules = shapes.map((shape) => (shape.kind === 'text' ? shape.style.rule : undefined));
  const drawn = JSON.stringify([ground, ornaments, rules]).toUpperCase();
  return accents.some((colour) => drawn.includes(colour.toUpperCase())) ? 0 : accent % accents.length;
}
