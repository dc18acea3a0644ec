import { commonDate, figureView } from '../../content/figure-view.js';
import type { Figure } from '../../model/content.js';
import type { Halves, OtherKinds, SlideForm } from '../kind.js';
import { nothing } from '../without.js';
import { ofArgument } from './arrange.js';
import type { Content, Labels } from './content.js';

/** Widths of figures in digits (万 and the like count two) from which the hero is set smaller. */
const longFigure = 5;
const longestFigure = 8;

/** First the points part from the numbers, then the numbers from each other. */
function split(content: Content, { number, points: ofPoints }: OtherKinds): Halves | undefined {
  const { headline, hero, companion, points } = content;
  const numbers: Content = { ...content, points: [] };
  if (points.length > 0) return [numbers, ofPoints(headline, points)];
  return companion === undefined ? undefined : [number(headline, hero), number(headline, companion)];
}

function figureSize({ prefix, digits, suffix }: Figure): readonly string[] {
  const cells = [...digits].reduce(
    (sum, character) => sum + (/[\p{Script=Han}]/u.test(character) ? 2 : 1),
    0,
  );
  // Qualifier and unit are set at about a third of the digits' size.
  const width = cells + ([...prefix].length + [...suffix].length) * 0.6;
  if (width > longestFigure) return ['longest-figure'];
  return width > longFigure ? ['long-figure'] : [];
}

export const slide: SlideForm<Content, Labels> = {
  role: 'body',
  logo: undefined,
  drawing: undefined,
  reads: { notes: ['> p', 'li em'] },
  ofArgument,
  ofDeck: nothing,
  split,
  view: ({ hero, companion, points }) => {
    const asOf = companion && commonDate([hero, companion]);
    const dated = asOf === undefined;
    return {
      asOf,
      hero: figureView(hero, dated),
      companion: companion && figureView(companion, dated),
      points: points.map(({ long }) => long),
    };
  },
  classes: ({ hero }) => figureSize(hero.figure),
  namedSpeaker: () => undefined,
};
