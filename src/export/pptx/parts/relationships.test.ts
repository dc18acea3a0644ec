import { describe, expect, test } from 'vitest';
import { attributeOf, readXml } from '../xml/read-xml.js';
import { relationships, relationshipsPart } from './relationships.js';

describe('the relationships of a part', () => {
  test('have a number each, and the same one when they are asked for again', () => {
    const own = relationships();
    const layout = own.to('slideLayout', '../slideLayouts/slideLayout1.xml');
    const picture = own.to('image', '../media/image1.png');
    expect(own.to('slideLayout', '../slideLayouts/slideLayout1.xml')).toBe(layout);
    expect([layout, picture]).toEqual(['rId1', 'rId2']);
    expect(own.all()).toHaveLength(2);
  });

  test('of one target and two types are two', () => {
    const own = relationships();
    expect(own.to('slide', 'slide1.xml')).not.toBe(own.to('notesSlide', 'slide1.xml'));
  });

  test('keep an address as it is written, and say that it is outside', () => {
    const own = relationships();
    own.to('hyperlink', 'https://example.org/?a=1&b="2"', true);
    own.to('slide', 'slide2.xml');
    const [link, slide] = readXml(relationshipsPart(own.all())).named('rel:Relationship');
    expect(link && [attributeOf(link, 'Target'), attributeOf(link, 'TargetMode')]).toEqual([
      'https://example.org/?a=1&b="2"',
      'External',
    ]);
    expect(slide && [attributeOf(slide, 'Target'), attributeOf(slide, 'TargetMode')]).toEqual([
      'slide2.xml',
      undefined,
    ]);
  });

  test('have the whole name of their type, of those that office formats share and of others', () => {
    const types = [
      'slide',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    ];
    const own = relationships();
    for (const type of types) own.to(type, 'a.xml');
    expect(
      readXml(relationshipsPart(own.all()))
        .named('rel:Relationship')
        .map((each) => attributeOf(each, 'Type')),
    ).toEqual(['http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide', types[1]]);
  });
});
