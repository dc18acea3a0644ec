import { mixColours } from '../colour/mix-colours.js';
import type { Theme } from '../model/theme.js';
import { routePictures } from './route-css.js';

/** The colours a slide is shown in; all of them change together with its ground. Colours `#RRGGBB`. */
interface SheetPalette {
  readonly ground: string;
  readonly ink: string;
  readonly secondary: string;
  readonly hairline: string;
  /** Text on a field. */
  readonly fieldInk: string;
  readonly accents: readonly { readonly name: string; readonly colour: string; readonly field: string }[];
}

/** A custom property without its dashes, and its value. */
export type Property = readonly [name: string, value: string];

/** Slides on a screen: the theme's own ground. */
export function onScreen({ colours, accents }: Theme): SheetPalette {
  return { ...colours, accents };
}

/** Slides on white paper, where a field would only cost ink: whatever the theme, its covers are white too. */
export function onPaper({ print, accents }: Theme): SheetPalette {
  const { paper, ink, secondary, hairline } = print;
  return {
    ground: paper,
    ink,
    secondary,
    hairline,
    fieldInk: ink,
    accents: accents.map((accent) => ({ name: accent.name, colour: accent.print, field: paper })),
  };
}

/** A palette as custom properties: those every slide has, and those of each accent. */
export function sheetColours(palette: SheetPalette): {
  readonly all: readonly Property[];
  readonly accents: readonly { readonly name: string; readonly properties: readonly Property[] }[];
} {
  const { ground, ink, secondary, hairline, fieldInk, accents } = palette;
  const ahead = routePictures(hairline, ground);
  return {
    all: [
      ['ground', ground],
      ['ink', ink],
      ['secondary', secondary],
      ['hairline', hairline],
      ['field-ink', fieldInk],
      ['ring-ahead', ahead.ring],
      ['line-ahead', ahead.line],
    ],
    accents: accents.map(({ name, colour, field }) => ({
      name,
      properties: [
        ['accent', colour],
        ['field', field],
        ...Object.entries(routePictures(colour, ground)),
        ...onField(fieldInk, field),
      ],
    })),
  };
}

/** The route as it is drawn on a field: what lies ahead is half as strong. */
function onField(ink: string, field: string): readonly Property[] {
  const { ring, line, dot } = routePictures(ink, field);
  const hairline = mixColours(ink, field, 0.5);
  const ahead = routePictures(hairline, field);
  return [
    ['field-hairline', hairline],
    ['field-ring', ring],
    ['field-line', line],
    ['field-dot', dot],
    ['field-ring-ahead', ahead.ring],
    ['field-line-ahead', ahead.line],
  ];
}
