import type { DeckDrawing, HandoutDrawing } from '../model/drawing.js';
import type { Handout } from '../model/page.js';
import type { ThemeFolder } from '../model/theme.js';
import type { Messages } from '../text/messages/messages.js';
import { groupSlides } from './handout-groups.js';
import { handoutPageCss, type Paper } from './handout-page-css.js';
import type { HandoutTemplate } from './handout-template.js';
import { handoutHead, handoutNotes } from './handout-view.js';

/** What is needed to draw handouts; made once a build, language and theme. */
export interface HandoutKit {
  readonly theme: Pick<ThemeFolder, 'tokens' | 'logo'>;
  readonly messages: Messages;
  readonly template: HandoutTemplate;
}

/** The sizes the notes of a handout may have, in pt, from the normal one down to the floor. */
export const handoutTextSizes: readonly number[] = Object.freeze([10.5, 10, 9.5]);

/**
 * Draws a handout: a page head with the story's title, then the deck's slides on white paper, three a page, with the
 * speaker notes beside them. Running head, source line and page number stand in the margins of every page. Pure.
 *
 * @param deck the drawing whose slides are shown; it brings their style sheet and fonts
 * @param paper A4 by default
 */
export function drawHandout(
  handout: Handout,
  { deck, slides, css, fontStyle }: DeckDrawing,
  { theme, messages, template }: HandoutKit,
  paper: Paper = 'a4',
): HandoutDrawing {
  const { accents } = theme.tokens;
  const groups = groupSlides(deck, messages);
  const html = template.page({
    language: deck.language,
    title: deck.title,
    slideCss: css,
    fontStyle,
    pageCss: handoutPageCss({
      deck,
      groups,
      theme,
      messages,
      paper,
      textSize: handout.textSize ?? Math.min(...handoutTextSizes),
    }),
    css: template.css,
    groups: groups.map(({ page, accent, first, members }, index) => ({
      page,
      accent: accents[accent % accents.length]?.print ?? theme.tokens.print.ink,
      head: index === 0 ? handoutHead(deck) : undefined,
      rows: members.map((slide, offset) => ({
        number: first + offset + 1,
        slide: slides[first + offset] ?? '',
        notes: handoutNotes(slide, messages),
      })),
    })),
  });
  return { kind: 'handout', handout, html };
}
