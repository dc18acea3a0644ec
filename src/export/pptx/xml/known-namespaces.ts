const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

/** What we call namespaces, whatever prefix a file has for them. */
export const knownNamespaces: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/presentationml/2006/main', 'p'],
  [`${drawing}/main`, 'a'],
  [`${drawing}/chart`, 'c'],
  [`${office}/relationships`, 'r'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/powerpoint/2010/main', 'p14'],
  ['http://schemas.microsoft.com/office/drawing/2017/decorative', 'adec'],
]);
