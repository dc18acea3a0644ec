import { expect, test } from 'vitest';
import { addEntries } from './add-entries.js';

const order = (at: readonly string[]) => (at.length === 0 ? ['a', 'b', 'c'] : []);

test('an entry is added in its place, and all else stays as it is written', () => {
  const text = '# opening\n\na: one # beside\n# above c\nc:\n  - "two"\n';
  expect(addEntries(text, [{ at: ['b', 'x'], value: { from: '一', to: null } }], order)).toBe(
    '# opening\n\na: one # beside\nb:\n  x:\n    from: 一\n    to:\n# above c\nc:\n  - "two"\n',
  );
});

test('what is there already is left alone', () => {
  expect(addEntries('a: one\n', [{ at: ['a'], value: 'two' }], order)).toBe('a: one\n');
});

test('a key with nothing behind it takes its first entry', () => {
  expect(addEntries('a:\n', [{ at: ['a', 'x'], value: 1 }], order)).toBe('a:\n  x: 1\n');
});

test('a file with comments alone keeps them', () => {
  expect(addEntries('# nothing yet\n', [{ at: ['a'], value: 1 }], order)).toBe('# nothing yet\n\na: 1\n');
});
