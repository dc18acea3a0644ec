import {
  colourMap,
  declaration,
  level,
  namespaces,
  presentationml,
  type SampleBox,
  type SamplePart,
  samplePackage,
  sampleTheme,
  sampleTree,
} from './template-xml.js';

/** What stands on slides, in notes, comments and data of the template, and must not stand in a deck. */
export const brandSecret = 'Confidential draft of Acme';

/** What stands for its embedded font. */
export const brandFont: Uint8Array = Buffer.from('glyphs of Acme Sans');

/** One red pixel: the logo. */
export const brandLogo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGM4oaHxHwAEwgIh8pVFCAAAAABJRU5ErkJggg==',
  'base64',
);

interface BrandLayout {
  readonly name: string;
  readonly type?: string;
  readonly ground?: string;
  readonly boxes: readonly SampleBox[];
  readonly hidesMaster?: true;
}

const title: SampleBox = { name: 'Title', as: ' type="title"' };
const foot: readonly SampleBox[] = [
  { name: 'Footer', as: ' type="ftr" sz="quarter" idx="11"', text: '' },
  { name: 'Number', as: ' type="sldNum" sz="quarter" idx="12"', text: '‹#›' },
];
const onField = (size: number, more = '') => level(size, 'bg1', more);
const none = '<a:buNone/>';

const layouts: readonly BrandLayout[] = [
  {
    name: '封面',
    ground: 'tx2',
    hidesMaster: true,
    boxes: [
      {
        name: 'Title',
        as: ' type="ctrTitle"',
        place: [80, 180, 800, 190],
        body: ' anchor="b"',
        level: onField(4400),
      },
      {
        name: 'Subtitle',
        as: ' type="subTitle" idx="1"',
        place: [80, 390, 800, 170],
        level: onField(2000, none),
      },
    ],
  },
  {
    name: 'Divider',
    type: 'secHead',
    ground: 'accent2',
    boxes: [
      {
        name: 'Title',
        as: ' type="title"',
        place: [80, 220, 800, 150],
        body: ' anchor="b"',
        level: onField(4000),
      },
      { name: 'Text', as: ' type="body" idx="1"', place: [80, 380, 800, 190], level: onField(2000, none) },
    ],
  },
  { name: '标题和内容', boxes: [title, { name: 'Content', as: ' idx="1"' }, ...foot] },
  {
    name: 'Two sides',
    type: 'twoTxTwoObj',
    boxes: [
      title,
      {
        name: 'Left name',
        as: ' type="body" sz="quarter" idx="1"',
        place: [64, 168, 400, 56],
        level: level(2400, 'tx1', none),
      },
      { name: 'Left', as: ' sz="half" idx="2"', place: [64, 232, 400, 384] },
      {
        name: 'Right name',
        as: ' type="body" sz="quarter" idx="3"',
        place: [496, 168, 400, 56],
        level: level(2400, 'tx1', none),
      },
      { name: 'Right', as: ' sz="half" idx="4"', place: [496, 232, 400, 384] },
      ...foot,
    ],
  },
  { name: '仅标题', type: 'titleOnly', boxes: [title, ...foot] },
  { name: 'Empty', type: 'blank', boxes: [] },
];

const relations = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

