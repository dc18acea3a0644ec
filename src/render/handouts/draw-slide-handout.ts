import type { HandoutDrawing } from '../../model/drawing.js';
import type { Paper } from '../../model/handout-kinds.js';
import type { HandoutPage, Paragraphs, PlacedRow } from '../../model/handout-page.js';
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
  /** How slides stand on a page in even rows; undefined where they flow. */
  readonly grid?: { readonly rows: number; readonly columns: number };
  /** Whether the first page has a head, sections have headings, and the end says where to read on. */
  readonly framed?: true;
  readonly notes?: true;
  /** Whether those are shown, too, that say nothing of their own. */
  readonly everySlide?: true;
  /** Whether who speaks stands over each slide, beside its number. */
  readonly captioned?: true;
  /** How many ruled lines for writing stand beside a slide. */
  readonly ruled?: number;
  /** How wide slides stand, in mm. */
  readonly slideWidth: (textWidth: number) => number;
  /** How tall those set anew are at least, in px of theirs. */
  readonly least: (paper: Paper) => number;
}

/** Between a slide and what stands beside it, and between two rows, in mm. */
const gutter = 8;
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
  const { name, framed, notes: noted, ruled, everySlide, captioned } = look;
  const { accents, print } = theme.tokens;
  const all = slideRows(deck, messages, everySlide);
  const texts = all.map(({ slide }) => (noted ? handoutNotes(slide, messages, framed) : []));
  const readOn = framed ? readOnOf(deck) : undefined;
  const pages =
    handout.pages ??
    evenPages(
      readOn === undefined ? texts : [...texts, []],
      look.grid,
      all.map(({ index }) => paper?.spans?.[index] ?? 1),
    );
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
        size: handout.paper,
        textSize,
      }),
      sizesCss(slideWidth, width, paper === undefined ? 1280 : paperSlide.width, look.least(handout.paper)),
    ].join('\n'),
    css: template.css,
    pages: placed.map(({ page, apart, rows }, index) => ({
      page,
      apart,
      head: framed && index === 0 ? handoutHead(deck) : undefined,
      rows: rows.flatMap(({ row, opens, below, beside, lines, span }): readonly object[] => {
        const shown = all[row];
        if (shown === undefined) return readOn === undefined ? [] : [{ readOn: readOnView(readOn.content) }];
        const accent = accents[shown.slide.accent % accents.length]?.print ?? print.ink;
        return [
          {
            accent,
            opens,
            heading: framed && opens ? headingView(shown.heading) : undefined,
            number: everySlide ? undefined : shown.index + 1,
            expert: captioned && shown.expert !== '' ? plainHtml(shown.expert) : undefined,
            slide: drawn[shown.index] ?? '',
            below: taken(texts[row], below),
            beside: taken(texts[row], beside),
            span: span === 2,
            rules: Array.from({ length: ruled === undefined ? (lines ?? 0) : ruled * (span ?? 1) }, () => ''),
          },
        ];
      }),
    })),
  });
  const shows = pages.map(({ rows }) => rows.map(({ row }) => all[row]?.index ?? readOn?.index));
  return { kind: 'handout', handout, html, shows };
}

/**
 * Pages of so many even rows, slides side by side or below each other; without a number one page with all.
 *
 * @param spans over how many rows a slide stands
 */
function evenPages(
  texts: readonly (readonly HandoutNote[])[],
  grid: SlideHandoutLook['grid'],
  spans: readonly number[],
): readonly HandoutPage[] {
  const { rows, columns } = grid ?? { rows: texts.length, columns: 1 };
  const pages: PlacedRow[][] = [];
  let used = rows;
  for (let first = 0; first < texts.length; first += columns) {
    const side = texts.slice(first, first + columns);
    const span = Math.max(...side.map((_, index) => spans[first + index] ?? 1));
    if (used + span > rows) {
      pages.push([]);
      used = 0;
    }
    used += span;
    side.forEach((notes, index) => {
      const row = first + index;
      pages.at(-1)?.push({ row, opens: true, below: [0, 0], beside: [0, notes.length], span });
    });
  }
  return pages.map((each) => ({ apart: 0, rows: each }));
}

/** How wide things stand; slides are drawn in px of their own. */
function sizesCss(slideWidth: number, width: number, drawnWidth: number, least: number): string {
  return `:root {
  --gutter: ${gutter}mm;
  --row-gap: ${rowGap}mm;
  --below-slide: 3mm;
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
