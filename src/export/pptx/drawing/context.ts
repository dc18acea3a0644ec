/** What the shapes of a drawing need of the slide or layout they stand on. */
export interface DrawingContext {
  /** The next id that no shape of the slide has. */
  readonly nextId: () => number;
  /** A colour `#RRGGBB` as an element: one of the theme's where it is one, so that it changes with it. */
  readonly colourOf: (hex: string) => string;
  /** What a face of ours is called in the file, and whether it is the bold of its family. */
  readonly fontsOf: (family: string, weight: number) => DrawingFonts;
  /** The language of the deck: `zh-CN`. */
  readonly language: string;
  /** Takes a picture, a data URL, into the file and gives the id of the relationship to it. */
  readonly addPicture: (address: string) => string;
}

export interface DrawingFonts {
  readonly latin: string;
  readonly eastAsian: string;
  readonly bold: boolean;
}

/** Where the origin of some coordinates stands on the slide, in px, and how many px of the slide one unit is. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}
