import { commonDate, figureView } from '../../content/figure-view.js';
import { figureWidth } from '../../content/figure-width.js';
import type { Halves, OtherKinds, SlideForm } from '../kind.js';
import { nothing, saysItAll } from '../without.js';
import { ofArgument } from './arrange.js';
import type { Content, Labels } from './content.js';
import { editable } from './editable.js';

/** Sizes of the digits, as multiples of the theme's figure, largest first: classes `size-1`, `size-2` and so on. */
const sizes = [2.75, 2.375, 2, 1.6875, 1.4375, 1.1875, 1] as const;
/** How wide a figure may be in the same measure: alone on the sheet, beside a second figure, beside sentences. */
const rooms = Object.freeze({ alone: 8.6, companion: 5.2, points: 4.35 });
/** The largest size that leaves room below: for what it counts, and for one thing more. */
const tallest = Object.freeze({ alone: 2.375, above: 2 });
/** A figure up to so wide has what it counts beside it. */
const narrow = 4.4;

/** First the points part from the numbers, then the numbers from each other. */
function split(content: Content, { number, points: ofPoints }: OtherKinds): Halves | undefined {
  const { headline, hero, companion, points } = content;
  const numbers: Content = { ...content, points: [] };
  if (points.length > 0) return [numbers, ofPoints(headline, points)];
  return companion === undefined ? undefined : [number(headline, hero), number(headline, companion)];
}

/** On a field the figure runs across the sheet, with room below for one thing more; what is more stands as it does elsewhere. */
function sizeClasses({ hero, companion, points }: Content, onField: boolean): readonly string[] {
  const width = figureWidth(hero.figure);
  const others = (companion === undefined ? 0 : 1) + points.length;
  const across = onField && others === 1;
  const place = others === 0 || across ? 'alone' : points.length > 0 ? 'points' : 'companion';
  const beside = others === 0 && width * sizes[0] <= narrow;
  const cap = across ? tallest.above : others > 0 || beside ? sizes[0] : tallest.alone;
  const size = sizes.findIndex((each) => each <= cap && each * width <= rooms[place]);
  return [
    `size-${size < 0 ? sizes.length : size + 1}`,
    ...(across ? ['across'] : []),
    ...(beside ? ['counts-beside'] : []),
    ...(points.length > 0 ? ['with-points'] : []),
  ];
}

export const slide: SlideForm<Content, Labels> = {
  role: 'body',
  logo: undefined,
  drawing: undefined,
  editable: { place: editable },
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
  classes: sizeClasses,
  shows: saysItAll,
  namedSpeaker: () => undefined,
};
