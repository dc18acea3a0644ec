import { strToU8, type Zippable, zipSync } from 'fflate';
import type { ChartParts } from '../export/pptx/chart/chart-parts.js';

/**
 * The smallest presentation that holds charts, one a slide in a place of 1112 × 412 px: for charts that are tested without
 * a deck around them.
 */
export function chartPresentation(charts: readonly ChartParts[]): Uint8Array {
  const each = (
    write: (number: number, chart: ChartParts) => readonly (readonly [string, string | Uint8Array])[],
  ) => charts.flatMap((chart, index) => write(index + 1, chart));
  const parts: readonly (readonly [string, string | Uint8Array])[] = [
    ['[Content_Types].xml', contentTypes(charts.length)],
    ['_rels/.rels', relationships([['officeDocument', 'ppt/presentation.xml']])],
    ['ppt/presentation.xml', presentation(charts.length)],
    [
      'ppt/_rels/presentation.xml.rels',
      relationships([
        ['slideMaster', 'slideMasters/slideMaster1.xml'],
        ['theme', 'theme/theme1.xml'],
        ...charts.map((_, index) => ['slide', `slides/slide${index + 1}.xml`] as const),
      ]),
    ],
    ['ppt/slideMasters/slideMaster1.xml', master],
    [
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      relationships([
        ['slideLayout', '../slideLayouts/slideLayout1.xml'],
        ['theme', '../theme/theme1.xml'],
      ]),
    ],
    [
      'ppt/slideLayouts/slideLayout1.xml',
      `<p:sldLayout ${names} type="blank"><p:cSld name="Blank">${emptyTree()}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
    ],
    [
      'ppt/slideLayouts/_rels/slideLayout1.xml.rels',
      relationships([['slideMaster', '../slideMasters/slideMaster1.xml']]),
    ],
    ['ppt/theme/theme1.xml', theme],
    ...each((number, { chartXml, workbook }) => [
      [`ppt/slides/slide${number}.xml`, slide],
      [
        `ppt/slides/_rels/slide${number}.xml.rels`,
        relationships([
          ['slideLayout', '../slideLayouts/slideLayout1.xml'],
          ['chart', `../charts/chart${number}.xml`],
        ]),
      ],
      [`ppt/charts/chart${number}.xml`, chartXml],
      [
        `ppt/charts/_rels/chart${number}.xml.rels`,
        relationships([['package', `../embeddings/workbook${number}.xlsx`]]),
      ],
      [`ppt/embeddings/workbook${number}.xlsx`, workbook],
    ]),
  ];
  const files: Zippable = Object.fromEntries(
    parts.map(([path, content]) => [
      path,
      typeof content === 'string' ? strToU8(withHead(content)) : content,
    ]),
  );
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const names = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${office}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;

function withHead(xml: string): string {
  return xml.startsWith('<?xml') ? xml : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;
}

function relationships(all: readonly (readonly [type: string, target: string])[]): string {
  const entries = all.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}

function contentTypes(slides: number): string {
  const media = 'application/vnd.openxmlformats-officedocument';
  const part = (path: string, type: string) =>
    `<Override PartName="/ppt/${path}.xml" ContentType="${media}.${type}+xml"/>`;
  const numbers = Array.from({ length: slides }, (_, index) => index + 1);
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="xlsx" ContentType="${media}.spreadsheetml.sheet"/>${part('presentation', 'presentationml.presentation.main')}${part('slideMasters/slideMaster1', 'presentationml.slideMaster')}${part('slideLayouts/slideLayout1', 'presentationml.slideLayout')}${part('theme/theme1', 'theme')}${numbers.map((number) => part(`slides/slide${number}`, 'presentationml.slide') + part(`charts/chart${number}`, 'drawingml.chart')).join('')}</Types>`;
}

function presentation(slides: number): string {
  const ids = Array.from(
    { length: slides },
    (_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 3}"/>`,
  );
  return `<p:presentation ${names}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
}

function emptyTree(content = ''): string {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${content}</p:spTree>`;
}

const frame = `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="2" name="Chart"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="800100" y="1524000"/><a:ext cx="10591800" cy="3924300"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId2"/></a:graphicData></a:graphic></p:graphicFrame>`;
const slide = `<p:sld ${names}><p:cSld>${emptyTree(frame)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
const master = `<p:sldMaster ${names}><p:cSld>${emptyTree()}</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>`;

const themeColours = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
]
  .map((name) => `<a:${name}><a:srgbClr val="${name.startsWith('lt') ? 'FFFFFF' : '222222'}"/></a:${name}>`)
  .join('');
const themeFont = '<a:latin typeface="Noto Sans SC"/><a:ea typeface="Noto Sans SC"/><a:cs typeface=""/>';
const plainFill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Plain"><a:themeElements><a:clrScheme name="Plain">${themeColours}</a:clrScheme><a:fontScheme name="Plain"><a:majorFont>${themeFont}</a:majorFont><a:minorFont>${themeFont}</a:minorFont></a:fontScheme><a:fmtScheme name="Plain"><a:fillStyleLst>${plainFill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln w="9525">${plainFill}</a:ln>`.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${plainFill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
