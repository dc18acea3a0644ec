import { expect, it } from 'vitest';
import { remember } from './remember.js';

it('reads a text once, and another text for itself', () => {
  const read: string[] = [];
  const length = remember((text) => {
    read.push(text);
    return { length: text.length };
  });
  expect([length('one'), length('three'), length('one')]).toEqual([
    { length: 3 },
    { length: 5 },
    { length: 3 },
  ]);
  expect(read).toEqual(['one', 'three']);
});
