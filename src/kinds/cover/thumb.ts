import type { Block } from '../../layout/block.js';
import type { Composition } from '../../layout/composition.js';
import { headlineText } from '../../layout/masthead.js';
import type { Sheet } from '../../layout/sheet.js';
import { leastOnThumb, thumb } from '../../layout/thumb.js';
import type { Poster } from '../../model/poster.js';
import { reworded } from '../../model/words.js';
import { fewWords } from '../../text/few-words.js';
import type { Content } from './content.js';

/** So many characters at most are read on a picture as small as a thumb. */
const most = 6;
/** From the largest type down, at a width of 1080. */
const sizes = [330, 300, 270, 250, 230, 215, 200, 185, 170, 155, 140, 125, 110, leastOnThumb];
const mostLines = 3;

/** A cover as small as a thumb: the name in its headline; a short headline of another language whole. */
export function coverThumb(poster: Poster<Content>, sheet: Sheet): Composition {
  const { headline } = poster.content;
  const name = [headline.short ?? headline.long, headline.long]
    .map((text) => fewWords(text, most, sheet.terms))
    .find((found) => found !== undefined);
  const words = name === undefined ? headline : reworded(headline, name);
  const width = sheet.right - sheet.left;
  const tallest = (sheet.bottom - sheet.top) * 0.66;
  const set = (size: number) => headlineText(sheet, words, sheet.reversed, width, size * sheet.unit);
  const fits = ({ overflow, height, lineWidths = [] }: Block) =>
    overflow === 0 && height <= tallest && lineWidths.length <= mostLines;
  const isTooLong = name === undefined && /\p{Script=Han}/u.test(headline.long);
  const shown = (isTooLong ? undefined : sizes.map(set).find(fits)) ?? {
    ...set(leastOnThumb),
    overflow: width,
  };
  return thumb(sheet, poster, shown, Math.max(1, poster.content.stations.length));
}
