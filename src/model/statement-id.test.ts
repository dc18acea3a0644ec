import { expect, it } from 'vitest';
import { derivedId } from './statement-id.js';
import { expertSchema } from './story.js';

it('names a part by its owner, its list and its place, counted from 1', () => {
  expect(derivedId('training', 'points', 0)).toBe('training.points.1');
  expect(derivedId('training', 'measures', 11)).toBe('training.measures.12');
});

it('names a thesis by its section', () => {
  expect(derivedId('global-community', 'thesis')).toBe('global-community.thesis');
});

it('never takes an id that a story could give', () => {
  const identifier = expertSchema.shape.id;
  expect(identifier.safeParse('global-community').success).toBe(true);
  expect(identifier.safeParse(derivedId('training', 'points', 0)).success).toBe(false);
});
