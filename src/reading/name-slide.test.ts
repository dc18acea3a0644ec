import { expect, test } from 'vitest';
import { nameSlide } from './name-slide.js';

test('the slide a rule speaks of gets the name of its kind, wherever in a selector it stands', () => {
  expect(nameSlide('& > h1, &.tier-1 li::before { color: red }', 'cover')).toBe(
    'section.cover > h1, section.cover.tier-1 li::before { color: red }',
  );
  expect(nameSlide('&:not(:lang(zh)) h1 {}\n&::before {}', 'opener')).toBe(
    'section.opener:not(:lang(zh)) h1 {}\nsection.opener::before {}',
  );
});

test.each([
  '/* this & that, “it’s” */',
  'p::before { content: "&" }',
  `p::before { content: '\\'&"' }`,
  'p { background: url(data:image/svg+xml,a&b) }',
  'p { background: URL("data:image/svg+xml,(a)&b") }',
])('in %s it is a sign like any other', (css) => {
  expect(nameSlide(css, 'cover')).toBe(css);
  expect(nameSlide(`${css} & {}`, 'cover')).toBe(`${css} section.cover {}`);
});
