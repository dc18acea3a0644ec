import { suggest } from '../diagnostics/suggest.js';
import { families } from '../model/font.js';
import { fault } from './rule.js';
import type { ThemeRule } from './theme-rule.js';

/** A theme is set in families the program brings, in real weights: none is ever emboldened, none of the system used. */
export const fontsAreThere: ThemeRule = (context) =>
  Object.entries(context.theme.fonts).flatMap(([role, { family, ...weights }]) => {
    const known = families.find((each) => each.family === family);
    if (known === undefined) {
      const names = families.map((each) => each.family);
      const near = suggest(family, names);
      return [
        fault(context, {
          code: 'font-unknown',
          at: ['fonts', role, 'family'],
          message: `There is no font family “${family}” in the program.`,
          hint: near === undefined ? `It brings: ${names.join(', ')}.` : `Did you mean “${near}”?`,
        }),
      ];
    }
    return Object.entries(weights).flatMap(([key, weight]) =>
      known.weights.includes(weight)
        ? []
        : [
            fault(context, {
              code: 'font-unknown',
              at: ['fonts', role, key],
              message: `${family} has no weight ${weight}.`,
              hint: `Its weights are: ${known.weights.join(', ')}.`,
            }),
          ],
    );
  });
