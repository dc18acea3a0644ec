/** The five faces everything in a theme is set in. */
export type Face = 'headline' | 'headlineStrong' | 'text' | 'textMedium' | 'textStrong';

/** A face of a family in a real weight; nothing is ever emboldened or slanted by a renderer. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
}

export interface LoadedFont extends FontFace {
  /** sfnt (TrueType) bytes holding just the characters asked for. One Buffer a face: Satori caches by identity. */
  readonly data: Buffer;
  /** The code points the full font has, of those asked for. */
  readonly covers: ReadonlySet<number>;
  /** Set on a face that only draws what the theme's own faces lack: emoji. */
  readonly fallback?: true;
}

/** What draws the emoji of a text, in any theme. */
export const emojiFace: FontFace = Object.freeze({ family: 'Noto Emoji', weight: 400 });

/** The families a theme may be set in, with the weights they really have. */
export const families: readonly { readonly family: string; readonly weights: readonly number[] }[] =
  Object.freeze([
    { family: 'Noto Serif SC', weights: [200, 300, 400, 500, 600, 700, 800, 900] },
    { family: 'Noto Sans SC', weights: [100, 200, 300, 400, 500, 600, 700, 800, 900] },
  ]);
