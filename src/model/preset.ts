/** A shape a poster is drawn in. Pixels; `safe` is the margin in pixels that must stay free of text. */
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
  /** Bytes a file may have. */
  readonly limit: number;
  /** Where the size comes from, and when it was checked. */
  readonly source: string;
}

/** How the layouts see a shape: they arrange their parts by it, never by the preset's name. */
export type Shape = 'wide' | 'square' | 'portrait' | 'story';
