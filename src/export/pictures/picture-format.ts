import type { Sharp } from 'sharp';

/** A file format of pictures: a name that is also the extension, and how pixels become bytes. */
export interface PictureFormat {
  readonly name: 'png' | 'webp' | 'jpeg' | 'avif';
  readonly mediaType: string;
  /**
   * Ways to encode, the best first; the next is tried where a file is over its limit. The settings are fixed, so that
   * the same pixels always give the same bytes.
   */
  readonly encodings: readonly ((picture: Sharp) => Sharp)[];
  /** How its files say that their colours are sRGB: by the whole profile, or by its name, which costs nothing. */
  readonly colourSpace: 'profile' | { readonly named: (file: Uint8Array) => Uint8Array };
}
