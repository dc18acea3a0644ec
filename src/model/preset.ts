/** A size posters are drawn in. Pixels; `safe` is the margin in pixels that must stay free of text. */
export interface Preset {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly safe: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Bytes a file may have; absent where the platform states no limit. */
  readonly limit?: number;
  /** Set where the square in the middle is also shown alone: then everything that is read stands in it. */
  readonly centre?: 'square';
  /** Set where it takes only the posters that open a carousel: covers. */
  readonly only?: 'first';
  /** Set where it is seen as small as a thumb: it shows one number, or a few characters, and nothing else. */
  readonly thumb?: true;
  /** Set where posters come as a carousel: each a picture, or all of them the pages of one PDF, so many at most. */
  readonly carousel?: { readonly as: 'pictures' | 'document'; readonly most?: number };
  /** Where the size comes from, and when it was checked. */
  readonly source: string;
}

/** How the layouts see a size: they arrange their parts by it, never by the preset's name. */
export type Shape = 'wide' | 'square' | 'portrait' | 'story';
