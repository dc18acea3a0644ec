import fc from 'fast-check';
import { expect, test } from 'vitest';
import { silk } from '../testing/deck-kit.js';
import { styleSheetFaults } from './theme-style-sheet.js';

/** What is told of a sheet, as the words that are marked in it and the message. */
const told = (css: string) =>
  styleSheetFaults('brand/theme.css', `section {}\n${css}`).map(({ code, line, column, length, message }) => {
    expect(code).toBe('style-sheet-unsafe');
    const written = css.split('\n')[(line ?? 0) - 2] ?? '';
    return `${written.slice((column ?? 0) - 1, (column ?? 0) - 1 + (length ?? 0))} – ${message}`;
  });

const fetch = 'A theme cannot fetch a file.';
const address = 'https://example.org/a.png';

test.each([
  ['@import "other.css";', '@import – A theme cannot import another style sheet.'],
  ['@\\69mport "other.css";', '@\\69mport – A theme cannot import another style sheet.'],
  ['@IMP\\4fRT url(data:text/css,x);', '@IMP\\4fRT – A theme cannot import another style sheet.'],
  ['@import-theme "default";', '@import-theme – A theme cannot use @import-theme.'],
  [`@namespace svg "${address}";`, '@namespace – A theme cannot use @namespace.'],
  [`@font-face { src: "${address}" }`, '@font-face – A style sheet cannot bring a font.'],
  [`@f\\6fnt-face { font-family: x; src: local(x) }`, '@f\\6fnt-face – A style sheet cannot bring a font.'],
  ['@document domain(example.org) {}', '@document – A theme cannot use @document.'],
  ['@meida print {}', '@meida – A theme cannot use @meida.'],
  [`a { background: url(${address}) }`, `url(${address}) – ${fetch}`],
  [`a { background: u\\72l(${address}) }`, `u\\72l(${address}) – ${fetch}`],
  ['a { background: \\55 RL( "a.png" ) }', `\\55 RL( – ${fetch}`],
  ['a { background: url(/**/"a.png") }', fetch],
  ['a { background: url("data:text/html,x") }', `url( – ${fetch}`],
  ['a { background: url("data:image/png;base64,AA" crossorigin(anonymous)) }', `url( – ${fetch}`],
  ['a { background: url(var(--x)) }', fetch],
  ['a { --x: url(a.png) }', `url(a.png) – ${fetch}`],
  [`a { background: image-set("${address}" 1x) }`, `image-set( – ${fetch}`],
  [`a { background: -webkit-image-set(url(data:image/png,AA) 1x) }`, `-webkit-image-set( – ${fetch}`],
  [`a { background: im\\61ge-set("${address}" 1x) }`, `im\\61ge-set( – ${fetch}`],
  [`a { background: src("${address}") }`, `src( – ${fetch}`],
  ['a { background: image("a.png") }', `image( – ${fetch}`],
  ['a { content: attr(data-x type(<url>)) }', 'attr( – A theme reads attributes as text only.'],
  ['a { width: attr(data-x px, 1px) }', 'attr( – A theme reads attributes as text only.'],
  ['a { width: expression(alert(1)) }', 'expression( – A theme cannot use expression().'],
  ['a { width: e\\78pression(1) }', 'e\\78pression( – A theme cannot use expression().'],
  ['a { -moz-binding: url("x.xml#y") }', `url( – ${fetch}`],
  ['a { behavior: url(x.htc) }', `url(x.htc) – ${fetch}`],
  ['a { background: paint(worklet) }', 'paint( – A theme cannot use paint().'],
  ['a { background: element(#a) }', 'element( – A theme cannot use element().'],
  ['a { background: cross-fade("a.png", "b.png") }', 'cross-fade( – A theme cannot use cross-fade().'],
  ['</style><script>alert(1)</script>', '</style><script>alert(1)</script> – A style sheet holds no tags.'],
  ['a { content: "</style>" }', '</style>" – A style sheet holds no tags.'],
  ['/* </style> */', '</style> – A style sheet holds no tags.'],
  ['<!-- x -->', '<!-- – A style sheet holds no tags.'],
  ['a { content: "x\n}', 'This is no CSS'],
  ['/* no end', 'This is no CSS'],
])('%s in a style sheet is refused at its place', (css, words) => {
  expect(told(css).join('\n')).toContain(words);
});

test.each([
  'p { background: url("data:image/png;base64,AA") no-repeat, url(data:image/svg+xml,%3Csvg/%3E) }',
  '@media (min-width: 40em) { a:not(.b):nth-child(2n + 1) { width: calc(1px + min(2em, var(--x))) } }',
  '@supports selector(:has(a)) { a { color: color-mix(in oklch, red, #000 20%) } }',
  '@keyframes in { from { transform: translateX(10px) rotate(3deg) } }',
  'a::after { content: attr(data-name) " url(x) @import " counter(slide) }',
  '/* url(a.png) @import "x" */ a { mask: linear-gradient(#000, transparent) }',
  '@layer base; @property --x { syntax: "<length>"; inherits: true; initial-value: 0px }',
])('%s is allowed', (css) => {
  expect(told(css)).toEqual([]);
});

test('a word that was mistyped is suggested', () => {
  expect(styleSheetFaults('theme.css', '@meida print {}')[0]?.hint).toContain('Did you mean @media?');
  expect(styleSheetFaults('theme.css', 'a { width: clac(1px) }')[0]?.hint).toContain('Did you mean calc?');
});

test('the shipped style sheet has nothing to hide', () => {
  expect(styleSheetFaults('theme.css', silk.css)).toEqual([]);
});

test('no way of writing the letters of a word gets it past', () => {
  const spelt = (word: string) =>
    fc
      .tuple(...[...word].map((letter) => fc.constantFrom(...spellings(letter))))
      .map((letters) => letters.join(''));
  const sheets = fc.oneof(
    spelt('import').map((word) => `@${word} "x";`),
    spelt('url').map((word) => `a { background: ${word}(x.png) }`),
    spelt('image-set').map((word) => `a { background: ${word}("x.png" 1x) }`),
    spelt('font-face').map((word) => `@${word} { src: "x" }`),
  );
  fc.assert(fc.property(sheets, (css) => told(css).length > 0));
});

/** The ways CSS has of writing one letter. */
function spellings(letter: string): readonly string[] {
  const code = letter.charCodeAt(0).toString(16);
  const plain = [letter, letter.toUpperCase(), `\\${code} `, `\\${code.padStart(6, '0')}`, `\\${code}\t`];
  return /[a-f\d]/.test(letter) ? plain : [...plain, `\\${letter}`];
}
