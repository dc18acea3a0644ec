import { leastDots } from '../../content/compared-figures.js';
import { comparedKind } from '../compared-kind.js';
import { type Content, type Labels, name } from './content.js';
import { compose } from './poster.js';

/** Its lines are thin: the gap between two, in hundredths of one. */
const thin = 400;

export const kind = comparedKind<Content, Labels>({
  name,
  contents: ({ dots }) => dots.map((compared) => ({ kind: name, ...compared })),
  least: leastDots,
  compose,
  gap: thin,
});
