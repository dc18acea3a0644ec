/**
 * Every fault has one permanent code. Scripts and documentation refer to them, so a code is never renamed
 * or given a second meaning; a fault that no longer exists leaves its code unused.
 */
export const diagnosticCodes = Object.freeze([
  // bytes and YAML
  'file-not-found',
  'file-too-large',
  'file-empty',
  'encoding-not-utf8',
  'character-forbidden',
  'yaml-syntax',
  'yaml-duplicate-key',
  'yaml-multiple-documents',
  'yaml-alias-limit',
  'yaml-depth-limit',
  'yaml-tag',
  // schema
  'key-unknown',
  'key-missing',
  'value-type',
  'value-invalid',
  // content
  'id-duplicate',
  'reference-unknown',
  'sentence-not-in-source',
  'sentence-ambiguous',
  'text-not-in-source',
  'correction-not-in-source',
  'figure-not-in-sentence',
  'figure-unreadable',
  'figure-mismatch',
  'date-not-in-sentence',
  'statistics-disagree',
  'numeral-unsourced',
  'numeral-qualifier-lost',
  'text-too-long',
  'path-outside-story',
  'language-missing',
  // drawing
  'glyph-missing',
  'slide-overflow',
  'poster-overflow',
  'handout-overflow',
  'page-numeral-unsourced',
  'contrast-too-low',
  'text-too-small',
  'break-forbidden',
  'file-over-limit',
] as const);

export type DiagnosticCode = (typeof diagnosticCodes)[number];
