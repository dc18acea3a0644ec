import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSvg } from './theme-svg.js';

const around = (inside: string) =>
  `<?xml version="1.0"?>\n<!-- Acme -->\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 240 60">\n${inside}\n</svg>\n`;

describe('an SVG logo', () => {
  test('of shapes, with gradients and parts of its own, is taken in its own size', () => {
    const svg = around(
      '<defs><linearGradient id="g"><stop offset="0" stop-color="#0B3D91"/></linearGradient></defs>' +
        '<g fill="url(#g)"><path d="M0 0H10"/></g><use xlink:href="#g"/><title>Acme > all</title>',
    );
    expect(readSvg('logo.svg', svg)).toEqual({ size: { width: 240, height: 60 }, diagnostics: [] });
  });

  test('without a viewBox has the size of its width and height', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="80px" height="40"><path d="M0 0"/></svg>';
    expect(readSvg('logo.svg', svg).size).toEqual({ width: 80, height: 40 });
  });

  test.each([
    ['a script', '<script>alert(1)</script>', 'cannot hold <script>'],
    ['what runs on a click', '<path d="M0 0" onclick="alert(1)"/>', 'onclick'],
    ['a picture from elsewhere', '<image href="https://example.org/a.png"/>', 'cannot hold <image>'],
    ['a link', '<a href="#x"><path d="M0 0"/></a>', 'cannot hold <a>'],
    ['a reference that leads out', '<use href="other.svg#mark"/>', 'cannot hold href="other.svg#mark"'],
    ['a reference that leads out in the old way', "<use xlink:href='javascript:alert(1)'/>", 'xlink:href'],
    ['paint from elsewhere', '<path fill="url(https://example.org/#g)"/>', 'fill="url(https'],
    ['paint from elsewhere in a style', '<path style="fill:url( other.svg#g )"/>', 'style="fill'],
    ['a style sheet', '<style>path { fill: url(a.svg) }</style>', 'cannot hold <style>'],
    ['HTML', '<foreignObject><p>Acme</p></foreignObject>', 'cannot hold <foreignObject>'],
    ['text, for which there is no font', '<text x="0">Acme</text>', 'cannot hold <text>'],
    ['motion', '<set attributeName="href" to="x"/>', 'cannot hold <set>'],
    ['an address behind entities', '<use href="#a" fill="&#117;rl(x)"/>', 'fill="&#117;rl(x)"'],
    ['a document type', '<!DOCTYPE svg [<!ENTITY a "b">]>', 'is no part of a plain SVG'],
    ['a tag that is not closed', '<g><path d="M0 0"/>', 'closes nothing'],
  ])('with %s is refused, on its line', (_what, inside, words) => {
    const { size, diagnostics } = readSvg('logo.svg', around(inside));
    expect(size).toBeUndefined();
    expect(diagnostics[0]?.code).toBe('logo-unusable');
    expect(diagnostics.map(({ message }) => message).join()).toContain(words);
    expect(diagnostics[0]?.line).toBeGreaterThanOrEqual(4);
  });

  test.each(['', 'no picture', '<svg></svg>', '<svg viewBox="0 0 0 0"></svg>', '<html></html>'])(
    'that is none is refused: %s',
    (text) => {
      expect(readSvg('logo.svg', text).diagnostics.length).toBeGreaterThan(0);
    },
  );

  test('is read to its end whatever it holds, and is never taken with a forbidden element in it', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '/',
      '<svg viewBox="0 0 2 1">',
      '</svg>',
      '<script>',
      ' on=',
      '<!--',
      '-->',
      '<?xml ',
      'a',
      '&',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const { size } = readSvg('logo.svg', text);
        if (size !== undefined)
          expect(text.replace(/<!--[\s\S]*?-->/g, '').replace(/"[^"]*"|'[^']*'/g, '')).not.toContain(
            '<script>',
          );
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
