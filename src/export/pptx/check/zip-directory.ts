/** What stands at the end of an archive. */
export interface ZipDirectory {
  /** Of its entries, in order. */
  readonly names: readonly string[];
  /** How many bytes stand behind its end. */
  readonly behind: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;

/**
 * The directory of an archive, without unpacking it.
 *
 * @returns nothing where the bytes are no archive
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const from = at + entryLength;
    names.push(new TextDecoder().decode(bytes.subarray(from, from + (name ?? 0))));
    at = from + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  const behind = bytes.length - (end + endLength + view.getUint16(end + 20, true));
  return { names, behind };
}

/** Where the last record begins. Bytes behind it may be many: it is looked for as far as a comment may reach. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    const fits = at + endLength + view.getUint16(at + 20, true) <= view.byteLength;
    if (fits && view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}
