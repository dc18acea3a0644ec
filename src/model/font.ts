/** The five faces everything in a theme is set in. */
export type Face = 'headline' | 'headlineStrong' | 'text' | 'textMedium' | 'textStrong';

/** A face of a family in a real weight; nothing is ever emboldened or slanted by a renderer. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  /** The whole font, where a theme brings it: it is not looked for among the program's packages. */
  readonly file?: Uint8Array;
}

export interface LoadedFont extends Omit<FontFace, 'file'> {
  /** sfnt (TrueType) bytes holding just the characters asked for. One Buffer a face: Satori caches by identity. */
  readonly data: Buffer;
  /** The code points the full font has, of those asked for. */
  readonly covers: ReadonlySet<number>;
  /** Set on a face that only draws what others lack: the families it stands in for. */
  readonly fallbackFor?: readonly string[];
}

/** What draws the emoji of a text, in any theme. */
export const emojiFace: FontFace = Object.freeze({ family: 'Noto Emoji', weight: 400 });

/**
 * What draws the letters and signs that the fonts of a page lack: Polish and Vietnamese names, Kazakh ones, the lowered 2
 * of CO₂, the signs of currencies. By the look of the font they stand beside.
 */
export const letterFamilies = Object.freeze({ serif: 'Noto Serif', sans: 'Noto Sans' });

const all = [200, 300, 400, 500, 600, 700, 800, 900];

/** The families a theme may be set in, with the weights they really have. */
export const families: readonly { readonly family: string; readonly weights: readonly number[] }[] =
  Object.freeze([
    ...['Noto Serif SC', 'Noto Serif TC', 'Noto Serif HK', 'Source Serif 4', 'Source Sans 3'].map(
      (family) => ({
        family,
        weights: all,
      }),
    ),
    ...['Noto Sans SC', 'Noto Sans TC', 'Noto Sans HK', ...Object.values(letterFamilies)].map((family) => ({
      family,
      weights: [100, ...all],
    })),
  ]);
