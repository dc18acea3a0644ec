import { strToU8, zipSync } from 'fflate';
import { sampleLayout, sampleMaster, sampleNotesMaster, sampleTheme } from './pptx-sample-master.js';
import { content, declaration, namespaces, relationships, spTree, textShape } from './pptx-sample-xml.js';

const ct = 'application/vnd.openxmlformats-officedocument';

/** Every content type of the sample, by the part it is said of. */
const types: Readonly<Record<string, string>> = {
  '/ppt/presentation.xml': `${ct}.presentationml.presentation.main+xml`,
  '/ppt/slideMasters/slideMaster1.xml': `${ct}.presentationml.slideMaster+xml`,
  '/ppt/slideLayouts/slideLayout1.xml': `${ct}.presentationml.slideLayout+xml`,
  '/ppt/notesMasters/notesMaster1.xml': `${ct}.presentationml.notesMaster+xml`,
  '/ppt/theme/theme1.xml': `${ct}.theme+xml`,
  '/ppt/theme/theme2.xml': `${ct}.theme+xml`,
  '/ppt/slides/slide1.xml': `${ct}.presentationml.slide+xml`,
  '/ppt/slides/slide2.xml': `${ct}.presentationml.slide+xml`,
  '/ppt/notesSlides/notesSlide1.xml': `${ct}.presentationml.notesSlide+xml`,
  '/ppt/charts/chart1.xml': `${ct}.drawingml.chart+xml`,
};

const contentTypes =
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
  `<Default Extension="xlsx" ContentType="${ct}.spreadsheetml.sheet"/>` +
  `${Object.entries(types)
    .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
    .join('')}</Types>`;

const presentation =
  `${declaration}<p:presentation ${namespaces}>` +
  '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>' +
  '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>' +
  '<p:sldIdLst><p:sldId id="256" r:id="rId3"/><p:sldId id="257" r:id="rId4"/></p:sldIdLst>' +
  '<p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/>' +
  '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">' +
  '<p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">' +
  '<p14:section name="First" id="{00000000-0000-4000-8000-000000000001}"><p14:sldIdLst><p14:sldId id="256"/></p14:sldIdLst></p14:section>' +
  '<p14:section name="Second" id="{00000000-0000-4000-8000-000000000002}"><p14:sldIdLst><p14:sldId id="257"/></p14:sldIdLst></p14:section>' +
  '</p14:sectionLst></p:ext></p:extLst></p:presentation>';

const cell = (text: string) =>
  `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-US"/><a:t>${text}</a:t></a:r></a:p></a:txBody><a:tcPr/></a:tc>`;
const row = (...cells: readonly string[]) => `<a:tr h="370840">${cells.map(cell).join('')}</a:tr>`;
const frame = (id: number, name: string, y: number, data: string) =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${name}" descr="What the ${name} shows"/><p:cNvGraphicFramePr/>` +
  `<p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="0" y="${y}"/><a:ext cx="4000000" cy="900000"/></p:xfrm>` +
  `<a:graphic>${data}</a:graphic></p:graphicFrame>`;

const table = frame(
  4,
  'table',
  1_500_000,
  '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/>' +
    `<a:tblGrid><a:gridCol w="2000000"/><a:gridCol w="2000000"/></a:tblGrid>${row('a', 'b')}${row('1', '2')}</a:tbl></a:graphicData>`,
);

const chartFrame = frame(
  5,
  'chart',
  3_000_000,
  '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId3"/></a:graphicData>',
);

const picture =
  '<p:pic><p:nvPicPr><p:cNvPr id="6" name="Picture" descr="What the picture shows"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>' +
  '<p:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>' +
  '<p:spPr><a:xfrm><a:off x="5000000" y="1500000"/><a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>';

const group =
  '<p:grpSp><p:nvGrpSpPr><p:cNvPr id="7" name="Group" descr="What the group shows"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>' +
  '<p:sp><p:nvSpPr><p:cNvPr id="8" name="Disc"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="7000000" y="1500000"/>' +
  '<a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom></p:spPr></p:sp></p:grpSp>';

const points = (tag: string, values: readonly string[]) =>
  `<c:ptCount val="${values.length}"/>${values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join('')}</c:${tag}>`;

