import type { HandoutDrawing } from '../../model/drawing.js';
import type { Paper } from '../../model/handout-kinds.js';
import type { HandoutPage, Paragraphs } from '../../model/handout-page.js';
import type { Handout } from '../../model/page.js';
import { headlineHtml, plainHtml, runningHtml } from '../phrase-html.js';
import type { HandoutDeck, HandoutKit } from './handout-form.js';
import { handoutPageCss, textArea } from './page-css.js';
import { paperSlide, paperSlidesCss } from './paper-slides.js';
import { readOnOf, type SectionHeading, slideRows } from './slide-rows.js';
import { type HandoutNote, handoutHead, handoutNotes } from './view.js';

/** What tells the kinds of handouts that show slides apart. */
export interface SlideHandoutLook {
  readonly name: string;
  /** How many slides stand on a page; undefined where they flow. */
  readonly perPage?: number;
  /** Whether the first page has a head, sections have headings, and the end says where to read on. */
  readonly framed?: true;
  readonly notes?: true;
  /** Whether those are shown, too, that say nothing of their own. */
  readonly everySlide?: true;
  /** How many ruled lines for writing stand beside a slide. */
  readonly ruled?: number;
  /** How wide slides stand, in mm. */
  readonly slideWidth: (textWidth: number) => number;
  /** How tall those set anew are at least, in px of theirs. */
  readonly least: (paper: Paper) => number;
}

/** Between a slide and what stands beside it, and between two rows, in mm. */
export const gutter = 8;
const rowGap = 5.5;
/** From one ruled line to the next, in mm. */
const ruledLine = 9;
/** Two columns of a page. */
export const halfWidth = (textWidth: number): number => (textWidth - gutter) / 2;
/** What one of so many rows may take of a page, in mm. */
export const rowHeight = (rows: number, height: number): number =>
  (height - (rows - 1) * rowGap) / rows - 0.5;

/** The deck's slides on white paper, in the arrangement of a kind. */
export function drawSlideHandout(
  look: SlideHandoutLook,
  handout: Handout,
  deckDrawing: HandoutDeck,
  kit: HandoutKit,
  textSize: number,
): HandoutDrawing {
  const { theme, messages, template } = kit;
  const { deck, paper, fontStyle } = deckDrawing;
  const { name, framed, notes: noted, ruled, everySlide } = look;
  const { accents, print } = theme.tokens;
  const all = slideRows(deck, messages, everySlide);
  const texts = all.map(({ slide }) => (noted ? handoutNotes(slide, messages, framed) : []));
  const readOn = framed ? readOnOf(deck) : undefined;
  const pages = handout.pages ?? evenPages(readOn === undefined ? texts : [...texts, []], look.perPage);
  const { width } = textArea(handout.paper);
  const slideWidth = look.slideWidth(width);
  const drawn = paper?.slides ?? deckDrawing.slides;
  const placed = pages.map(({ rows, apart }, index) => ({
    page: `sheet-${index + 1}`,
    running: all[rows[0]?.row ?? 0]?.running ?? '',
    apart,
    rows,
  }));
  const html = template.page({
    language: deck.language,
    title: deck.title,
    form: name,
    slideCss: paper?.css ?? deckDrawing.css,
    fontStyle,
    pageCss: [
      handoutPageCss({
        deck,
        groups: placed,
        headed: framed === true,
        theme,
        messages,
        paper: handout.paper,
        textSize,
      }),
      sizesCss(slideWidth, width, paper === undefined ? 1280 : paperSlide.width, look.least(handout.paper)),
    ].join('\n'),
    css: template.css,
    pages: placed.map(({ page, apart, rows }, index) => ({
      page,
      apart,
      head: framed && index === 0 ? handoutHead(deck) : undefined,
      rows: rows.flatMap(({ row, opens, below, beside, lines }): readonly object[] => {
        const shown = all[row];
        if (shown === undefined) return readOn === undefined ? [] : [{ readOn: readOnView(readOn.content) }];
        const accent = accents[shown.slide.accent % accents.length]?.print ?? print.ink;
        return [
          {
            accent,
            opens,
            heading: framed && opens ? headingView(shown.heading) : undefined,
            number: shown.index + 1,
            expert: plainHtml(shown.expert),
            slide: drawn[shown.index] ?? '',
            below: taken(texts[row], below),
            beside: taken(texts[row], beside),
            rules: Array.from({ length: ruled ?? lines ?? 0 }, () => ''),
          },
        ];
      }),
    })),
  });
  const shows = pages.flatMap(({ rows }) => rows.map(({ row }) => all[row]?.index ?? readOn?.index));
  return { kind: 'handout', handout, html, shows };
}

/** Pages of so many rows each; without a number one page with all. */
function evenPages(
  texts: readonly (readonly HandoutNote[])[],
  perPage = texts.length,
): readonly HandoutPage[] {
  return Array.from({ length: Math.ceil(texts.length / Math.max(1, perPage)) }, (_, page) => ({
    apart: 0,
    rows: texts.slice(page * perPage, (page + 1) * perPage).map((notes, index) => ({
      row: page * perPage + index,
      opens: true,
      below: [0, 0] as const,
      beside: [0, notes.length] as const,
    })),
  }));
}

/** How wide things stand; slides are drawn in px of their own. */
function sizesCss(slideWidth: number, width: number, drawnWidth: number, least: number): string {
  return `:root {
  --gutter: ${gutter}mm;
  --row-gap: ${rowGap}mm;
  --ruled-line: ${ruledLine}mm;
  --slide-width: ${slideWidth}mm;
  --beside-width: ${Math.max(0, width - slideWidth - gutter)}mm;
}
${paperSlidesCss(((slideWidth / 25.4) * 96) / drawnWidth, least)}`;
}

function headingView(heading: SectionHeading | undefined): object | undefined {
  if (heading === undefined) return undefined;
  const { number, title, expert, affiliation, question } = heading;
  return {
    number,
    title: headlineHtml(title),
    expert: plainHtml(expert),
    ...(affiliation === undefined ? {} : { affiliation: runningHtml(affiliation) }),
    ...(question === undefined ? {} : { question: runningHtml(question) }),
  };
}

function readOnView({ readOn, sources }: NonNullable<ReturnType<typeof readOnOf>>['content']): object {
  return {
    title: plainHtml(readOn.long),
    sources: sources.map(({ name, published, url }) => ({
      name: runningHtml(name.long),
      ...(published === undefined ? {} : { published: runningHtml(published.long) }),
      ...(url === undefined ? {} : { url }),
    })),
  };
}

function taken(notes: readonly HandoutNote[] | undefined, [from, to]: Paragraphs): readonly HandoutNote[] {
  return notes?.slice(from, to) ?? [];
}
