import { expect, test } from 'vitest';
import { silk } from '../testing/deck-kit.js';
import { styleSheetFaults } from './theme-style-sheet.js';

test.each([
  ['@import "other.css";', 'import'],
  ['section { background: url(https://example.org/a.png) }', 'fetch'],
  ['section { background: url("a.png") }', 'fetch'],
  ['</style><script>alert(1)</script>', 'tags'],
  ['<!-- x -->', 'tags'],
])('%s in a style sheet is refused at its place', (css, word) => {
  const [fault] = styleSheetFaults('brand/theme.css', `section {}\n${css}`);
  expect(fault).toMatchObject({ code: 'style-sheet-unsafe', line: 2 });
  expect(fault?.message).toContain(word);
});

test('the shipped style sheet has nothing to hide, nor have pictures written into the rules', () => {
  expect(styleSheetFaults('theme.css', silk.css)).toEqual([]);
  expect(styleSheetFaults('theme.css', 'p { background: url("data:image/png;base64,AA") }')).toEqual([]);
});
