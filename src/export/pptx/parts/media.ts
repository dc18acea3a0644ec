import { Resvg } from '@resvg/resvg-js';
import { invariant } from '../../../diagnostics/invariant.js';
import { refuseForeignReferences } from '../../pictures/refuse-foreign-references.js';

/** A picture file of a package. */
export interface Media {
  readonly path: string;
  /** How its name ends: `.png`. */
  readonly ending: string;
  readonly bytes: Uint8Array;
}

/** Types of pictures that every editor shows. */
const pixels = /^(?:png|jpeg)$/;

/** How wide a drawn logo becomes: sharp on a slide of twice the size. */
const drawnWidth = 1200;

/** The pictures of a package, each once however often it is shown. */
export interface MediaFiles {
  /** @param address `data:image/png;base64,…`; a vector picture becomes pixels, which every editor shows */
  readonly add: (address: string) => Media;
  readonly all: () => readonly Media[];
}

/** @param nameOf the path of a picture without its extension, by its number from 1 on */
export function mediaFiles(nameOf = (index: number) => `ppt/media/image${index}`): MediaFiles {
  const known = new Map<string, Media>();
  return {
    add: (address) => {
      const found = known.get(address);
      if (found !== undefined) return found;
      const { ending, bytes } = read(address);
      const media: Media = { path: `${nameOf(known.size + 1)}${ending}`, ending, bytes };
      known.set(address, media);
      return media;
    },
    all: () => [...known.values()],
  };
}

function read(address: string): Pick<Media, 'ending' | 'bytes'> {
  const [, type, coding, data] = /^data:image\/([a-z+]+)([^,]*),(.*)$/s.exec(address) ?? [];
  invariant(type !== undefined && data !== undefined, 'a picture of a deck is a data URL');
  const bytes =
    coding?.includes('base64') === true ? Buffer.from(data, 'base64') : Buffer.from(decodeURIComponent(data));
  if (pixels.test(type)) return { ending: `.${type}`, bytes };
  const svg = bytes.toString('utf8');
  refuseForeignReferences(svg);
  const rendered = new Resvg(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'width', value: drawnWidth },
  }).render();
  return { ending: '.png', bytes: rendered.asPng() };
}
