import { expect, test } from 'vitest';
import { contrastOf } from '../colour/contrast.js';
import { plotTones } from './plot-tones.js';

const palettes = {
  silk: { ground: '#FAF7F0', ink: '#1B2230', secondary: '#5A6270', hairline: '#D9D2C3', accent: '#1F4E8C' },
  night: { ground: '#12161F', ink: '#F2EEE4', secondary: '#A9B0BC', hairline: '#3A4150', accent: '#F08A6E' },
};

test.each(Object.entries(palettes))(
  'five lines have five colours on %s that stand out from the ground',
  (_, palette) => {
    const tones = plotTones(palette, 5);
    expect(new Set(tones).size).toBe(5);
    expect(tones[0]).toBe(palette.accent);
    for (const tone of tones) expect(contrastOf(tone, palette.ground).ratio, tone).toBeGreaterThanOrEqual(3);
    for (const tone of tones) {
      const words = [palette.ground, palette.ink].map((colour) => contrastOf(colour, tone).ratio);
      expect(Math.max(...words), tone).toBeGreaterThanOrEqual(4.5);
    }
  },
);