function masterParts(index: number, all: readonly BrandLayout[], firstLayout: number): readonly SamplePart[] {
  const background = (name: string) =>
    `<p:bg><p:bgPr><a:solidFill><a:schemeClr val="${name}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`;
  const logo =
    '<p:pic><p:nvPicPr><p:cNvPr id="10" name="Logo" descr="Acme"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>' +
    '<p:spPr><a:xfrm><a:off x="8201025" y="190500"/><a:ext cx="571500" cy="285750"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>';
  const band =
    '<p:sp><p:nvSpPr><p:cNvPr id="11" name="Band"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9144000" cy="114300"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></p:spPr></p:sp>';
  const boxes: readonly SampleBox[] = [
    { name: 'Title', as: ' type="title"', place: [64, 64, 750, 84], body: ' anchor="ctr"' },
    { name: 'Text', as: ' type="body" idx="1"', place: [64, 168, 832, 448] },
    {
      name: 'Footer',
      as: ' type="ftr" sz="quarter" idx="3"',
      place: [64, 664, 560, 32],
      body: ' anchor="ctr"',
      level: level(1100, 'tx2'),
      text: '',
    },
    {
      name: 'Number',
      as: ' type="sldNum" sz="quarter" idx="4"',
      place: [796, 664, 100, 32],
      body: ' anchor="ctr"',
      level: level(1100, 'tx2', '', ' algn="r"'),
      text: '‹#›',
    },
  ];
  const first = 2147483648 + (firstLayout - 1) + (index - 1);
  const ids = all.map((_, place) => `<p:sldLayoutId id="${first + place + 1}" r:id="rId${place + 3}"/>`);
  const bullets =
    '<a:spcBef><a:spcPts val="800"/></a:spcBef><a:buFont typeface="Arial"/><a:buChar char="–"/>';
  return [
    {
      path: `ppt/slideMasters/slideMaster${index}.xml`,
      type: `${presentationml}.slideMaster+xml`,
      content:
        `${declaration}<p:sldMaster ${namespaces}><p:cSld>${background('bg1')}${sampleTree(boxes, band + logo)}</p:cSld><p:clrMap ${colourMap}/>` +
        `<p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${level(2800, 'tx2')}</p:titleStyle>` +
        `<p:bodyStyle>${level(2000, 'tx1', bullets, ' marL="266700" indent="-266700"')}</p:bodyStyle><p:otherStyle/></p:txStyles></p:sldMaster>`,
      leads: [
        ['image', '../media/image1.png'],
        ['theme', `../theme/theme${index}.xml`],
        ...all.map(
          (_, place) => ['slideLayout', `../slideLayouts/slideLayout${firstLayout + place}.xml`] as const,
        ),
      ],
    },
    ...all.map(
      ({ name, type, ground, hidesMaster, boxes: own }, place): SamplePart => ({
        path: `ppt/slideLayouts/slideLayout${firstLayout + place}.xml`,
        type: `${presentationml}.slideLayout+xml`,
        content:
          `${declaration}<p:sldLayout ${namespaces}${type === undefined ? '' : ` type="${type}"`}${hidesMaster === true ? ' showMasterSp="0"' : ''} preserve="1"><p:cSld name="${name}">` +
          `${ground === undefined ? '' : background(ground)}${sampleTree(own)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
        leads: [['slideMaster', `../slideMasters/slideMaster${index}.xml`]],
      }),
    ),
    {
      path: `ppt/theme/theme${index}.xml`,
      type: 'application/vnd.openxmlformats-officedocument.theme+xml',
      content: sampleTheme(
        `Acme ${index}`,
        [
          '22302B',
          'FFFFFF',
          '0B4F3C',
          'E4EDE7',
          '0F8A5F',
          '8A3FA0',
          'C2571A',
          '1F5FA8',
          '7A6A00',
          '555555',
          '0F8A5F',
          '555555',
        ],
        'Georgia',
        'Verdana',
      ),
    },
  ];
}

/**
 * A company's template: 4:3, two masters, a logo, layouts with names in two languages, and all that must leave with its
 * slides: a slide with notes, a comment, data of its own and a macro.
 *
 * @param without names of layouts that it lacks
 */
export function brandTemplate({ without = [] }: { readonly without?: readonly string[] } = {}): Uint8Array {
  const first = layouts.filter(({ name }) => !without.includes(name));
  const other: BrandLayout = { name: 'Second look', boxes: [title, { name: 'Text', as: ' idx="1"' }] };
  const second = [other].filter(({ name }) => !without.includes(name));
  const secretBox: SampleBox = { name: 'Secret', as: ' type="title"', text: brandSecret };
  const slide = `${declaration}<p:sld ${namespaces}><p:cSld>${sampleTree([secretBox])}</p:cSld></p:sld>`;
  return samplePackage(
    [
      {
        path: 'ppt/presentation.xml',
        type: 'application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml',
        content:
          `${declaration}<p:presentation ${namespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/><p:sldMasterId id="${2147483648 + first.length + 1}" r:id="rId2"/></p:sldMasterIdLst>` +
          '<p:sldIdLst><p:sldId id="300" r:id="rId3"/></p:sldIdLst><p:sldSz cx="9144000" cy="6858000" type="screen4x3"/><p:notesSz cx="6858000" cy="9144000"/>' +
          '<p:embeddedFontLst><p:embeddedFont><p:font typeface="Acme Sans"/><p:regular r:id="rId7"/></p:embeddedFont></p:embeddedFontLst>' +
          `<p:custDataLst><p:custData r:id="rId4"/></p:custDataLst><p:defaultTextStyle>${level(1800, 'tx1')}</p:defaultTextStyle></p:presentation>`,
        leads: [
          ['slideMaster', 'slideMasters/slideMaster1.xml'],
          ['slideMaster', 'slideMasters/slideMaster2.xml'],
          ['slide', 'slides/slide1.xml'],
          ['customXml', '../customXml/item1.xml'],
          ['vbaProject', 'vbaProject.bin'],
          ['theme', 'theme/theme1.xml'],
          ['font', 'fonts/font1.fntdata'],
        ],
      },
      { path: 'ppt/fonts/font1.fntdata', type: 'application/x-fontdata', content: brandFont },
      ...masterParts(1, first, 1),
      ...masterParts(2, second, first.length + 1),
      { path: 'ppt/media/image1.png', content: brandLogo },
      { path: 'ppt/media/image2.png', content: Buffer.from(brandSecret) },
      {
        path: 'ppt/slides/slide1.xml',
        type: `${presentationml}.slide+xml`,
        content: slide,
        leads: [
          ['slideLayout', '../slideLayouts/slideLayout1.xml'],
          ['image', '../media/image2.png'],
          ['comments', '../comments/comment1.xml'],
        ],
      },
      { path: 'ppt/comments/comment1.xml', content: `<c ${relations}>${brandSecret}</c>` },
      { path: 'customXml/item1.xml', content: `<item>${brandSecret}</item>` },
      { path: 'ppt/vbaProject.bin', content: Buffer.from(brandSecret) },
    ],
    'ppt/presentation.xml',
  );
}
