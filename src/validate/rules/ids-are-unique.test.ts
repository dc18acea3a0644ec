import { expect, it } from 'vitest';
import { expectFaults, statisticWith, storyWith } from '../../testing/story-faults.js';

it('lets every part have an id of its own', () => {
  expectFaults(storyWith({ argument: statisticWith({}) }));
});

it('finds an id that is taken, wherever it stands, and says where', () => {
  const [words] = expectFaults(storyWith({ argument: statisticWith({ id: '«first»' }) }), 'id-duplicate');
  expect(words).toContain('stands in line 9 already');
});

it('keeps the id of the introduction', () => {
  expectFaults(storyWith({ argument: statisticWith({ id: '«introduction»' }) }), 'id-duplicate');
});
