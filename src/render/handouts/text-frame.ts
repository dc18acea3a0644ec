import type { Handout } from '../../model/page.js';
import { pageSizeOf } from '../../model/paper-sizes.js';
import type { Words } from '../../model/words.js';
import { fontStyle } from '../empty-page.js';
import { headlineHtml, plainHtml } from '../phrase-html.js';
import type { TextHandoutKit } from './handout-form.js';
import { handoutPageCss } from './page-css.js';

/** The style sheets that handouts which are read have in common. */
export const textSheets: readonly string[] = Object.freeze([
  'templates/handouts/typography.css',
  'templates/handouts/text.css',
]);

/** What stands at the top of such a handout. */
interface TextHead {
  readonly label: Words;
  readonly within?: Words;
  readonly title: Words;
}

/**
 * What a template of such a handout reads in every kind: the page with its running head and fonts, and the head.
 *
 * @param textSizes those of the kind; the least where the handout names none
 */
export function textFrame(
  handout: Handout,
  { label, within, title }: TextHead,
  { theme, messages, template, fonts }: TextHandoutKit,
  textSizes: readonly number[],
): object {
  const { deck, textSize } = handout;
  return {
    language: deck.language,
    title: deck.title,
    fontStyle: fontStyle(fonts),
    css: template.css,
    pageCss: handoutPageCss({
      deck,
      groups: [{ page: 'text', running: label.long }],
      raised: true,
      theme,
      messages,
      size: pageSizeOf(handout),
      textSize: textSize ?? Math.min(...textSizes),
    }),
    join: messages.speech.join,
    comma: messages.speech.pair('', ''),
    label: plainHtml(label.long),
    within: within && plainHtml(within.long),
    headline: headlineHtml(title.long),
  };
}
