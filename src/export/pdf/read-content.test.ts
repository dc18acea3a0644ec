import { describe, expect, test } from 'vitest';
import { createFontReader } from './fonts-in-document.js';
import { PDFDocument, PDFRawStream } from './pdf-library.js';
import { readContent } from './read-content.js';

const { context } = await PDFDocument.create();
const stream = (content: string, entries: Readonly<Record<string, string>> = {}) =>
  PDFRawStream.of(context.obj(entries), Buffer.from(content, 'latin1'));

/** Two composite fonts: `F1` writes 一 to 三 and shin and lamed by 1 to 5, `F2` 甲 by 1. */
const fontOf = (map: string) =>
  context.obj({ Type: 'Font', Subtype: 'Type0', BaseFont: 'AAAAAA+Demo', ToUnicode: stream(map) });
const resources = context.obj({
  Font: {
    F1: fontOf('beginbfchar <0001> <4E00> <0002> <4E8C> <0003> <4E09> <0004> <05E9> <0005> <05DC> endbfchar'),
    F2: fontOf('beginbfchar <0001> <7532> endbfchar'),
  },
  XObject: { X1: stream('BT /F2 9 Tf <0001> Tj ET', { Type: 'XObject', Subtype: 'Form' }) },
});

const read = (content: string) =>
  readContent(`BT /F1 9 Tf ${content} ET`, resources, createFontReader(), (form) =>
    form instanceof PDFRawStream ? Buffer.from(form.getContents()).toString('latin1') : '',
  );

describe('what a page says', () => {
  test('is what its glyphs stand for, in the order drawn, forms in their place', () => {
    expect(read('<00010002> Tj q /F2 9 Tf <0001> Tj Q [<0003>-120<0001>] TJ /X1 Do').text).toBe(
      '一二甲三一甲',
    );
  });

  test('is known by the numbers that the tags use', () => {
    const { text, marked } = read(
      '/P<</MCID 7>>BDC <0001> Tj /Span BMC <0002> Tj EMC EMC <0003> Tj /P<</MCID 7>>BDC /X1 Do EMC',
    );
    expect(text).toBe('一二三甲');
    expect([...marked]).toEqual([[7, '一二甲']]);
  });

  test('is what is written beside glyphs that have no text of their own', () => {
    expect(read('<0001> Tj /Span<</ActualText (fi)>>BDC <0009> Tj EMC <0009> Tj').text).toBe('一fi\ufffc');
    expect(read('/Span<</ActualText <FEFFD842DFB7>>>BDC <0009> Tj EMC').text).toBe('𠮷');
  });

  test('is a box where a box is drawn, whatever is written beside it', () => {
    expect(read('/Span<</ActualText <FEFF5803>>>BDC <0000> Tj EMC').text).toBe('\ufffd');
  });

  test('is turned round where the glyphs stand in reverse', () => {
    expect(read('/ReversedChars BMC <00050004> Tj EMC <0001> Tj').text).toBe('\u05e9\u05dc一');
  });

  test('is nothing readable where the font is unknown', () => {
    expect(read('/F9 9 Tf <0001> Tj').text).toBe('\ufffc');
  });
});