const chart =
  `${declaration}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>' +
  '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
  `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$3</c:f><c:strCache>${points('strCache', ['one', 'two'])}</c:strRef></c:cat>` +
  `<c:val><c:numRef><c:f>Sheet1!$B$2:$B$3</c:f><c:numCache><c:formatCode>General</c:formatCode>${points('numCache', ['1', '2'])}</c:numRef></c:val></c:ser>` +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart>' +
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="1"/></c:valAx>' +
  '</c:plotArea></c:chart><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>';

const slide = (shapes: string) =>
  `${declaration}<p:sld ${namespaces}><p:cSld>${spTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;

const notes = `${declaration}<p:notes ${namespaces}><p:cSld>${spTree(
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr/><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>${textShape(3, 'Notes', '<p:ph type="body" idx="1"/>', 'What is said.')}`,
)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;

/** A picture of one pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface SampleOptions {
  /** Further shapes of the first slide, instead of its table, chart, picture and group. */
  readonly shapes?: string;
}

/** A small presentation by hand that is right in all its parts: two slides with all that a slide can hold. */
export function samplePresentation({ shapes }: SampleOptions = {}): Map<string, Uint8Array> {
  const first =
    textShape(2, 'Title', '<p:ph type="title"/>', 'The first slide') +
    (shapes ??
      textShape(3, 'Body', '<p:ph type="body" idx="1"/>', 'Text') + table + chartFrame + picture + group);
  const parts: readonly (readonly [string, string | Uint8Array])[] = [
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', relationships([['officeDocument', 'ppt/presentation.xml']])],
    ['ppt/presentation.xml', presentation],
    [
      'ppt/_rels/presentation.xml.rels',
      relationships([
        ['slideMaster', 'slideMasters/slideMaster1.xml'],
        ['notesMaster', 'notesMasters/notesMaster1.xml'],
        ['slide', 'slides/slide1.xml'],
        ['slide', 'slides/slide2.xml'],
        ['theme', 'theme/theme1.xml'],
      ]),
    ],
    ['ppt/theme/theme1.xml', sampleTheme],
    ['ppt/theme/theme2.xml', sampleTheme],
    ['ppt/slideMasters/slideMaster1.xml', sampleMaster],
    [
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      relationships([
        ['slideLayout', '../slideLayouts/slideLayout1.xml'],
        ['theme', '../theme/theme1.xml'],
      ]),
    ],
    ['ppt/slideLayouts/slideLayout1.xml', sampleLayout],
    [
      'ppt/slideLayouts/_rels/slideLayout1.xml.rels',
      relationships([['slideMaster', '../slideMasters/slideMaster1.xml']]),
    ],
    ['ppt/notesMasters/notesMaster1.xml', sampleNotesMaster],
    ['ppt/notesMasters/_rels/notesMaster1.xml.rels', relationships([['theme', '../theme/theme2.xml']])],
    ['ppt/slides/slide1.xml', slide(first)],
    [
      'ppt/slides/_rels/slide1.xml.rels',
      relationships([
        ['slideLayout', '../slideLayouts/slideLayout1.xml'],
        ['image', '../media/image1.png'],
        ['chart', '../charts/chart1.xml'],
        ['notesSlide', '../notesSlides/notesSlide1.xml'],
      ]),
    ],
    ['ppt/slides/slide2.xml', slide(textShape(2, 'Title', '<p:ph type="title"/>', 'The second slide'))],
    [
      'ppt/slides/_rels/slide2.xml.rels',
      relationships([['slideLayout', '../slideLayouts/slideLayout1.xml']]),
    ],
    ['ppt/notesSlides/notesSlide1.xml', notes],
    [
      'ppt/notesSlides/_rels/notesSlide1.xml.rels',
      relationships([
        ['notesMaster', '../notesMasters/notesMaster1.xml'],
        ['slide', '../slides/slide1.xml'],
      ]),
    ],
    ['ppt/charts/chart1.xml', chart],
    ['ppt/charts/_rels/chart1.xml.rels', relationships([['package', '../embeddings/workbook1.xlsx']])],
    ['ppt/embeddings/workbook1.xlsx', sampleWorkbook()],
    ['ppt/media/image1.png', new Uint8Array(png)],
  ];
  return new Map(parts.map(([name, part]) => [name, content(part)]));
}

/** The parts as a file. */
export function packed(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { mtime: '1980-01-01T00:00:00' });
}

/** A workbook is a package of its own; what is in its cells is nothing to a presentation. */
function sampleWorkbook(): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const sheet = `${ct}.spreadsheetml`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${sheet}.sheet.main+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheet}.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(relationships([['officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': strToU8(
      `${declaration}<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(relationships([['worksheet', 'worksheets/sheet1.xml']])),
    'xl/worksheets/sheet1.xml': strToU8(`${declaration}<worksheet ${main}><sheetData/></worksheet>`),
  });
}
