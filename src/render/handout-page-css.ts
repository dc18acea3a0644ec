import type { Deck } from '../model/page.js';
import type { Theme } from '../model/theme.js';
import type { Messages } from '../text/messages/messages.js';
import type { SlideGroup } from './handout-groups.js';

export type Paper = 'a4' | 'letter';

interface PageParts {
  readonly deck: Deck;
  readonly groups: readonly SlideGroup[];
  readonly theme: Theme;
  readonly messages: Messages;
  readonly paper: Paper;
}

/** Millimetres. */
const papers = Object.freeze({
  a4: { width: 210, height: 297, size: 'A4 portrait' },
  letter: { width: 215.9, height: 279.4, size: 'letter portrait' },
} satisfies Record<Paper, object>);
const margins = Object.freeze({ top: 25, side: 16, bottom: 19 });

/**
 * The sheet and what repeats on every one: running head, source line and page number, in the margin boxes of CSS,
 * which the browser fills and counts itself and leaves out of the tags.
 */
export function handoutPageCss({ deck, groups, theme, messages, paper }: PageParts): string {
  const { width, height, size } = papers[paper];
  const { fonts, colours } = theme;
  const text = `font: ${fonts.text.weight} 9.5pt/1.4 '${fonts.text.family}', sans-serif; color: ${colours.secondary};`;
  const tall = height - margins.top - margins.bottom;
  return `:root {
  --page-width: ${width - 2 * margins.side}mm;
  --page-height: ${tall}mm;
  --ink: ${colours.ink};
  --secondary: ${colours.secondary};
  --serif: '${fonts.headline.family}', serif;
  --sans: '${fonts.text.family}', sans-serif;
  --headline-weight: ${fonts.headline.weight};
  --headline-strong: ${fonts.headline.strong};
  --text-weight: ${fonts.text.weight};
  --text-medium: ${fonts.text.medium};
}
@page {
  size: ${size};
  margin: ${margins.top}mm ${margins.side}mm ${margins.bottom}mm;
  @top-left {
    content: ${cssString(deck.title)};
    ${text}
    width: 50%;
    text-align: left;
    vertical-align: top;
    padding-top: 12mm;
  }
  @top-right {
    content: "";
    ${text}
    width: 50%;
    text-align: right;
    vertical-align: top;
    padding-top: 12mm;
  }
  @bottom-left {
    content: ${cssString(sourceOf(deck, messages))};
    ${text}
    width: 80%;
    text-align: left;
    vertical-align: top;
    padding-top: 3mm;
  }
  @bottom-right {
    content: counter(page) " / " counter(pages);
    ${text}
    width: 20%;
    text-align: right;
    vertical-align: top;
    padding-top: 3mm;
    font-variant-numeric: tabular-nums;
  }
}
${groups.map(({ page, running }) => `@page ${page} {\n  @top-right { content: ${cssString(running)}; }\n}`).join('\n')}
/* The first page has its head. */
@page ${groups[0]?.page ?? ''}:first {
  @top-left { content: ""; }
  @top-right { content: ""; }
}
`;
}

/** The source as the deck's own last slide names it. */
function sourceOf(deck: Deck, messages: Messages): string {
  const slide = deck.slides.find((each) => each.kind === 'sources');
  const named = slide?.kind === 'sources' ? slide.items[0]?.text : undefined;
  return [messages.source, named ?? deck.title].join(messages.separator);
}

/** Any text as a string of CSS; nothing in it can end the string or the style element. */
function cssString(text: string): string {
  const safe = text.replace(/["\\<\p{Cc}]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `);
  return `"${safe}"`;
}
