import { declaration, namespaces, spTree, textShape } from './pptx-sample-xml.js';

const colours = [
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
];
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = `<a:ln w="6350">${fill}</a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';

export const sampleTheme =
  `${declaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Sample"><a:themeElements><a:clrScheme name="Sample">` +
  `${[...colours, 'hlink', 'folHlink']
    .map((name) => `<a:${name}><a:srgbClr val="${name.startsWith('lt') ? 'FFFFFF' : '203040'}"/></a:${name}>`)
    .join('')}</a:clrScheme>` +
  `<a:fontScheme name="Sample"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>` +
  `<a:fmtScheme name="Sample"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
  '</a:themeElements></a:theme>';

const place = (y: number, height: number) =>
  `<a:xfrm><a:off x="600000" y="${y}"/><a:ext cx="10000000" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;

const map =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

const title = textShape(2, 'Title', '<p:ph type="title"/>', 'Title', place(300_000, 900_000));
const body = textShape(3, 'Body', '<p:ph type="body" idx="1"/>', 'Body', place(1_400_000, 4_000_000));

export const sampleMaster =
  `${declaration}<p:sldMaster ${namespaces}><p:cSld>${spTree(title + body)}</p:cSld>${map}` +
  '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>';

export const sampleLayout =
  `${declaration}<p:sldLayout ${namespaces}><p:cSld name="Sample">${spTree(title + body)}</p:cSld>` +
  '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>';

export const sampleNotesMaster = `${declaration}<p:notesMaster ${namespaces}><p:cSld>${spTree(
  textShape(3, 'Notes', '<p:ph type="body" idx="1"/>', 'Notes', place(4_000_000, 4_000_000)),
)}</p:cSld>${map}</p:notesMaster>`;
