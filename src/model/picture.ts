import { z } from 'zod';
import { text } from './field-schemas.js';
import type { Point } from './scene.js';
import type { Words } from './words.js';

/** Pictures of a story: portraits of its experts, photographs of what it tells. */

const share = z.number().min(0).max(1);

export const pictureSchema = z.strictObject({
  file: text.describe('A picture in the story folder: JPEG, PNG, WebP or AVIF.'),
  alt: text.describe('What it shows, for someone who cannot see it.'),
  credit: text.describe('Who made it, as it is named in small print wherever the picture stands.'),
  licence: text.describe('What allows its use: CC BY 4.0, courtesy of the museum.'),
  focus: z
    .strictObject({
      x: share.describe('From the left, 0 to 1.'),
      y: share.describe('From the top, 0 to 1.'),
    })
    .optional()
    .describe(
      'The point that is seen however the picture is cropped; without it the middle, of a portrait a point below its upper third, where faces are.',
    ),
  tone: z
    .enum(['plain', 'duotone'])
    .optional()
    .describe('As it is, or in the accent and the ink of the theme; without it only portraits are duotone.'),
});

export type WrittenPicture = z.infer<typeof pictureSchema>;

/** Where a picture belongs: to an expert, to an argument or a case, or to the whole story. */
export type PicturePart = 'portrait' | 'photograph' | 'cover';

/** The pixels a picture needs on its longer and on its shorter side, so that it is sharp wherever it may stand. */
export const leastPixels: Readonly<Record<PicturePart, readonly [number, number]>> = Object.freeze({
  portrait: [480, 480],
  photograph: [900, 600],
  cover: [1200, 800],
});

export type Tone = NonNullable<WrittenPicture['tone']>;

/** A picture as contents show it: named, not yet seen. */
export interface StoryPicture {
  /** By which its pixels are found. */
  readonly file: string;
  readonly role: 'portrait' | 'photograph';
  /** What it shows: it is heard, and takes no room. */
  readonly alt: string;
  /** Who made it, and under which terms it is shown. */
  readonly credit: Words;
  /** In shares of its width and height. */
  readonly focus: Point;
  readonly tone: Tone;
}
