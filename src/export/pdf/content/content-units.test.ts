import { expect, test } from 'vitest';
import type { FontReader } from '../fonts-in-document.js';
import { readContentStream } from './content-units.js';
import { DrawnPlace } from './drawn-place.js';
import { identity } from './matrix.js';

const noFonts: FontReader = { open: () => ({ read: () => [] }), used: () => [] };

function unitsIn(source: string) {
  const place = new DrawnPlace(identity, [0, 0, 100, 100]);
  return readContentStream(source, undefined, noFonts, place).units.map(({ from, to, ...unit }) => ({
    ...unit,
    source: source.slice(from, to),
  }));
}

test('a content stream is read as what it draws, with the mark it stands in and its place', () => {
  expect(unitsIn('q 2 0 0 2 10 10 cm /P <</MCID 3>> BDC 0 0 m 5 5 l S EMC Q 90 90 20 20 re f')).toEqual([
    { source: '0 0 m 5 5 l S', mark: 3, artifact: false, text: '', box: [10, 10, 20, 20] },
    { source: '90 90 20 20 re f', mark: undefined, artifact: false, text: '', box: [90, 90, 100, 100] },
  ]);
});

test('what clips draws nothing, and what is clipped away has no place', () => {
  expect(unitsIn('0 0 10 10 re W n 5 5 10 10 re f 50 50 1 1 re f')).toMatchObject([
    { source: '5 5 10 10 re f', box: [5, 5, 10, 10] },
    { source: '50 50 1 1 re f', box: undefined },
  ]);
});

test('a text object is one, with what is said of its glyphs', () => {
  const text = 'BT /Span <</ActualText (fi)>> BDC 1 0 0 1 20 20 Tm <01> Tj EMC ET';
  expect(unitsIn(`/P <</MCID 0>> BDC ${text} EMC`)).toMatchObject([{ source: text, mark: 0, text: 'fi' }]);
});

test('artifacts are told, and which mark is around the other where both are', () => {
  expect(
    unitsIn(
      '/Artifact BMC 0 0 1 1 re f /P <</MCID 0>> BDC 0 0 1 1 re f EMC EMC /P <</MCID 1>> BDC /Artifact BMC 0 0 1 1 re f EMC EMC',
    ),
  ).toMatchObject([
    { artifact: true, mark: undefined },
    { artifact: true, mark: 0, outer: 'artifact' },
    { artifact: true, mark: 1, outer: 'content' },
  ]);
});

test('the bytes of an inline image are no operations', () => {
  expect(unitsIn('BI /W 1 /H 1 ID Q f ( EI 0 0 1 1 re f')).toHaveLength(2);
});
