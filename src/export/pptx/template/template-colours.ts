import { contrastOf } from '../../../colour/contrast.js';
import type { EditableSlide, EditableTheme } from '../../../model/editable-deck.js';
import type { ColourOf } from '../parts/colours.js';
import type { TemplateLayout } from './template.js';

/** The contrasts of WCAG for large type, and for small. */
const large = 3;
const small = 4.5;

export interface TemplateColours {
  /** For words on the layout: what would not be seen there is in the colour of its text. */
  readonly words: ColourOf;
  /** For drawings, tables and charts, which have grounds of their own. */
  readonly drawn: ColourOf;
}

/**
 * Our colours by their roles as those of a template: what is ink becomes the colour of the layout's text, what is
 * secondary its second one, accents its accents in their order.
 */
export function templateColours(
  { colours, accents }: EditableTheme,
  { ground: sheet }: Pick<EditableSlide, 'ground'>,
  layout: TemplateLayout,
): TemplateColours {
  const onField = !isSame(sheet, colours.ground);
  const ground = groundSeen(layout);
  const isSeen = (name: string, least: number): boolean => {
    const colour = layout.colours.get(name);
    return ground !== undefined && colour !== undefined && contrastOf(colour, ground).ratio >= least;
  };
  const scheme = (name: string) => `<a:schemeClr val="${name}"/>`;
  const accentOf = (colour: string): string | undefined => {
    const index = accents.findIndex((each) => isSame(each, colour));
    return index < 0 ? undefined : `accent${(index % 6) + 1}`;
  };
  const secondary = isSeen('tx2', small) ? scheme('tx2') : layout.ink.xml;
  const hairline = isSeen('bg2', 1.15) ? scheme('bg2') : secondary;
  return {
    words: (colour) => {
      const accent = accentOf(colour);
      if (accent !== undefined) return isSeen(accent, large) ? scheme(accent) : layout.ink.xml;
      if (isSame(colour, colours.secondary)) return secondary;
      return isSame(colour, colours.hairline) ? hairline : layout.ink.xml;
    },
    drawn: (colour) => {
      if (onField && isSame(colour, sheet)) return scheme('bg1');
      if (onField && isSame(colour, colours.ground)) return layout.ink.xml;
      if (isSame(colour, colours.ground)) return scheme('bg1');
      if (isSame(colour, colours.ink)) return layout.ink.xml;
      if (isSame(colour, colours.secondary)) return secondary;
      if (isSame(colour, colours.hairline)) return hairline;
      const accent = accentOf(colour);
      return accent === undefined ? `<a:srgbClr val="${colour.slice(1, 7).toUpperCase()}"/>` : scheme(accent);
    },
  };

  /** What the layout says of its ground is not believed where its own text would not be seen on it: a field lies between. */
  function groundSeen({ ground: said, ink }: TemplateLayout): string | undefined {
    if (said === undefined || ink.colour === undefined) return said;
    return contrastOf(ink.colour, said).ratio >= large ? said : undefined;
  }
}

function isSame(one: string, other: string): boolean {
  return one.slice(0, 7).toUpperCase() === other.slice(0, 7).toUpperCase();
}
