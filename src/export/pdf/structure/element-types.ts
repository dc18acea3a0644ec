/** Elements that hold blocks and no text of their own. */
export const groupingTypes: ReadonlySet<string> = new Set([
  'Document',
  'Part',
  'Art',
  'Sect',
  'Div',
  'BlockQuote',
  'NonStruct',
]);

/** Blocks of text. */
const textTypes = ['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const;

/** Elements that stand in a line of text. */
export const inlineTypes: ReadonlySet<string> = new Set([
  'Span',
  'Quote',
  'Note',
  'Reference',
  'BibEntry',
  'Code',
  'Link',
  'Ruby',
  'RB',
  'RT',
  'RP',
  'Warichu',
  'WT',
  'WP',
]);

/** Elements whose whole content is text. */
export const lineTypes: ReadonlySet<string> = new Set([...textTypes, ...inlineTypes, 'Lbl']);

/** Every type that ISO 32000-1, 14.8.4 knows. */
export const standardTypes: ReadonlySet<string> = new Set([
  ...groupingTypes,
  ...lineTypes,
  'Caption',
  'TOC',
  'TOCI',
  'Index',
  'Private',
  'L',
  'LI',
  'LBody',
  'Table',
  'TR',
  'TH',
  'TD',
  'THead',
  'TBody',
  'TFoot',
  'Annot',
  'Figure',
  'Formula',
  'Form',
]);

/** The level of a heading; 0 for every other type. */
export function headingLevel(type: string): number {
  return /^H[1-6]$/.test(type) ? Number(type.slice(1)) : 0;
}
