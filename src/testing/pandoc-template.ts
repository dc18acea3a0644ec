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

const title: SampleBox = { name: 'Title', as: ' type="title"' };
const plain = level(2400, 'tx1', '<a:buNone/>', ' marL="0" indent="0"');

/** The layouts of pandoc's reference file, by their names there. Most boxes stand where those of the master do. */
const layouts: readonly {
  readonly name: string;
  readonly type: string;
  readonly boxes: readonly SampleBox[];
}[] = [
  {
    name: 'Title Slide',
    type: 'title',
    boxes: [
      { name: 'Title', as: ' type="ctrTitle"', place: [72, 224, 816, 154] },
      {
        name: 'Subtitle',
        as: ' type="subTitle" idx="1"',
        place: [144, 408, 672, 184],
        level: level(3200, 'tx1', '<a:buNone/>', ' marL="0" indent="0" algn="ctr"'),
      },
    ],
  },
  { name: 'Title and Content', type: 'obj', boxes: [title, { name: 'Content', as: ' idx="1"' }] },
  {
    name: 'Section Header',
    type: 'secHead',
    boxes: [
      {
        name: 'Title',
        as: ' type="title"',
        place: [76, 463, 816, 143],
        body: ' anchor="t"',
        level: level(4000, 'tx1', '', ' algn="l"'),
      },
      {
        name: 'Text',
        as: ' type="body" idx="1"',
        place: [76, 305, 816, 158],
        body: ' anchor="b"',
        level: level(2000, 'tx1', '<a:buNone/>', ' marL="0" indent="0"'),
      },
    ],
  },
  {
    name: 'Two Content',
    type: 'twoObj',
    boxes: [
      title,
      { name: 'Left', as: ' sz="half" idx="1"', place: [48, 168, 424, 475] },
      { name: 'Right', as: ' sz="half" idx="2"', place: [488, 168, 424, 475] },
    ],
  },
  {
    name: 'Comparison',
    type: 'twoTxTwoObj',
    boxes: [
      title,
      {
        name: 'Left name',
        as: ' type="body" idx="1"',
        place: [48, 161, 424, 67],
        body: ' anchor="b"',
        level: plain,
      },
      { name: 'Left', as: ' sz="half" idx="2"', place: [48, 228, 424, 415] },
      {
        name: 'Right name',
        as: ' type="body" sz="quarter" idx="3"',
        place: [488, 161, 424, 67],
        body: ' anchor="b"',
        level: plain,
      },
      { name: 'Right', as: ' sz="quarter" idx="4"', place: [488, 228, 424, 415] },
    ],
  },
  { name: 'Title Only', type: 'titleOnly', boxes: [title] },
  { name: 'Blank', type: 'blank', boxes: [] },
  {
    name: 'Content with Caption',
    type: 'objTx',
    boxes: [
      {
        name: 'Title',
        as: ' type="title"',
        place: [48, 29, 316, 122],
        body: ' anchor="b"',
        level: level(2000, 'tx1', '', ' algn="l"'),
      },
      { name: 'Content', as: ' idx="1"', place: [375, 29, 537, 614] },
      {
        name: 'Caption',
        as: ' type="body" sz="half" idx="2"',
        place: [48, 151, 316, 492],
        level: level(1400, 'tx1', '<a:buNone/>'),
      },
    ],
  },
];

const foot: readonly SampleBox[] = [
  { name: 'Date', as: ' type="dt" sz="half" idx="10"', text: '' },
  { name: 'Footer', as: ' type="ftr" sz="quarter" idx="11"', text: '' },
  { name: 'Number', as: ' type="sldNum" sz="quarter" idx="12"', text: '‹#›' },
];

