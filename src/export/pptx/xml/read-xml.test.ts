import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeXml } from './escape-xml.js';
import { attributeOf, childrenOf, readXml, textIn } from './read-xml.js';

describe('what is read of XML', () => {
  test('is what was written, whatever the text: what XML forbids is left out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeXml(text);
        const { root } = readXml(`<t a="${escaped.replace(/[\t\n\r]/g, ' ')}">${escaped}</t>`);
        const allowed = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
        expect(textIn(root)).toBe(allowed.replace(/\r\n?/g, '\n'));
        expect(attributeOf(root, 'a')).toBe(allowed.replace(/[\t\n\r]/g, ' '));
      }),
    );
  });

  test('keeps the order of elements and texts, and names known namespaces alike', () => {
    const { root, named, references } = readXml(
      '<x:sld xmlns:x="http://schemas.openxmlformats.org/presentationml/2006/main"><x:a/>one' +
        '<b xmlns="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:k="http://schemas.openxmlformats.org/officeDocument/2006/relationships" k:id="rId3"><![CDATA[<two>]]></b>' +
        '<b/></x:sld>',
    );
    expect(root.name).toBe('p:sld');
    expect(root.children.map((child) => (typeof child === 'string' ? child : child.name))).toEqual([
      'p:a',
      'one',
      'a:b',
      'b',
    ]);
    expect(named('a:b').map((each) => attributeOf(each, 'r:id'))).toEqual(['rId3']);
    expect([...references]).toEqual(['rId3']);
    expect(childrenOf(root, 'a:b').map(textIn)).toEqual(['<two>']);
  });

  test('leaves out what is written a second time for older readers', () => {
    const { named } = readXml(
      '<m:AlternateContent xmlns:m="http://schemas.openxmlformats.org/markup-compatibility/2006"><m:Choice><a n="1"/></m:Choice><m:Fallback><a n="2"/></m:Fallback></m:AlternateContent>',
    );
    expect(named('a').map((each) => attributeOf(each, 'n'))).toEqual(['1']);
  });

  test('is refused where it is not well-formed, or wants entities of its own', () => {
    for (const text of ['', 'a', '<a>', '<a b=c/>', '<a/><b/>', '<a b="1" b="2"/>', '<q:a/>'])
      expect(() => readXml(text), text).toThrow(SyntaxError);
    expect(() => readXml('<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>')).toThrow(SyntaxError);
  });
});
