import { ColorSpace, deltaE2000, sRGB, sRGB_Linear, to } from 'colorjs.io/fn';
import type { ColourVision, LeastDifference, Vision } from '../model/report.js';
import type { Theme } from '../model/theme.js';

ColorSpace.register(sRGB);

const visions = ['protanopia', 'deuteranopia', 'tritanopia'] as const;

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const simulation =
  'G. M. Machado, M. M. Oliveira, L. A. F. Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency. IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009, severity 1.0';

/** The published matrices for severity 1.0; they apply to linear sRGB. */
const matrices: Readonly<Record<Vision, Matrix>> = Object.freeze({
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
});

/** How a colour `#RRGGBB` looks to one of the three kinds of colour blindness, in linear sRGB from 0 to 1. */
export function seenWith(vision: Vision, colour: string): Triple {
  const [red, green, blue] = to(colour, sRGB_Linear).coords.map((channel) => channel ?? 0);
  const channel = ([fromRed, fromGreen, fromBlue]: Triple) =>
    Math.min(1, Math.max(0, fromRed * (red ?? 0) + fromGreen * (green ?? 0) + fromBlue * (blue ?? 0)));
  const [first, second, third] = matrices[vision];
  return [channel(first), channel(second), channel(third)];
}

/** How far apart two colours `#RRGGBB` look to such an eye, as CIEDE2000; from about 2 one sees a difference. */
function difference(vision: Vision, one: string, other: string): number {
  const seen = (colour: string) => {
    const [red, green, blue] = seenWith(vision, colour);
    return { space: sRGB_Linear, coords: [red, green, blue] as [number, number, number], alpha: 1 };
  };
  return deltaE2000(seen(one), seen(other));
}

interface NamedColour {
  readonly name: string;
  readonly colour: string;
}

type Pair = readonly [NamedColour, NamedColour];

/**
 * How the colours of a theme stand under three kinds of colour blindness: the least difference between two accents, and
 * between an accent and what it is drawn on. Advice, no gate: nothing here is told by colour alone.
 */
export function colourVision({ name, accents, colours, print }: Theme): ColourVision {
  const betweenAccents = accents.flatMap((one, index) =>
    accents.slice(index + 1).map((other): Pair => [one, other]),
  );
  const onGround = accents.flatMap((accent): readonly Pair[] => [
    [accent, { name: 'ground', colour: colours.ground }],
    [
      { name: accent.name, colour: accent.field },
      { name: 'text on it', colour: colours.fieldInk },
    ],
    [
      { name: accent.name, colour: accent.print },
      { name: 'paper', colour: print.paper },
    ],
  ]);
  return {
    theme: name,
    simulation,
    seen: visions.map((vision) => ({
      vision,
      accents: leastDifference(vision, betweenAccents),
      ground: leastDifference(vision, onGround),
    })),
  };
}

function leastDifference(vision: Vision, pairs: readonly Pair[]): LeastDifference | undefined {
  let least: LeastDifference | undefined;
  for (const [one, other] of pairs) {
    const apart = Math.round(difference(vision, one.colour, other.colour) * 10) / 10;
    if (least === undefined || apart < least.difference) {
      least = { colours: [one.name, other.name], difference: apart };
    }
  }
  return least;
}
