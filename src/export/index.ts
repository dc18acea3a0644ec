import type { DeckFormat, PictureFormat } from './format.js';
import { html } from './html.js';
import { markdown } from './markdown.js';
import { pdf } from './pdf.js';
import { avif } from './pictures/avif.js';
import { jpeg } from './pictures/jpeg.js';
import { png } from './pictures/png.js';
import { svg } from './pictures/svg.js';
import { webp } from './pictures/webp.js';
import { pptx } from './pptx.js';

/**
 * Every format of decks and of pictures, in the order they are listed to users; a new one is a file and a line here.
 * The command reads its arguments by this list: engines are loaded only when something is exported.
 */
export const formats = Object.freeze([markdown, html, pdf, pptx, png, svg, webp, jpeg, avif] as const);

/** File formats, as `--format` names them. */
export type Format = (typeof formats)[number]['name'];

/** What `--format` may name. */
export const formatNames: readonly Format[] = Object.freeze(formats.map(({ name }) => name));

const every: readonly (DeckFormat | PictureFormat)[] = formats;

export const deckFormats: readonly DeckFormat[] = Object.freeze(
  every.filter((format) => format.shows === 'deck'),
);
export const pictureFormats: readonly PictureFormat[] = Object.freeze(
  every.filter((format) => format.shows !== 'deck'),
);

/** Whether the name of a format is that of a picture. */
export function isPictureFormat(name: string): boolean {
  return pictureFormats.some((format) => format.name === name);
}

/** Whether a deck is written in a format: the files of a theme that stand beside decks are none. */
export function isDeckFormat(name: string): boolean {
  return deckFormats.some((format) => format.name === name);
}
