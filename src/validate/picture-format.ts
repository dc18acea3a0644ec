/**
 * What a file is by its first bytes, whatever it is called. Only what is known by them is handed to a decoder: one that
 * guesses would also read drawings that fetch other files.
 */

/** Some bytes at a place of the file, as Latin letters. */
const signed = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

/**
 * Why a file is no picture that can be shown, as the rest of a sentence that begins with its name; undefined where its
 * beginning is that of a JPEG, PNG, WebP or AVIF with one picture in it.
 */
export function whyNoPicture(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'is empty';
  const start = signed(bytes, 0, 12);
  if (start.startsWith('\xff\xd8\xff')) return undefined;
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return isAnimatedPng(bytes) ? animated : undefined;
  if (start.startsWith('RIFF') && start.endsWith('WEBP'))
    return signed(bytes, 12, 4) === 'VP8X' && ((bytes[20] ?? 0) & 0x02) !== 0 ? animated : undefined;
  if (start.slice(4, 8) === 'ftyp') return whyNoAvif(bytes);
  return `is ${formatCalled(bytes)}`;
}

const animated = 'is animated';

/** A PNG that moves says so in a chunk before its pixels. */
function isAnimatedPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= bytes.length; ) {
    const name = signed(bytes, at + 4, 4);
    if (name === 'acTL') return true;
    if (name === 'IDAT') return false;
    at += view.getUint32(at) + 12;
  }
  return false;
}

/** The brands an AVIF may have stand in its first box: `avif`, or `avis` where it moves. */
function whyNoAvif(bytes: Uint8Array): string | undefined {
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  const brands = signed(bytes, 8, Math.min(size, 200) - 8);
  if (brands.startsWith('avis')) return animated;
  return /avif/.test(brands) ? undefined : 'is a HEIC picture or a video';
}

/** What somebody would call it. */
function formatCalled(bytes: Uint8Array): string {
  const start = signed(bytes, 0, 400)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase();
  if (/^(?:<\?xml[\s\S]*?|<!--[\s\S]*?)?<(?:!doctype )?svg/.test(start)) return 'an SVG drawing';
  if (/^<(?:!doctype html|html|head|body|\?xml)/.test(start)) return 'a web page or another text';
  if (start.startsWith('gif8')) return 'a GIF';
  if (/^(?:ii\*\0|mm\0\*)/.test(start)) return 'a TIFF';
  if (start.startsWith('%pdf')) return 'a PDF';
  if (start.startsWith('version https://git-lfs')) return 'a pointer of Git LFS, not the picture itself';
  return 'no picture the program knows';
}
