import { expect, it } from 'vitest';
import { expectFaults, storyWith } from '../../testing/story-faults.js';

const correction = (printed: string, more = '') =>
  `corrections:\n  - printed: ${printed}\n    read: 一带一路\n    reason: 排重${more}`;

it('lets a sentence read as corrected', () => {
  const argument = 'points:\n  - text: 共建国家\n    sentence: 共建“一带一路”国家。';
  expectFaults(storyWith({ source: correction('一带一一路'), argument }));
});

it('finds a correction of what the source does not print', () => {
  const [words] = expectFaults(
    storyWith({ source: correction('共建“一带一«三»路”国家') }),
    'correction-not-in-source',
  );
  expect(words).toContain('Line 15 of the source reads');
});

it('finds a correction that could be meant for several places', () => {
  const [words] = expectFaults(storyWith({ source: correction('«活动300余场»') }), 'sentence-ambiguous');
  expect(words).toContain('line 13, 2 times');
});

it('tells places apart by the words before', () => {
  expectFaults(storyWith({ source: correction('活动300余场', '\n    after: 另一处，') }));
});
