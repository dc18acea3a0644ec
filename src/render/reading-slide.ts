import { sceneSvg } from '../draw/svg.js';
import type { SlidePicture } from '../model/drawing.js';
import type { Slide } from '../model/page.js';
import type { Scene } from '../model/scene.js';
import type { Theme } from '../model/theme.js';
import { escapeHtml } from './escape-html.js';
import { colourOnSheet } from './show-pictures.js';

interface ReadingSlideParts {
  readonly slide: Slide;
  /** The slide as Marp made it: its words are the article's. */
  readonly drawn: string;
  readonly picture: SlidePicture | undefined;
  /** Its drawing in a narrow column. */
  readonly narrow: Scene | undefined;
  readonly theme: Theme;
  /** The anchor of each slide, by number from 1. */
  readonly anchorOf: (page: number) => string | undefined;
}

/**
 * The words of a slide as part of an article: the same headings, lists and tables, which a style sheet of its own sets
 * for a narrow column. The running head, which all slides share, is left out; the foot is the line of the source.
 */
export function readingSlide({ slide, drawn, picture, narrow, theme, anchorOf }: ReadingSlideParts): string {
  const classes = [slide.role, ...(/<section\b[^>]*\sclass="([^"]*)"/.exec(drawn)?.[1] ?? '').split(' ')];
  const words = (/<section\b[^>]*>([\s\S]*)<\/section>/.exec(drawn)?.[1] ?? '')
    .replace(/<header>[\s\S]*?<\/header>/, '')
    .replace(/<footer>([\s\S]*?)<\/footer>/, '<p class="source">$1</p>')
    .replace(/<a href="#(\d+)"/g, (link, page: string) => {
      const anchor = anchorOf(Number(page));
      return anchor === undefined ? link : `<a href="#${escapeHtml(encodeURIComponent(anchor))}"`;
    })
    .replace(/<table>[\s\S]*?<\/table>/g, (table) => `<div class="wide-table">${table}</div>`);
  return `<article class="page ${[...new Set(classes)].join(' ')}">
${exchangeDrawing(words, slide, picture, narrow, theme).trim()}
</article>`;
}

/** The drawing of the slide gives way to the narrow one; where there is none, it stays as wide as it is and scrolls. */
function exchangeDrawing(
  words: string,
  slide: Slide,
  picture: SlidePicture | undefined,
  narrow: Scene | undefined,
  theme: Theme,
): string {
  const from = words.indexOf('<svg class="scene"');
  const to = words.lastIndexOf('</svg>');
  if (picture === undefined || from < 0 || to < from) return words;
  const end = to + '</svg>'.length;
  const around = (drawing: string) => words.slice(0, from) + drawing + words.slice(end);
  // Line work over words says nothing that they do not.
  if (picture.alt === '') return around('');
  const { alt } = picture;
  if (narrow !== undefined)
    return around(sceneSvg(narrow, { alt, colour: colourOnSheet(theme, slide.accent) }));
  return around(
    `<span class="wide-drawing" tabindex="0" role="group" aria-label="${escapeHtml(alt)}">${words.slice(from, end)}</span>`,
  );
}
