import { type Block, nothing, stack } from '../../layout/block.js';
import { headline } from '../../layout/masthead.js';
import type { Sheet } from '../../layout/sheet.js';
import { largestText, text } from '../../layout/text.js';
import type { Poster } from '../../model/poster.js';
import type { Content } from './content.js';

type QuestionsAndAnswers = Poster<Content>;

/**
 * The question, and who asked it where that is known: in such a share of the height, no smaller than so many px at a
 * width of 1080.
 */
export function question(
  sheet: Sheet,
  poster: QuestionsAndAnswers,
  width: number,
  place: { readonly share: number; readonly least: number } = { share: 0.36, least: 38 },
): Block {
  const { sizes, paper, unit } = sheet;
  const asked =
    poster.content.asker === undefined
      ? nothing
      : text(sheet, poster.content.asker, {
          face: 'textMedium',
          size: sizes.kicker,
          colour: paper.secondary,
          width,
          leading: 1.3,
        });
  // A question is printed as it was asked: a long one steps down further than a headline.
  const least = place.least * unit;
  const smaller = [0.92, 0.84, 0.76, 0.68, 0.6, 0.54].map((share) => Math.max(sizes.headline * share, least));
  const set = (size: number) => headline(sheet, poster, paper, width, size);
  const room = (sheet.bottom - sheet.top) * place.share;
  const words = largestText([sizes.headline, ...smaller], room, set);
  return stack([words ?? set(smaller.at(-1) ?? sizes.headline), asked], sizes.kicker * 0.7);
}
