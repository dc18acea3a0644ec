import type { Shades } from './scene.js';

/** A picture in one size and tone. */
export interface PictureForm {
  readonly width: number;
  readonly height: number;
  /** A data URL. */
  readonly address: string;
}

export interface TonedPicture {
  /** One picture, the smallest first. */
  readonly forms: readonly PictureForm[];
  readonly shades: Shades;
}

/** The pixels of a picture, turned upright. */
export interface LoadedPicture {
  /** Width divided by height. */
  readonly ratio: number;
  readonly plain: TonedPicture;
  /** By the index of the accent. */
  readonly duotone: readonly TonedPicture[];
}

/** The pictures of a story by their files. */
export type Pictures = ReadonlyMap<string, LoadedPicture>;
