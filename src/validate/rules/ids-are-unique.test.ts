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

it('lets no section be called like the deck of the whole story', () => {
  const [named] = expectFaults(storyWith({ story: 'plan: { whole: «first» }' }), 'id-duplicate');
  expect(named).toContain('of the section “first” and that of the whole story');
  expectFaults(storyWith({}).replace('id: first', 'id: «whole»'), 'id-duplicate');
});
