import type { DeckFormat } from './format.js';
import { charactersByFont } from './html/characters-by-font.js';
import { packFont } from './html/pack-font.js';
import { readFaces } from './html/read-faces.js';
import { sealPage } from './html/seal-page.js';

/** Fonts are chosen by what style sheets say, at any size of the window. */
const viewport = Object.freeze({ width: 1280, height: 720 });

/** A deck as one self-contained web page, its fonts cut to what it shows. */
export const html = {
  name: 'html',
  shows: 'deck',
  label: 'HTML',
  mediaType: 'text/html',
  plain: true,
  printed: false,
  opensAtPage: true,
  edited: false,
  needsTheme: false,
  export: async ({ deck, fonts, fontStyle }, { page, played }) => {
    const whole = played();
    await page.open(whole, viewport, fontStyle);
    const used = charactersByFont(await page.evaluate(readFaces, undefined), fonts);
    const packed = await Promise.all(used.map(packFont));
    return { bytes: new TextEncoder().encode(sealPage(whole, packed)), pages: deck.slides.length };
  },
} as const satisfies DeckFormat;
