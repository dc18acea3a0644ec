import type { PicturePart, StoryPicture, WrittenPicture } from '../model/picture.js';
import type { Point } from '../model/scene.js';
import type { ArrangeContext } from './context.js';
import { wordsAt } from './story-words.js';

/** A part of a story that may have a picture. */
interface Pictured {
  readonly picture?: WrittenPicture | undefined;
}

/** What is seen however a picture is cropped: of a portrait the face, whose eyes stand on the line of the upper third. */
const usualFocus: Readonly<Record<StoryPicture['role'], Point>> = {
  portrait: [0.5, 0.38],
  photograph: [0.5, 0.5],
};

/** The picture of a part of the story, where it has one. */
export function pictureOf(
  context: ArrangeContext,
  part: Pictured,
  kind: PicturePart,
): { readonly picture?: StoryPicture } {
  const { picture } = part;
  if (picture === undefined) return {};
  const { file, alt, credit, licence, focus, tone } = picture;
  const role = kind === 'portrait' ? kind : 'photograph';
  return {
    picture: {
      file,
      role,
      alt,
      credit: wordsAt(
        context,
        part,
        ['picture', 'credit'],
        context.messages.pictures.credit(credit, licence),
        'reword',
      ),
      focus: focus === undefined ? usualFocus[role] : [focus.x, focus.y],
      tone: tone ?? (role === 'portrait' ? 'duotone' : 'plain'),
    },
  };
}

/** The portrait of an expert, where there is one. */
export function portraitOf(
  context: ArrangeContext,
  expert: string | undefined,
): { readonly picture?: StoryPicture } {
  const found = expert === undefined ? undefined : context.expertById.get(expert);
  return found === undefined ? {} : pictureOf(context, found, 'portrait');
}
