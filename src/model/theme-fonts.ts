import { z } from 'zod';
import { type LanguageTag, languageTags, mainLanguage } from './language-tags.js';

const files = z
  .record(z.string().regex(/^[1-9]\d\d$/, 'a weight from 100 to 999'), z.string().min(1))
  .optional()
  .describe('Font files of your own in the theme’s folder, by weight: static TrueType, `.ttf`.');

const headlineSchema = z.strictObject({
  family: z.string().min(1).optional(),
  weight: z.number().optional(),
  strong: z.number().optional(),
  files,
});

const textSchema = z.strictObject({
  family: z.string().min(1).optional(),
  weight: z.number().optional(),
  medium: z.number().optional(),
  strong: z.number().optional(),
  files,
});

const setSchema = z.strictObject({ headline: headlineSchema.optional(), text: textSchema.optional() });
type FontSet = z.infer<typeof setSchema>;

/** The fonts of a theme as a person writes them. */
export const fontsSchema = setSchema
  .extend({
    languages: z
      .partialRecord(z.enum(languageTags), setSchema)
      .optional()
      .describe('Other fonts for stories in a language. What stands under `en` is also for en-GB and en-US.'),
  })
  .prefault({})
  .describe('Families the program has, in weights they have, or files of your own.');

/** A family with what stands in for it. */
interface Family {
  readonly family: string;
  /** By weight, from the theme's folder; of a family the program has, none. */
  readonly files?: Readonly<Record<string, string>>;
  /** A family of the program's that draws what this one lacks: a Chinese name in an English story. */
  readonly fallback?: string;
  /** Behind it, one for letters and signs of the world: set where the pages of a build hold some. */
  readonly letters?: string;
  /** What a reader's machine may have, where a page is shown without its fonts. CSS. */
  readonly system: string;
}

export interface HeadlineFont extends Family {
  readonly weight: number;
  readonly strong: number;
}

export interface TextFont extends Family {
  readonly weight: number;
  readonly medium: number;
  readonly strong: number;
}

/** What pages in one language are set in. */
export interface LanguageFonts {
  readonly headline: HeadlineFont;
  readonly text: TextFont;
  /** How far lines stand apart, as a share of what Chinese needs: Latin letters leave air in their lines. */
  readonly leading: number;
  /** What its texts are written in. Letters of other scripts are guests in them. */
  readonly script: 'Han' | 'Latin';
}

const mainland: LanguageFonts = {
  headline: {
    family: 'Noto Serif SC',
    weight: 700,
    strong: 900,
    system: "'Source Han Serif SC', 'Songti SC', SimSun, serif",
  },
  text: {
    family: 'Noto Sans SC',
    weight: 400,
    medium: 500,
    strong: 700,
    system: "'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
  },
  leading: 1,
  script: 'Han',
};

function set(headline: string, text: string, systems: readonly [string, string]): LanguageFonts {
  const fallbackOf = (family: string) => ({ fallback: family });
  return {
    headline: {
      ...mainland.headline,
      family: headline,
      ...fallbackOf(mainland.headline.family),
      system: systems[0],
    },
    text: { ...mainland.text, family: text, ...fallbackOf(mainland.text.family), system: systems[1] },
    leading: 1,
    script: 'Han',
  };
}

const taiwan = set('Noto Serif TC', 'Noto Sans TC', [
  "'Source Han Serif TC', 'Songti TC', PMingLiU, serif",
  "'Source Han Sans TC', 'PingFang TC', 'Microsoft JhengHei', sans-serif",
]);
const hongKong = set('Noto Serif HK', 'Noto Sans HK', [
  "'Source Han Serif HC', 'Songti TC', PMingLiU, serif",
  "'Source Han Sans HC', 'PingFang HK', 'Microsoft JhengHei', sans-serif",
]);
const english: LanguageFonts = {
  ...set('Source Serif 4', 'Source Sans 3', [
    "'Source Serif Pro', Georgia, 'Times New Roman', serif",
    "'Source Sans Pro', 'Helvetica Neue', Arial, sans-serif",
  ]),
  leading: 0.9,
  script: 'Latin',
};

/** What stories are set in where a theme says nothing. */
const defaults: Readonly<Record<LanguageTag, LanguageFonts>> = {
  'zh-CN': mainland,
  'zh-TW': taiwan,
  'zh-HK': hongKong,
  en: english,
  'en-GB': english,
  'en-US': english,
};

/**
 * The fonts of every language: those the theme gives it, else those it gives its language without the country, else
 * those it gives all, else the program's own.
 */
export function fontsByLanguage({
  languages = {},
  ...all
}: z.infer<typeof fontsSchema>): Readonly<Record<LanguageTag, LanguageFonts>> {
  const given: Readonly<Record<string, FontSet | undefined>> = languages;
  const resolved = languageTags.map((tag) => {
    const sets = [all, given[mainLanguage(tag)], given[tag]];
    const { headline, text, ...rest } = defaults[tag];
    return [
      tag,
      {
        headline: sets.reduce((font, written) => withOwn(font, written?.headline), headline),
        text: sets.reduce((font, written) => withOwn(font, written?.text), text),
        ...rest,
      },
    ] as const;
  });
  return Object.fromEntries(resolved) as Record<LanguageTag, LanguageFonts>;
}

/** A font with what is written of it. Files belong to their family. */
function withOwn<Font extends Family>(
  font: Font,
  written: { readonly [Key in keyof Font]?: Font[Key] | undefined } | undefined,
): Font {
  if (written === undefined) return font;
  const own = Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));
  const { files: _, ...bare } = font;
  return { ...(written.family === undefined ? font : bare), ...own } as Font;
}
