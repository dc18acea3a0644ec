import { contrastOf } from '../colour/contrast.js';
import type { Theme } from '../model/theme.js';
import { type DataPath, formatDataPath } from '../parse/data-path.js';
import { type Tree, valueAt } from '../parse/tree.js';
import { fault } from './rule.js';
import { nearestPassing } from './theme-nearest-colour.js';
import type { ThemeRule } from './theme-rule.js';

/** WCAG 2.2: 4.5 to 1 for all text, whatever its size; 3 to 1 for graphics that mean something. */
const leastForText = 4.5;
const leastForGraphics = 3;

/** A colour and the one it stands on or that stands on it, as pages really use them. */
interface ColourPair {
  /** The token one would change. */
  readonly at: DataPath;
  readonly colour: string;
  readonly against: string;
  readonly least: number;
  /** Both in words: `ink on ground`. */
  readonly words: string;
}

/** Every pair of colours that pages use, with what it must reach. */
export function colourPairs({ colours, accents, print }: Theme, tree: Tree): readonly ColourPair[] {
  const text = (at: DataPath, colour: string, against: string, words: string): ColourPair => ({
    at,
    colour,
    against,
    least: leastForText,
    words,
  });
  return [
    text(['colours', 'ink'], colours.ink, colours.ground, 'ink on ground'),
    text(['colours', 'secondary'], colours.secondary, colours.ground, 'secondary on ground'),
    text(['print', 'ink'], print.ink, print.paper, 'ink on paper'),
    text(['print', 'secondary'], print.secondary, print.paper, 'secondary on paper'),
    ...accents.flatMap(({ name, colour, field, print: printed }, index): readonly ColourPair[] => {
      // What is left out follows the token before it: that is the one to change.
      const stated = (...keys: readonly string[]): DataPath => [
        'accents',
        index,
        keys.find((key) => valueAt(tree, ['accents', index, key]) !== undefined) ?? 'colour',
      ];
      const ofField = stated('field');
      return [
        text(
          ['accents', index, 'colour'],
          colour,
          colours.ground,
          `${name} on ground, and ground on ${name}`,
        ),
        text(ofField, field, colours.fieldInk, `fieldInk on the field of ${name}`),
        {
          at: ofField,
          colour: field,
          against: colours.ground,
          least: leastForGraphics,
          words: `the field of ${name} beside ground`,
        },
        text(stated('print', 'field'), printed, print.paper, `${name} on paper`),
      ];
    }),
  ];
}

/** Everything in a theme's colours can be read and seen; each pair that cannot is told, with a colour that would do. */
export const coloursCanBeRead: ThemeRule = (context) => {
  const pairs = colourPairs(context.theme, context.tree);
  const told = new Set<string>();
  return pairs.flatMap(({ at, colour, against, least, words }) => {
    const { ratio } = contrastOf(colour, against);
    const key = `${formatDataPath(at)} ${colour} ${against}`;
    // One colour on one ground is told once, by its first use, which asks the most.
    if (ratio >= least || told.has(key)) return [];
    told.add(key);
    const near = nearestPassing(
      colour,
      pairs.filter((pair) => formatDataPath(pair.at) === formatDataPath(at)),
    );
    return [
      fault(context, {
        code: 'contrast-too-low',
        at,
        message: `The contrast of ${words} (${colour}, ${against}) is ${(Math.floor(ratio * 100) / 100).toFixed(2)}:1; it needs ${least}:1.`,
        hint:
          near === undefined
            ? `No lightness of this hue would do: change ${against} as well.`
            : `The nearest that does is ${near}.`,
      }),
    ];
  });
};
