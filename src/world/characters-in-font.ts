/** The records of a table of tables: where they begin, how long they are, and where in them an offset stands. */
const tableRecord = Object.freeze({ first: 12, length: 16, offset: 8 });
const mapRecord = Object.freeze({ first: 4, length: 8, offset: 4 });

/**
 * Which characters a TrueType font has glyphs for other than the empty box, by their code points, read from its map of
 * characters. Done here and not by a library of fonts: to load one takes longer than to cut a face.
 *
 * @param data the whole font file
 */
export function charactersInFont(data: Buffer): ReadonlySet<number> {
  const entry = counted(data.readUInt16BE(4), tableRecord).find(
    (at) => data.toString('latin1', at, at + 4) === 'cmap',
  );
  if (entry === undefined) return new Set();
  const maps = data.subarray(data.readUInt32BE(entry + tableRecord.offset));
  const found = counted(maps.readUInt16BE(2), mapRecord).flatMap((record) => {
    const map = maps.subarray(maps.readUInt32BE(record + mapRecord.offset));
    const format = map.readUInt16BE(0);
    // The two that fonts of today use: for the first 65,536 characters, and for all.
    if (format === 4) return [...inSegments(map)];
    return format === 12 ? [...inGroups(map)] : [];
  });
  return new Set(found);
}

function counted(count: number, record: { readonly first: number; readonly length: number }): number[] {
  return Array.from({ length: count }, (_, index) => record.first + index * record.length);
}

/** Format 4: segments of characters, each with a distance to its glyphs or with its place in a list of them. */
function* inSegments(map: Buffer): Iterable<number> {
  const size = map.readUInt16BE(6);
  const ends = 14;
  const starts = ends + size + 2;
  const distances = starts + size;
  const places = distances + size;
  for (let at = 0; at < size; at += 2) {
    const start = map.readUInt16BE(starts + at);
    const end = map.readUInt16BE(ends + at);
    const distance = map.readUInt16BE(distances + at);
    const place = map.readUInt16BE(places + at);
    for (let codePoint = start; codePoint <= end; codePoint += 1) {
      // The last segment ends the table, and says nothing of U+FFFF.
      if (codePoint === 0xffff) return;
      const listed =
        place === 0 ? codePoint : map.readUInt16BE(places + at + place + (codePoint - start) * 2);
      if ((place === 0 || listed !== 0) && ((listed + distance) & 0xffff) !== 0) yield codePoint;
    }
  }
}

/** Format 12: groups of characters whose glyphs follow each other. */
function* inGroups(map: Buffer): Iterable<number> {
  for (const at of counted(map.readUInt32BE(12), { first: 16, length: 12 })) {
    const start = map.readUInt32BE(at);
    const end = map.readUInt32BE(at + 4);
    const glyph = map.readUInt32BE(at + 8);
    for (let codePoint = start; codePoint <= end; codePoint += 1) {
      if (glyph + codePoint - start !== 0) yield codePoint;
    }
  }
}
