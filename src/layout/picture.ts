import type { PictureForm, TonedPicture } from '../model/loaded-picture.js';
import type { StoryPicture } from '../model/picture.js';
import { type Block, group, stack } from './block.js';
import { cropAround } from './crop-around.js';
import { hanging } from './hanging.js';
import type { Sheet } from './sheet.js';
import { text } from './text.js';

/** A page is shown on screens with twice as many pixels as it counts, and is printed. */
const pixelsWanted = 2;

/** A round portrait is small: it shows the face and leaves out the room. */
const closer = 0.8;

interface PictureOptions {
  readonly width: number;
  readonly height: number;
  /** A circle; width and height are alike. */
  readonly round?: boolean;
  /** The index of the accent it is toned in; the sheet's own unless told. */
  readonly accent?: number;
}

/** A picture of the story, cropped around its focus to fill a place; in px. */
export function pictureBlock(sheet: Sheet, picture: StoryPicture, options: PictureOptions): Block {
  const { width, height, round = false, accent = sheet.accent } = options;
  return {
    width,
    height,
    overflow: 0,
    itemsAt: (x, y) => {
      const loaded = sheet.pictures.get(picture.file);
      if (loaded === undefined) return [];
      const { plain, duotone } = loaded;
      const toned = picture.tone === 'plain' ? plain : (duotone[accent % sheet.accents.length] ?? plain);
      const part = cropAround(picture.focus, loaded.ratio, width / height, round ? closer : 1);
      return [
        {
          kind: 'picture',
          role: picture.role,
          place: { x, y, width, height },
          address: formFor(toned, width / part.width).address,
          alt: picture.alt,
          view: { part, round, shades: toned.shades },
        },
      ];
    },
  };
}

/** The smallest that is sharp where the whole picture would be so many px wide. */
function formFor({ forms }: TonedPicture, width: number): Pick<PictureForm, 'address'> {
  const form = forms.find((each) => each.width >= width * pixelsWanted) ?? forms.at(-1);
  return form ?? { address: '' };
}

/** What stands at the foot, and under it who made the pictures. */
export function creditedFoot(
  sheet: Sheet,
  foot: Block,
  pictures: readonly StoryPicture[],
  { colour, width = sheet.right - sheet.left }: { readonly colour: string; readonly width?: number },
): Block {
  return pictures.length === 0
    ? foot
    : stack([foot, creditBlock(sheet, pictures, { width, colour })], sheet.sizes.note * 0.5);
}

/** Who made some pictures, in small print: as often as one is named, once. */
function creditBlock(
  sheet: Sheet,
  pictures: readonly StoryPicture[],
  { width, colour }: { readonly width: number; readonly colour: string },
): Block {
  const credits = [...new Map(pictures.map(({ credit }) => [credit.long, credit])).values()];
  const [first] = credits;
  const long = sheet.messages.pictures.credits(credits.map((credit) => credit.long));
  const words = text(sheet, first === undefined ? '' : { long, from: first.from }, {
    face: 'text',
    size: sheet.sizes.note,
    colour,
    width,
    leading: 1.32,
    role: 'note',
  });
  // Nothing stands below it: letters that hang below their line need their room too.
  const below = hanging(sheet.faces.text, long, sheet.sizes.note);
  return group([{ block: words, x: 0, y: 0 }], undefined, words.height + below);
}
