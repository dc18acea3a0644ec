import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { brandTemplate } from '../../../testing/brand-template.js';
import { pandocTemplate } from '../../../testing/pandoc-template.js';
import { templateOf } from '../../../testing/template-of.js';
import { readTemplate } from './read-template.js';

/** The template with a part of it changed, or without it. */
function changed(
  path: string,
  change: (text: string) => string | undefined,
  bytes = brandTemplate(),
): Uint8Array {
  const files: Zippable = unzipSync(bytes);
  const before = files[path];
  const text = change(before instanceof Uint8Array ? new TextDecoder().decode(before) : '');
  if (text === undefined) delete files[path];
  else files[path] = strToU8(text);
  return zipSync(files);
}

function refusal(bytes: Uint8Array): string {
  const reading = readTemplate(bytes);
  return reading.template === undefined ? `${reading.message}. ${reading.hint}` : '';
}

describe('a template', () => {
  test('gives its layouts by what they are for, whatever their language', () => {
    const { layouts, width, height } = templateOf(brandTemplate());
    expect([width, height]).toEqual([960, 720]);
    expect(layouts.map(({ name, form }) => [name, form])).toEqual([
      ['封面', 'title'],
      ['Divider', 'section'],
      ['标题和内容', 'content'],
      ['Two sides', 'sides'],
      ['仅标题', 'headline'],
      ['Empty', 'blank'],
      ['Second look', 'content'],
    ]);
  });

  test('gives those of pandoc’s reference file, too', () => {
    expect(templateOf(pandocTemplate()).layouts.map(({ form }) => form)).toEqual([
      'title',
      'content',
      'section',
      'two',
      'sides',
      'headline',
      'blank',
      'other',
    ]);
  });

  test('has placeholders in the place and type of its master where a layout says nothing', () => {
    const content = templateOf(brandTemplate()).layouts.find(({ name }) => name === '标题和内容');
    expect(content?.placeholders.map(({ type, index, place }) => [type, index, place?.y])).toEqual([
      ['title', undefined, 64],
      ['obj', '1', 168],
      ['ftr', '11', 664],
      ['sldNum', '12', 664],
    ]);
    const [title, body] = content?.placeholders ?? [];
    expect(title?.style.size).toBeCloseTo(28 / 0.75);
    expect(body?.style.size).toBeCloseTo(20 / 0.75);
    expect(content?.free).toEqual({ x: 73.6, y: 168, width: 812.8, height: 448 });
  });

  test('says on which ground words stand, and how they are coloured there', () => {
    const [cover, divider, content] = templateOf(brandTemplate()).layouts;
    expect([cover?.ground, cover?.ink.colour]).toEqual(['#0B4F3C', '#FFFFFF']);
    expect([divider?.ground, divider?.ink.colour]).toEqual(['#8A3FA0', '#FFFFFF']);
    expect([content?.ground, content?.ink.colour]).toEqual(['#FFFFFF', '#22302B']);
  });

  test('is read where its parts stand elsewhere and their prefixes are others', () => {
    const renamed = changed('ppt/slideMasters/slideMaster1.xml', (text) =>
      text.replaceAll('<p:', '<q:').replaceAll('</p:', '</q:').replace('xmlns:p=', 'xmlns:q='),
    );
    expect(templateOf(renamed).layouts.map(({ form }) => form)).toEqual(
      templateOf(brandTemplate()).layouts.map(({ form }) => form),
    );
  });

  test('is freed of what a layout leads to on slides and in data of other programs', () => {
    const relationships = 'ppt/slideLayouts/_rels/slideLayout3.xml.rels';
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const leading = changed(relationships, (text) =>
      text.replace(
        '</Relationships>',
        `<Relationship Id="rId8" Type="${type}/slide" Target="../slides/slide1.xml"/><Relationship Id="rId9" Type="${type}/customXml" Target="../../customXml/item1.xml"/></Relationships>`,
      ),
    );
    const { kept } = templateOf(
      changed(
        'ppt/slideLayouts/slideLayout3.xml',
        (text) =>
          text.replace('</p:cSld>', '<p:custDataLst><p:custData r:id="rId9"/></p:custDataLst></p:cSld>'),
        leading,
      ),
    );
    const text = (path: string) => new TextDecoder().decode(kept.get(path));
    expect(text(relationships)).toContain('Id="rId8"');
    expect(text(relationships)).not.toContain('rId9');
    expect(text('ppt/slideLayouts/slideLayout3.xml')).not.toContain('custData');
    expect([...kept.keys()].filter((path) => /slides\/|customXml/.test(path))).toEqual([]);
  });
});

describe('what is no template is refused with what to do:', () => {
  test.each([
    ['nothing', new Uint8Array(), 'no presentation'],
    ['a picture', strToU8('\u0089PNG and so on, which is long enough to hold a directory'), 'Save it anew'],
    ['a locked file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'password'],
    ['half a file', brandTemplate().subarray(0, 4000), 'damaged'],
    ['another ZIP file', zipSync({ 'a.txt': strToU8('a') }), '.pptx or .potx'],
    [
      'a file without masters',
      changed('ppt/presentation.xml', (text) => text.replace(/<p:sldMasterIdLst>.*<\/p:sldMasterIdLst>/, '')),
      'no slide master',
    ],
    [
      'a document',
      changed('ppt/presentation.xml', () => '<w:document xmlns:w="urn:w"/>'),
      'holds no presentation',
    ],
    [
      'a broken master',
      changed('ppt/slideMasters/slideMaster1.xml', () => '<p:sldMaster'),
      'slideMaster1.xml is no XML',
    ],
    ['a missing presentation', changed('ppt/presentation.xml', () => undefined), 'holds no presentation'],
    [
      'layouts without headlines',
      brandTemplate({ without: ['封面', 'Divider', '标题和内容', 'Two sides', '仅标题', 'Second look'] }),
      'no layout with a headline',
    ],
    [
      'a strict file',
      changed('ppt/presentation.xml', (text) =>
        text.replaceAll(
          'http://schemas.openxmlformats.org/presentationml/2006/main',
          'http://purl.oclc.org/ooxml/presentationml/main',
        ),
      ),
      'strict',
    ],
  ])('%s', (_, bytes, said) => {
    expect(refusal(bytes)).toContain(said);
  });

  test('a file that becomes far larger when it is unpacked', () => {
    const zeros = zipSync({ 'ppt/presentation.xml': new Uint8Array(257 * 2 ** 20) }, { level: 1 });
    expect(zeros.length).toBeLessThan(2 ** 22);
    expect(refusal(zeros)).toContain('256 MB');
  });
});
