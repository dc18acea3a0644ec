import { escapeHtml } from '../../render/escape-html.js';
import type { VectorFormat } from '../format.js';
import { refuseForeignReferences } from './refuse-foreign-references.js';

/** The drawing itself: glyphs are paths, so that no font is needed; told to screen readers as one picture. */
export const svg = {
  name: 'svg',
  shows: 'vectors',
  mediaType: 'image/svg+xml',
  plain: false,
  export: ({ svg: drawn, poster, alt }, metadata) => {
    refuseForeignReferences(drawn);
    const packet = metadata.replace(/<\?xpacket[^>]*\?>/g, '').trim();
    const words = [
      `<title>${escapeHtml(poster.content.headline.long)}</title>`,
      `<desc>${escapeHtml(alt)}</desc>`,
      `<metadata>${packet}</metadata>`,
    ].join('');
    const told = drawn.replace(/<svg([^>]*)>/, `<svg$1 role="img" xml:lang="${poster.language}">${words}`);
    return new TextEncoder().encode(`${told}\n`);
  },
} as const satisfies VectorFormat;
