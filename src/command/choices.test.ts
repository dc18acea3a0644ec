import { expect, test } from 'vitest';
import { chooseFrom, splitList } from './choices.js';

test('a list is split at commas, and white space around its parts is ignored', () => {
  expect(splitList(' md, html ,,pdf')).toEqual(['md', 'html', 'pdf']);
});

test('what was chosen comes in the order of what there is, each once', () => {
  expect(chooseFrom('--format', ['pdf', 'md', 'pdf'], ['md', 'html', 'pdf'])).toEqual(['md', 'pdf']);
});

test('an option that was not given chooses nothing', () => {
  expect(chooseFrom('--format', undefined, ['md'])).toBeUndefined();
});

test('a value that is not there is refused by listing those that are', () => {
  expect(() => chooseFrom('--theme', ['slik'], ['night', 'silk'])).toThrow(
    expect.objectContaining({ message: '--theme does not know "slik".', hint: 'It takes: night, silk.' }),
  );
});
