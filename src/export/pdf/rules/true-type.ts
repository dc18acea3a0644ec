/** What a font file says of its glyphs. */
export interface TrueType {
  /** How many there are. */
  readonly glyphs: number;
  /** In thousandths of the size of the type; undefined where there is no such glyph. */
  readonly widthOf: (glyph: number) => number | undefined;
}

/** Reads the number of glyphs and their widths from a TrueType file; undefined where it is none. */
export function readTrueType(bytes: Uint8Array): TrueType | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 12) return undefined;
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    if (at + 16 > bytes.byteLength) return undefined;
    tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), view.getUint32(at + 8));
  }
  const [head, across, most, widths] = ['head', 'hhea', 'maxp', 'hmtx'].map((name) => tables.get(name));
  if (head === undefined || across === undefined || most === undefined || widths === undefined)
    return undefined;
  const unitsPerEm = view.getUint16(head + 18);
  const written = view.getUint16(across + 34);
  const glyphs = view.getUint16(most + 4);
  return {
    glyphs,
    widthOf: (glyph) => {
      if (glyph >= glyphs || written === 0) return undefined;
      // Those at the end that are all as wide are written once.
      const at = widths + Math.min(glyph, written - 1) * 4;
      return (view.getUint16(at) * 1000) / unitsPerEm;
    },
  };
}
