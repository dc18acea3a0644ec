import { expect, test } from 'vitest';
import { editableTiers } from '../../layout/editable/room.js';
import { night, silk } from '../../testing/deck-kit.js';
import { editableSizes } from './sizes.js';

test('each tier is tighter than the one before, the first is as the theme has it, and small print stays as it is', () => {
  for (const { tokens } of [silk, night]) {
    const tiers = editableTiers.map((tier) => editableSizes(tokens, tier));
    expect(tiers[0]).toMatchObject({
      headline: tokens.sizes.headline,
      body: tokens.sizes.lead,
      text: tokens.sizes.text,
    });
    for (const [index, sizes] of tiers.entries()) {
      expect(sizes.note).toBe(tokens.sizes.note);
      // Text that is read from the back of a room has 18 pt at least.
      expect(sizes.text).toBeGreaterThanOrEqual(24);
      const before = tiers[index - 1];
      if (before !== undefined)
        for (const key of ['headline', 'body', 'text', 'figure'] as const)
          expect(sizes[key], key).toBeLessThan(before[key]);
    }
  }
});
