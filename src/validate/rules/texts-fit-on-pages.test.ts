import { expect, it } from 'vitest';
import { expectFaults, storyWith } from '../../testing/story-faults.js';

const point = (text: string) => storyWith({ argument: `points:\n  - text: ${text}` });

it('lets a long text be: it is set smaller or runs on to a second slide', () => {
  expectFaults(point('长'.repeat(1000)));
});

it('says how many characters are too many for any page', () => {
  const [words] = expectFaults(point(`«${'长'.repeat(1250)}»`), 'text-too-long');
  expect(words).toContain('250 more');
});
