import type { Deck } from '../../model/page.js';
import { fontStyle } from '../empty-page.js';
import { escapeHtml } from '../escape-html.js';
import { handoutColoursCss } from './page-css.js';
import type { PaperKit, PaperSlides } from './paper-slides.js';
import { paperSlidesCss } from './paper-slides.js';

/** A page with paper slides below each other in their own px, each as tall as it needs to be: for measuring. */
export function paperGallery(
  { slides, css }: PaperSlides,
  { deck, kit, css: handoutCss }: { readonly deck: Deck; readonly kit: PaperKit; readonly css: string },
): string {
  return `<!doctype html>
<html lang="${escapeHtml(deck.language)}">
<head><meta charset="utf-8">
<style>@layer slides {
${css}
}</style>
<style>${handoutColoursCss(kit.theme)}
${paperSlidesCss(1, 360)}
${handoutCss}</style>
${fontStyle(kit.fonts)}</head>
<body>${slides.map((slide) => `<div class="sheet"><div class="marpit">${slide}</div></div>`).join('\n')}</body>
</html>`;
}
