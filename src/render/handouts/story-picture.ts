import type { Pictures } from '../../model/loaded-picture.js';
import type { StoryPicture } from '../../model/picture.js';
import { plainHtml } from '../phrase-html.js';

/** A portrait or a photograph as a template reads it: cropped around what has to be seen. */
export interface PictureView {
  readonly address: string;
  readonly alt: string;
  /** HTML. */
  readonly credit: string;
  /** For `object-position`. */
  readonly focus: string;
}

/** On paper a picture has so many px an inch at least. */
const dotsPerPixel = 2.2;

/**
 * A picture of the story, in pixels enough for print; undefined where it was not loaded.
 *
 * @param width in CSS px
 */
export function pictureView(
  { file, alt, credit, focus, tone }: StoryPicture,
  pictures: Pictures,
  { accent, width }: { readonly accent: number; readonly width: number },
): PictureView | undefined {
  const loaded = pictures.get(file);
  if (loaded === undefined) return undefined;
  const { forms } =
    tone === 'plain' ? loaded.plain : (loaded.duotone[accent % loaded.duotone.length] ?? loaded.plain);
  const form = forms.find((each) => each.width >= width * dotsPerPixel) ?? forms.at(-1);
  if (form === undefined) return undefined;
  const [x, y] = focus.map((share) => `${Math.round(share * 100)}%`);
  return { address: form.address, alt, credit: plainHtml(credit.long), focus: `${x} ${y}` };
}
