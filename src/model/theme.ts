import { z } from 'zod';
import type { LanguageTag } from './language-tags.js';
import { posterSizesSchema } from './poster-sizes.js';
import { fontsByLanguage, fontsSchema, type LanguageFonts } from './theme-fonts.js';

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'a colour as #RRGGBB: # and six hexadecimal digits');

/** Names become classes of the style sheet and names of files. */
const name = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'lower-case letters and digits, words joined by hyphens');

const accentSchema = z.strictObject({
  name,
  colour: colour.describe('For headlines, figures and the route, on the ground.'),
  field: colour
    .optional()
    .describe('For covers and other large fields, under `fieldInk`; by default `colour`.'),
  print: colour.optional().describe('On white paper; by default `field`.'),
});

const logoSchema = z.strictObject({
  file: z
    .string()
    .min(1)
    .describe('An SVG or PNG in the theme’s folder, for the ground of slides and posters.'),
  onField: z.string().min(1).optional().describe('The same for fields of an accent; by default `file`.'),
  onPaper: z.string().min(1).optional().describe('The same for white paper; by default `file`.'),
  alt: z.string().trim().min(1).describe('Its alternative text: the name it stands for.'),
});

/** `tokens.json` as a person writes it; what is left out has a default. */
export const tokensSchema = z.strictObject({
  $schema: z.string().optional(),
  name: name.describe('Also the name of the style sheet written beside Markdown.'),
  colours: z.strictObject({
    ground: colour.describe('The ground of slides and posters.'),
    ink: colour.describe('Text.'),
    secondary: colour.describe('Notes, sources and running heads.'),
    hairline: colour.describe('Rules that only decorate, and the way still ahead.'),
    fieldInk: colour.optional().describe('Text on fields of an accent; by default `ground`.'),
  }),
  accents: z
    .array(accentSchema)
    .min(1)
    .describe('One a section, in order; the first also serves the whole story.'),
  print: z
    .strictObject({
      paper: colour.default('#FFFFFF'),
      ink: colour.default('#1B2230'),
      secondary: colour.default('#5A6270'),
      hairline: colour.default('#D9D2C3'),
    })
    .prefault({})
    .describe('Handouts: ink on white paper, whatever the ground of the slides.'),
  fonts: fontsSchema,
  sizes: z
    .strictObject({
      headline: z.number().default(46),
      lead: z.number().default(36),
      text: z.number().default(32),
      note: z.number().default(24),
      display: z.number().default(64).describe('Words that stand alone: titles and sentences are multiples.'),
      figure: z
        .number()
        .default(128)
        .describe('The digits of three figures side by side; others are multiples.'),
    })
    .prefault({})
    .describe('Sizes of slide text in px at 1280×720.'),
  posters: z.strictObject({ sizes: posterSizesSchema }).prefault({}),
  space: z
    .number()
    .default(8)
    .describe(
      'The unit of distances, in px: of slides at 1280×720, of the grid of posters at a width of 1080. Margins are multiples of it.',
    ),
  logo: logoSchema.optional(),
});

/** `tokens.json` with every token in its place: the single source of colour, type and space. */
export const themeSchema = tokensSchema.transform(({ $schema: _, colours, accents, fonts, ...tokens }) => ({
  ...tokens,
  /** By language; `headline` and `text` are those of the language drawn in. */
  fonts: inOneLanguage(fontsByLanguage(fonts)),
  colours: { ...colours, fieldInk: colours.fieldInk ?? colours.ground },
  accents: accents.map((accent) => {
    const field = accent.field ?? accent.colour;
    return { ...accent, field, print: accent.print ?? field };
  }),
}));

export type Theme = z.infer<typeof themeSchema>;

function inOneLanguage(
  languages: Readonly<Record<LanguageTag, LanguageFonts>>,
  language: LanguageTag = 'zh-CN',
) {
  return { ...languages[language], languages };
}

/** A theme as it sets stories in a language. */
export function themeIn(theme: Theme, language: LanguageTag): Theme {
  return { ...theme, fonts: inOneLanguage(theme.fonts.languages, language) };
}

/** A font file that a theme brings, read. */
export interface OwnFont {
  readonly family: string;
  readonly weight: number;
  readonly data: Uint8Array;
}

/** A logo ready to be drawn on one ground. */
export interface LogoPicture {
  /** `data:image/svg+xml…` or `data:image/png…`: nothing is fetched. */
  readonly address: string;
  /** Width by height. */
  readonly ratio: number;
}

export interface Logo {
  readonly onGround: LogoPicture;
  readonly onField: LogoPicture;
  readonly onPaper: LogoPicture;
  readonly alt: string;
}

/** A theme with the style sheet that gives it its form. */
export interface ThemeFolder {
  readonly tokens: Theme;
  /** Its `theme.css` or else `assets/slides`: rules only; the custom properties are written from the tokens. */
  readonly css: string;
  readonly logo?: Logo;
  /** The font files it brings; absent where it is set in the program's own. */
  readonly ownFonts?: readonly OwnFont[];
}
