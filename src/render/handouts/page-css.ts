import type { Deck } from '../../model/page.js';
import { type PageSize, pageSizes } from '../../model/paper-sizes.js';
import type { ThemeFolder } from '../../model/theme.js';
import type { Messages } from '../../text/messages/messages.js';
import { prepareText } from '../../text/prepare.js';
import { displayWidth } from '../../text/width.js';
import { cssString } from '../css-string.js';
import { fontStack } from '../font-list.js';
import { onPaper, sheetColours } from '../sheet-colours.js';
import { pictureOf } from '../slide-logo.js';

interface PageParts {
  readonly deck: Deck;
  /** Pages, or runs of them, with a running head of their own; the first one has its head instead, where told. */
  readonly groups: readonly { readonly page: string; readonly running: string }[];
  readonly headed?: boolean;
  /** Whether the first page begins where others have their running head. */
  readonly raised?: boolean;
  readonly theme: Pick<ThemeFolder, 'tokens' | 'logo'>;
  readonly messages: Messages;
  readonly size: PageSize;
  /** Of the notes, in pt. */
  readonly textSize: number;
}

/** As CSS names them. */
const names = Object.freeze({
  a4: 'A4 portrait',
  letter: 'letter portrait',
  a5: 'A5 portrait',
  'half-letter': '5.5in 8.5in',
} satisfies Record<PageSize, string>);

interface Margins {
  readonly top: number;
  readonly side: number;
  readonly bottom: number;
  /** From the edges to the running head, and to the one of the first page that stands for it. */
  readonly head: number;
  readonly first: number;
}
/** Millimetres; half a sheet has narrower ones. */
const onSheet: Margins = Object.freeze({ top: 25, side: 16, bottom: 19, head: 12, first: 14 });
const onHalf: Margins = Object.freeze({ top: 19, side: 12, bottom: 15, head: 9, first: 11 });
const margins: Readonly<Record<PageSize, Margins>> = Object.freeze({
  a4: onSheet,
  letter: onSheet,
  a5: onHalf,
  'half-letter': onHalf,
});

/** What text may take of a page, in millimetres. */
export function textArea(size: PageSize): { readonly width: number; readonly height: number } {
  const { width, height } = pageSizes[size];
  const { top, side, bottom } = margins[size];
  return { width: width - 2 * side, height: height - top - bottom };
}

/**
 * The sheet and what repeats on every one: running head, source line and page number, in the margin boxes of CSS,
 * which the browser fills and counts itself and leaves out of the tags.
 */
export function handoutPageCss({
  deck,
  groups,
  headed = true,
  raised = false,
  theme,
  messages,
  size,
  textSize,
}: PageParts): string {
  const { width, height } = textArea(size);
  const { top, side, bottom, head, first } = margins[size];
  const { fonts, print } = theme.tokens;
  const text = `font: ${fonts.text.weight} 9.5pt/1.4 ${fontStack(fonts.text)}; color: ${print.secondary};`;
  // The marks of a Latin text are narrow; a margin has no spans, so it is all of it or none.
  const marks = (content: string): string =>
    prepareText(content).proportional.some(({ from, to }) => to - from === content.length)
      ? ' font-variant-east-asian: proportional-width;'
      : '';
  const credit = [messages.source, withWholeNames(deck)].join(messages.separator);
  return `:root {
  --page-width: ${width}mm;
  --page-height: ${height}mm;
  --notes-size: ${textSize}pt;
  --paper: ${print.paper};
  --ink: ${print.ink};
  --secondary: ${print.secondary};
  --serif: ${fontStack(fonts.headline)};
  --sans: ${fontStack(fonts.text)};
  --line-share: ${fonts.leading};
  --headline-weight: ${fonts.headline.weight};
  --headline-strong: ${fonts.headline.strong};
  --text-weight: ${fonts.text.weight};
  --text-medium: ${fonts.text.medium};
  --text-strong: ${fonts.text.strong};
  --hairline: ${print.hairline};
}
${handoutColoursCss(theme)}
@page {
  size: ${names[size]};
  margin: ${top}mm ${side}mm ${bottom}mm;
  @top-left {
    content: ${cssString(deck.title)};
    ${text}${marks(deck.title)}
    width: 50%;
    text-align: left;
    vertical-align: top;
    padding-top: ${head}mm;
  }
  @top-right {
    content: "";
    ${text}
    width: 50%;
    text-align: right;
    vertical-align: top;
    padding-top: ${head}mm;
  }
  @bottom-left {
    content: ${cssString(credit)};
    ${text}${marks(credit)}
    width: 85%;
    text-align: left;
    vertical-align: top;
    padding-top: 3mm;
  }
  @bottom-right {
    content: counter(page) " / " counter(pages);
    ${text}
    width: 15%;
    text-align: right;
    vertical-align: top;
    padding-top: 3mm;
    font-variant-numeric: tabular-nums;
  }
}
${groups
  .map(({ page, running }) => {
    const share = shareOf(deck.title, running);
    return `@page ${page} {
  @top-left { width: ${share}%; }
  @top-right { content: ${cssString(running)};${marks(running)} width: ${100 - share}%; }
}`;
  })
  .join('\n')}
${headed ? `/* The first page has its head. */\n@page ${groups[0]?.page ?? ''}:first {${raised ? `\n  margin-top: ${first}mm;` : ''}\n  @top-left { content: ""; }\n  @top-right { content: ""; }\n}` : ''}
`;
}

/** The credit of a deck, in which no line parts a name. */
function withWholeNames({ credit, authors }: Deck): string {
  return authors.reduce((text, name) => text.replaceAll(name, name.replaceAll(' ', '\u00a0')), credit);
}

/** How much of a running head its left half needs, in percent, where both halves stand in one line. */
function shareOf(left: string, right: string): number {
  const [one, other] = [displayWidth(left) + 2, displayWidth(right) + 2];
  return Math.min(80, Math.max(20, Math.round((100 * one) / (one + other))));
}

/** The colours of slides on paper. */
export function handoutColoursCss(theme: PageParts['theme']): string {
  const colours = sheetColours(onPaper(theme.tokens));
  return `/* The slides on paper. */
.sheet {
${logoOnPaper(theme)}${[
  ...colours.all.map(([property, value]) => `  --sheet-${property}: ${value};`),
  ...colours.accents.flatMap(({ name, properties }) =>
    properties.map(([property, value]) => `  --sheet-${name}-${property}: ${value};`),
  ),
].join('\n')}
}`;
}

function logoOnPaper({ logo }: PageParts['theme']): string {
  if (logo === undefined) return '';
  const picture = `url("${pictureOf(logo.onPaper)}")`;
  return `  --sheet-logo: ${picture};\n  --sheet-logo-on-field: ${picture};\n`;
}
