import { expect, test } from 'vitest';
import { attributeOf, readXml } from '../xml/read-xml.js';
import { contentTypesPart } from './content-types.js';

const paths = [
  'ppt/presentation.xml',
  'ppt/slides/slide1.xml',
  'ppt/slides/_rels/slide1.xml.rels',
  'ppt/charts/chart1.xml',
  'ppt/embeddings/workbook1.xlsx',
  'docProps/core.xml',
];
const listed = (name: string, key: string) =>
  readXml(contentTypesPart(paths))
    .root.children.flatMap((child) =>
      typeof child === 'string' || !child.name.endsWith(name) ? [] : [child],
    )
    .map((each) => attributeOf(each, key));

test('every part of its own kind is named, and no part that is not there', () => {
  expect(listed('Override', 'PartName')).toEqual(
    ['ppt/presentation.xml', 'ppt/slides/slide1.xml', 'ppt/charts/chart1.xml', 'docProps/core.xml'].map(
      (path) => `/${path}`,
    ),
  );
});

test('what ends alike is told once, and only where there is such a part', () => {
  expect(listed('Default', 'Extension')).toEqual(['rels', 'xml', 'xlsx']);
});
