import { colourVision } from '../colour/colour-vision.js';
import { fault } from './rule.js';
import type { ThemeRule } from './theme-rule.js';

/** CIEDE2000: from about 2 two colours beside each other differ; apart, on two slides, it takes more. */
const leastDifference = 5;

/** Sections keep colours of their own for the colour-blind too. A warning only: nothing is told by colour alone. */
export const accentsAreToldApart: ThemeRule = (context) => {
  const alike = colourVision(context.theme).seen.flatMap(({ vision, accents }) =>
    accents === undefined || accents.difference >= leastDifference ? [] : [{ vision, ...accents }],
  );
  const pairs = new Map(alike.map(({ colours }) => [colours.join(), colours]));
  return [...pairs.values()].map(([one, other]) => {
    const found = alike.filter(({ colours }) => colours[0] === one && colours[1] === other);
    const visions = found.map(({ vision }) => vision).join(', ');
    const difference = Math.min(...found.map((each) => each.difference));
    return {
      ...fault(context, {
        code: 'accents-alike',
        at: ['accents', context.theme.accents.findIndex(({ name }) => name === other), 'colour'],
        message: `Readers with ${visions} see ${one} and ${other} alike: they differ by ${difference} (CIEDE2000), under ${leastDifference}.`,
        hint: 'Make one of them lighter or darker.',
      }),
      severity: 'warning',
    };
  });
};
