import { expect, it } from 'vitest';
import { invariant } from './invariant.js';

it('lets pass what holds', () => {
  expect(() => invariant(true, 'one is one')).not.toThrow();
});

it('says what was thought impossible', () => {
  expect(() => invariant(undefined, 'a slide has a headline')).toThrow('a slide has a headline');
});
