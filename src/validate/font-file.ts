/** What the first four bytes of files say that are fonts, but not what every output can hold. */
const others: Readonly<Record<string, string>> = {
  OTTO: 'an OpenType font with PostScript outlines',
  wOFF: 'a WOFF file of the web',
  wOF2: 'a WOFF2 file of the web',
  ttcf: 'a collection of fonts',
};

/**
 * Why a file cannot be one face of a theme; nothing where it can: a static TrueType font that may be embedded. Others become
 * pictures of letters in a PDF, or are not drawn by every engine.
 */
export function fontFileFault(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signature = bytes.length < 12 ? '' : String.fromCharCode(...bytes.subarray(0, 4));
  const other = others[signature];
  if (other !== undefined) return `is ${other}`;
  if (signature !== 'true' && (bytes.length < 12 || view.getUint32(0) !== 0x00010000)) return 'is no font';
  const tables = tablesOf(view);
  if (tables === undefined) return 'is cut short';
  if (tables.has('fvar')) return 'is a variable font';
  if (!tables.has('glyf') || !tables.has('cmap')) return 'has no TrueType outlines';
  const about = tables.get('OS/2');
  // fsType: bit 1 alone forbids to embed the font.
  if (about !== undefined && (view.getUint16(about + 8) & 0x000f) === 0x0002)
    return 'says that it may not be embedded';
  return undefined;
}

/** Where each table begins; nothing where one reaches beyond the end. */
function tablesOf(view: DataView): ReadonlyMap<string, number> | undefined {
  const count = view.getUint16(4);
  const tables = new Map<string, number>();
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16;
    if (record + 16 > view.byteLength) return undefined;
    const name = String.fromCharCode(...Array.from({ length: 4 }, (_, at) => view.getUint8(record + at)));
    const [from, length] = [view.getUint32(record + 8), view.getUint32(record + 12)];
    if (from + length > view.byteLength) return undefined;
    tables.set(name, from);
  }
  return tables;
}
