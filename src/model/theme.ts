import { z } from 'zod';

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/, '#RRGGBB');

/** `assets/themes/<name>/tokens.json`: the single source of colour, type and space. */
export const themeSchema = z.strictObject({
  name: z.string(),
  /** The ground of slides and posters, and the white of paper. */
  colours: z.strictObject({
    ground: colour,
    paper: colour,
    ink: colour,
    secondary: colour,
    hairline: colour,
  }),
  /** One a section, in order; the first also serves the whole story. */
  accents: z.array(z.strictObject({ name: z.string(), colour })).min(1),
  fonts: z.strictObject({
    headline: z.strictObject({ family: z.string(), weight: z.number(), strong: z.number() }),
    text: z.strictObject({ family: z.string(), weight: z.number(), medium: z.number(), strong: z.number() }),
  }),
  /** Sizes of slide text in px at 1280×720, and the unit of space. */
  sizes: z.strictObject({
    display: z.number(),
    headline: z.number(),
    lead: z.number(),
    text: z.number(),
    note: z.number(),
  }),
  space: z.number(),
});

export type Theme = z.infer<typeof themeSchema>;

/** A theme with the style sheet that gives it its form. */
export interface ThemeFolder {
  readonly tokens: Theme;
  /** `theme.css`: rules only; the custom properties are written from the tokens. */
  readonly css: string;
}
