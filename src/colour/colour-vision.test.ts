import { describe, expect, test } from 'vitest';
import { silk } from '../testing/deck-kit.js';
import { colourVision, seenWith } from './colour-vision.js';

const visions = ['protanopia', 'deuteranopia', 'tritanopia'] as const;
const spread = (colour: readonly number[]) => Math.max(...colour) - Math.min(...colour);

describe('the simulation', () => {
  test.each(visions)('leaves black, white and grey as they are: %s', (vision) => {
    for (const [grey, light] of [
      ['#000000', 0],
      ['#808080', 0.2159],
      ['#FFFFFF', 1],
    ] as const) {
      const seen = seenWith(vision, grey);
      expect(spread(seen)).toBeLessThan(0.001);
      expect(seen[0]).toBeCloseTo(light, 2);
    }
  });

  test.each(['protanopia', 'deuteranopia'] as const)(
    'takes red and green for the same kind of colour: %s',
    (vision) => {
      for (const colour of ['#FF0000', '#00FF00']) {
        const [red, green, blue] = seenWith(vision, colour);
        // Both turn yellowish: more red and green than blue.
        expect(Math.min(red, green)).toBeGreaterThan(blue);
      }
    },
  );

  test('a red is dark to an eye without its cone', () => {
    expect(seenWith('protanopia', '#FF0000')[0]).toBeLessThan(0.2);
    expect(seenWith('deuteranopia', '#FF0000')[0]).toBeGreaterThan(0.3);
  });

  test('blue and green come together without the short cone, red and green do not', () => {
    const [, greenOfGreen, blueOfGreen] = seenWith('tritanopia', '#00FF00');
    expect(Math.abs(greenOfGreen - blueOfGreen)).toBeLessThan(0.3);
    expect(seenWith('tritanopia', '#FF0000')[0]).toBe(1);
    expect(seenWith('tritanopia', '#00FF00')[0]).toBe(0);
  });
});

describe('the colours of a theme', () => {
  test('are told by the pair that comes nearest under each kind, with the source named', () => {
    const { theme, simulation, seen } = colourVision(silk.tokens);
    expect(theme).toBe('silk');
    expect(simulation).toContain('Machado');
    expect(seen.map(({ vision }) => vision)).toEqual(visions);
    for (const { accents, ground } of seen) {
      expect(accents?.difference).toBeGreaterThan(2);
      expect(ground?.difference).toBeGreaterThan(20);
    }
  });

  test('that differ in red and green alone are found out', () => {
    const accents = Object.entries({ red: '#B05A2B', green: '#7C6A2B', blue: '#1F4E8C' }).map(
      ([name, colour]) => ({ name, colour, field: colour, print: colour }),
    );
    const { seen } = colourVision({ ...silk.tokens, accents });
    expect(seen[1]?.accents).toMatchObject({ colours: ['red', 'green'] });
    expect(seen[1]?.accents?.difference).toBeLessThan(10);
  });

  test('a theme of one accent has no pair', () => {
    const { seen } = colourVision({ ...silk.tokens, accents: silk.tokens.accents.slice(0, 1) });
    expect(seen.map(({ accents }) => accents)).toEqual([undefined, undefined, undefined]);
  });
});
