import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { LogoPicture } from '../model/theme.js';
import { decodeText, type SourceFile } from '../parse/decode-text.js';
import { readSvg } from './theme-svg.js';

/** It is written into every slide deck and poster. */
const largestLogo = 200 * 1024;
const mostPixels = 4000;
/** Wider or taller than this it cannot be drawn small and be recognised. */
const longest = 8;

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Checks a logo's file, SVG or PNG, and makes a picture of it that fetches nothing. */
export function readLogo(file: SourceFile): {
  readonly picture?: LogoPicture;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { path, bytes } = file;
  const refuse = (message: string, hint: string): { readonly diagnostics: readonly Diagnostic[] } => ({
    diagnostics: [{ code: 'logo-unusable', severity: 'error', message, hint, path }],
  });
  if (bytes.length > largestLogo) {
    const kilobytes = Math.ceil(bytes.length / 1024);
    return refuse(
      `The logo has ${kilobytes} KB; the most is ${largestLogo / 1024} KB.`,
      'Save it smaller: it is drawn less than 300 px wide.',
    );
  }
  const png = pngSignature.every((byte, index) => bytes[index] === byte);
  const text = png ? undefined : decodeText(file);
  if (text !== undefined && text.text === undefined) return { diagnostics: text.diagnostics };
  const svg = text?.text === undefined ? undefined : readSvg(path, text.text);
  const size = svg === undefined ? pngSize(bytes) : svg.size;
  if (size === undefined)
    return svg === undefined
      ? refuse(`The PNG is damaged, or larger than ${mostPixels} px a side.`, 'Save it again, smaller.')
      : { diagnostics: svg.diagnostics };
  const ratio = size.width / size.height;
  if (ratio > longest || ratio < 1 / longest)
    return refuse(
      `The logo is ${size.width} by ${size.height}: too long to be drawn small.`,
      `Choose a form of it with sides of at most ${longest} to 1.`,
    );
  const address = `data:image/${png ? 'png' : 'svg+xml'};base64,${Buffer.from(bytes).toString('base64')}`;
  return { picture: { address, ratio }, diagnostics: [] };
}

/** From the header, which every PNG begins with. */
function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  if (bytes.length < 33) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  const sound = [width, height].every((side) => side > 0 && side <= mostPixels);
  return sound ? { width, height } : undefined;
}
