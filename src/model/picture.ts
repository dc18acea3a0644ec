/** The formats posters are written in, as `--format` names them; PNG unless others are asked for. */
export const pictureFormats = Object.freeze(['png', 'svg', 'webp', 'jpeg', 'avif'] as const);

export type PictureFormatName = (typeof pictureFormats)[number];

/** Whether the name of a format is that of a picture. */
export function isPictureFormat(name: string): name is PictureFormatName {
  return pictureFormats.some((format) => format === name);
}