/** A template like pandoc's reference file: one plain master, the layouts of an old Office, 4:3. */
export function pandocTemplate(): Uint8Array {
  const small = (align: string) => level(1200, 'tx1', '', ` algn="${align}"`);
  const boxes: readonly SampleBox[] = [
    { name: 'Title', as: ' type="title"', place: [48, 29, 864, 120], body: ' anchor="ctr"' },
    { name: 'Text', as: ' type="body" idx="1"', place: [48, 168, 864, 475] },
    {
      name: 'Date',
      as: ' type="dt" sz="half" idx="2"',
      place: [48, 667, 224, 38],
      level: small('l'),
      text: '',
    },
    {
      name: 'Footer',
      as: ' type="ftr" sz="quarter" idx="3"',
      place: [328, 667, 304, 38],
      body: ' anchor="ctr"',
      level: small('ctr'),
      text: '',
    },
    {
      name: 'Number',
      as: ' type="sldNum" sz="quarter" idx="4"',
      place: [688, 667, 224, 38],
      body: ' anchor="ctr"',
      level: small('r'),
      text: '‹#›',
    },
  ];
  const bullets =
    '<a:spcBef><a:spcPct val="20000"/></a:spcBef><a:buFont typeface="Arial"/><a:buChar char="•"/>';
  const parts: readonly SamplePart[] = [
    {
      path: 'ppt/presentation.xml',
      type: `${presentationml}.presentation.main+xml`,
      content: `${declaration}<p:presentation ${namespaces}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId3"/></p:notesMasterIdLst><p:sldSz cx="9144000" cy="6858000" type="screen4x3"/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle>${level(1800, 'tx1')}</p:defaultTextStyle></p:presentation>`,
      leads: [
        ['slideMaster', 'slideMasters/slideMaster1.xml'],
        ['theme', 'theme/theme1.xml'],
        ['notesMaster', 'notesMasters/notesMaster1.xml'],
        ['tableStyles', 'tableStyles.xml'],
      ],
    },
    {
      path: 'ppt/notesMasters/notesMaster1.xml',
      type: `${presentationml}.notesMaster+xml`,
      content: `${declaration}<p:notesMaster ${namespaces}><p:cSld>${sampleTree([{ name: 'Notes', as: ' type="body" idx="1"', place: [72, 480, 576, 432] }])}</p:cSld><p:clrMap ${colourMap}/></p:notesMaster>`,
      leads: [['theme', '../theme/theme2.xml']],
    },
    {
      path: 'ppt/tableStyles.xml',
      type: `${presentationml}.tableStyles+xml`,
      content: `${declaration}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`,
    },
    {
      path: 'ppt/slideMasters/slideMaster1.xml',
      type: `${presentationml}.slideMaster+xml`,
      content:
        `${declaration}<p:sldMaster ${namespaces}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>${sampleTree(boxes)}</p:cSld><p:clrMap ${colourMap}/>` +
        `<p:sldLayoutIdLst>${layouts.map((_, index) => `<p:sldLayoutId id="${2147483649 + index}" r:id="rId${index + 2}"/>`).join('')}</p:sldLayoutIdLst>` +
        `<p:txStyles><p:titleStyle>${level(4400, 'tx1', '', ' algn="ctr"')}</p:titleStyle><p:bodyStyle>${level(3200, 'tx1', bullets, ' marL="342900" indent="-342900"')}</p:bodyStyle><p:otherStyle/></p:txStyles></p:sldMaster>`,
      leads: [
        ['theme', '../theme/theme1.xml'],
        ...layouts.map((_, index) => ['slideLayout', `../slideLayouts/slideLayout${index + 1}.xml`] as const),
      ],
    },
    ...layouts.map(
      ({ name, type, boxes: own }, index): SamplePart => ({
        path: `ppt/slideLayouts/slideLayout${index + 1}.xml`,
        type: `${presentationml}.slideLayout+xml`,
        content: `${declaration}<p:sldLayout ${namespaces} type="${type}" preserve="1"><p:cSld name="${name}">${sampleTree([...own, ...foot])}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
        leads: [['slideMaster', '../slideMasters/slideMaster1.xml']],
      }),
    ),
    ...[1, 2].map(
      (index): SamplePart => ({
        path: `ppt/theme/theme${index}.xml`,
        type: 'application/vnd.openxmlformats-officedocument.theme+xml',
        content: sampleTheme(
          'Office Theme',
          [
            '000000',
            'FFFFFF',
            '1F497D',
            'EEECE1',
            '4F81BD',
            'C0504D',
            '9BBB59',
            '8064A2',
            '4BACC6',
            'F79646',
            '0000FF',
            '800080',
          ],
          'Calibri',
          'Calibri',
        ),
      }),
    ),
  ];
  return samplePackage(parts, 'ppt/presentation.xml');
}
