import { expect, it } from 'vitest';
import { sampleArgument, sampleStatistic } from '../testing/sample-story.js';
import { heroFirst, heroOf } from './hero.js';

const argument = sampleArgument({ statistics: ['a', 'b', 'c'].map((id) => sampleStatistic(id)) });

it('is the one the argument names, else its section, else the story', () => {
  expect(heroOf({ ...argument, hero: 'b' }, { hero: 'c' }, { hero: 'a' })?.id).toBe('b');
  expect(heroOf(argument, { hero: 'c' }, { hero: 'a' })?.id).toBe('c');
  expect(heroOf(argument, { hero: 'elsewhere' }, { hero: 'a' })?.id).toBe('a');
  expect(heroOf(argument, {}, {})).toBeUndefined();
});

it('stands before the others, which keep their order', () => {
  expect(heroFirst(argument.statistics, { id: 'b' }).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(heroFirst(argument.statistics, undefined).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
