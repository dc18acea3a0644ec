import { expect, test } from 'vitest';
import { PDFDocument, PDFRef } from '../pdf-library.js';
import { readContentStream } from './content-units.js';
import { DrawnPlace } from './drawn-place.js';
import { markPage, type Owner } from './mark-content.js';
import { identity } from './matrix.js';

/** Words by the code of their one glyph. */
const font = {
  open: () => ({ read: (bytes: string) => [['字', 'has', 'doubled', '“在'][bytes.charCodeAt(0)] ?? ''] }),
  used: () => [],
};

const { context } = await PDFDocument.create();
const resources = context.obj({ Font: context.obj({ F: context.obj({}) }) });

/** A page 100 points high that draws this. */
function pageOf(source: string) {
  const place = new DrawnPlace(identity, [0, 0, 100, 100]);
  const read = readContentStream(source, resources, font, place);
  return { ...read, ref: PDFRef.of(1), width: 100, height: 100, forms: new Map() };
}

const words = (line: number, glyph = 0) => `BT /F 1 Tf 1 0 0 1 10 ${line} Tm <0${glyph}> Tj ET`;
const rule = '0 0 9 1 re f';
const paragraph = {};
const owned = (child: number): Owner => ({ element: paragraph, type: 'P', child, block: paragraph });

function marked(source: string, owners: Readonly<Record<number, Owner>>) {
  const { content, stretches } = markPage(pageOf(source), (mark) => owners[mark]);
  return {
    content: content.replace(/\s+/g, ' ').trim(),
    children: stretches.map(({ owner }) => owner.child),
  };
}

test('what stands next to each other in an element is one stretch, whatever marks it had', () => {
  const source = `/A <</MCID 7>> BDC ${words(50)} EMC /A <</MCID 8>> BDC ${words(50)} EMC`;
  expect(marked(source, { 7: owned(0), 8: owned(1) })).toEqual({
    content: `/P <</MCID 0>> BDC ${words(50)} ${words(50)} EMC`,
    children: [0],
  });
});

test('what no element owns is an artifact: layout, running head or foot', () => {
  const source = `/A <</MCID 0>> BDC ${rule} EMC ${words(50)} ${words(95)} ${words(5)}`;
  expect(marked(source, {}).content).toBe(
    `/Artifact <</Type /Layout>> BDC ${rule} ${words(50)} EMC /Artifact <</Type /Pagination /Subtype /Header>> BDC ${words(95)} EMC /Artifact <</Type /Pagination /Subtype /Footer>> BDC ${words(5)} EMC`,
  );
});

test('an artifact between two texts makes them two stretches', () => {
  const source = `/A <</MCID 0>> BDC ${words(50)} EMC ${rule} /A <</MCID 1>> BDC ${words(40)} EMC`;
  expect(marked(source, { 0: owned(0), 1: owned(1) }).children).toEqual([0, 1]);
});

test('where a line of Latin text ends, its blank is said; Chinese has none', () => {
  const source = [words(60, 1), words(50, 2), words(40, 0), words(30, 3)]
    .map((text, id) => `/A <</MCID ${id}>> BDC ${text} EMC`)
    .join(' ');
  const { content } = marked(source, { 0: owned(0), 1: owned(1), 2: owned(2), 3: owned(3) });
  const said = Buffer.from('\ufeffhas ', 'utf16le').swap16().toString('hex').toUpperCase();
  expect(content).toBe(
    `/P <</MCID 0 /ActualText <${said}>>> BDC ${words(60, 1)} EMC /P <</MCID 1>> BDC ${words(50, 2)} ${words(40, 0)} ${words(30, 3)} EMC`,
  );
});
