import { Marp } from '@marp-team/marp-core';
import type { ThemeFolder } from '../model/theme.js';
import { noTerms, type Terms } from '../text/terms.js';
import { type ShownPictures, showPictures } from './show-pictures.js';
import { themeRules } from './theme-css.js';
import { typesetHtml } from './typeset-html.js';

/** Turns Markdown into slides. Keep one a story and theme: making it costs more than using it. */
export interface DeckMarp {
  /** @param pictures what stands in the page for the picture files that the Markdown names */
  readonly render: (
    markdown: string,
    pictures?: ShownPictures,
  ) => {
    /** One `<svg data-marpit-svg>` a slide; each needs a parent `div.marpit` for the style sheet to hold. */
    readonly slides: readonly string[];
    /** Without the fonts: they need no rewriting, and are large. */
    readonly css: string;
  };
}

/**
 * Marp writes its style sheet anew for every deck, which takes longer than the slides. Our decks bring no styles
 * of their own, so one theme gives one style sheet.
 */
class OneThemeMarp extends Marp {
  #styleSheet: string | undefined;

  protected override renderStyle(theme?: string): string {
    this.#styleSheet ??= super.renderStyle(theme);
    return this.#styleSheet;
  }
}

/**
 * Marp with everything off that could reach the network or let content become code: no HTML, no emoji
 * pictures, no mathematics, no scripts.
 *
 * @param terms what the story of the slides calls things: no line ends inside them
 * @param as slides of one size, each in an `<svg>` that scales it; or as sections alone, as tall as what they hold
 */
export function createMarp(
  theme: ThemeFolder,
  terms: Terms = noTerms,
  as: 'slides' | 'sections' = 'slides',
): DeckMarp {
  const marp = new OneThemeMarp({
    emoji: { unicode: false, shortcode: false },
    html: false,
    math: false,
    script: false,
    slug: false,
    inlineSVG: as === 'slides',
  });
  marp.use(typesetHtml(terms));
  marp.use(showPictures(theme));
  marp.themeSet.default = marp.themeSet.add(themeRules(theme));
  return {
    render: (markdown, pictures) => {
      const { html, css } = marp.render(markdown, { htmlAsArray: true, pictures });
      return { slides: html, css };
    },
  };
}
