import { handoutPlan } from '../../measure/handout.js';
import type { DeckDrawing, HandoutDrawing } from '../../model/drawing.js';
import type { Handout } from '../../model/page.js';
import { groupSlides } from './groups.js';
import type { HandoutForm, HandoutKit } from './handout-form.js';
import { handoutPageCss } from './page-css.js';
import { handoutHead, handoutNotes } from './view.js';

/**
 * A page head with the story's title, then the deck's slides on white paper, three a page, with the speaker notes
 * beside them. Running head, source line and page number stand in the margins of every page.
 */
export const slides = {
  name: 'slides',
  files: { page: 'templates/handouts/slides.html.hbs', css: 'templates/handouts/slides.css' },
  textSizes: Object.freeze([10.5, 10, 9.5]),
  reading: handoutPlan,
  draw,
} as const satisfies HandoutForm;

function draw(
  handout: Handout,
  { deck, slides: drawn, css, fontStyle }: DeckDrawing,
  { theme, messages, template }: HandoutKit,
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
      paper: handout.paper,
      textSize: handout.textSize ?? Math.min(...slides.textSizes),
    }),
    css: template.css,
    groups: groups.map(({ page, accent, first, members }, index) => ({
      page,
      accent: accents[accent % accents.length]?.print ?? theme.tokens.print.ink,
      head: index === 0 ? handoutHead(deck) : undefined,
      rows: members.map((slide, offset) => ({
        number: first + offset + 1,
        slide: drawn[first + offset] ?? '',
        notes: handoutNotes(slide, messages),
      })),
    })),
  });
  return { kind: 'handout', handout, html };
}
