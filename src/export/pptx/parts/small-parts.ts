import { declaration, namespaces } from '../xml/namespaces.js';

/** Parts that every presentation has and ours has nothing to say in. */
export const smallParts = Object.freeze([
  { path: 'presProps.xml', type: 'presProps', xml: `${declaration}<p:presentationPr ${namespaces}/>` },
  { path: 'viewProps.xml', type: 'viewProps', xml: `${declaration}<p:viewPr ${namespaces}/>` },
  {
    path: 'tableStyles.xml',
    type: 'tableStyles',
    xml: `${declaration}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`,
  },
]);
