import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type DeckFormat, deckFormats } from '../export/index.js';
import { fitDeck } from '../fit.js';
import { pageMeasures } from '../measure/page-measures.js';
import { lineMarks, measureSlides, type SlideMeasurement } from '../measure/slides.js';
import type { Artifact } from '../model/artifact.js';
import type { DeckDrawing, PageMeasure } from '../model/drawing.js';
import type { Deck, Slide } from '../model/page.js';
import { type DeckKit, drawDeck } from '../render/deck.js';
import { emptyPage } from '../render/empty-page.js';
import { themeCss } from '../render/theme-css.js';
import { sourcedNumerals, unsourcedNumerals } from '../validate/page-numerals.js';
import type { BrowserPage } from '../world/world.js';
import { drawableWith } from './drawable.js';
import { judgePage } from './judge-page.js';
import { loadDeckKit } from './kit.js';
import { type Made, type Making, nothing } from './making.js';
import type { Plan } from './selection.js';

/** 18 pt on a slide 1280 px wide, the floor for notes and sources. */
const leastSlideText = 24;
const viewport = Object.freeze({ width: 1280, height: 720 });

/** The decks made, with their final drawings: handouts show the same slides. */
export interface MadeDecks extends Made {
  readonly drawings: readonly DeckDrawing[];
}

/** Draws, measures, fits and exports every deck of a plan, and of the handouts that go with it; two at a time. */
export async function makeDecks(making: Making, plan: Plan): Promise<MadeDecks> {
  const wanted = [...new Set([...plan.decks, ...plan.handouts.map(({ deck }) => deck)])];
  if (wanted.length === 0) return { ...nothing, drawings: [] };
  // The browser loads the fonts while the first decks are drawn here.
  making.world.browser.warm(emptyPage(making.kit.fonts));
  const kit = await loadDeckKit(making.world.assets, making.kit);
  const made = await Promise.all(
    wanted.map((deck) =>
      making.limit(() =>
        making.world.browser.withPage((page) =>
          makeDeck(making, plan, kit, page, deck, plan.decks.includes(deck)),
        ),
      ),
    ),
  );
  const theme =
    plan.decks.length > 0 && plan.deckFormats.includes('md') && making.exporting ? [themeFile(making)] : [];
  return {
    artifacts: [...made.flatMap(({ artifacts }) => artifacts), ...theme],
    pages: made.flatMap(({ pages }) => pages),
    diagnostics: made.flatMap(({ diagnostics }) => diagnostics),
    drawings: made.map(({ drawing }) => drawing),
  };
}

interface MadeDeck extends Made {
  readonly drawing: DeckDrawing;
}

async function makeDeck(
  making: Making,
  plan: Plan,
  kit: DeckKit,
  page: BrowserPage,
  deck: Deck,
  wanted: boolean,
): Promise<MadeDeck> {
  const fitted = await fitDeck(
    deck,
    (each) => drawDeck(each, kit),
    async ({ html }) => {
      await page.open(html, viewport);
      return page.evaluate(measureSlides, lineMarks);
    },
  );
  const { drawing, measures } = fitted;
  const path = (extension: string) => `${deck.language}/decks/${deck.id}.${extension}`;
  const pages = pageMeasures(path('html'), measures, drawableWith(making.kit.fonts));
  const diagnostics = [...fitted.diagnostics, ...judgeDeck(making, drawing.deck, pages, measures)];
  if (!wanted) return { drawing, artifacts: [], pages: [], diagnostics };
  const artifacts: Artifact[] = [];
  for (const format of deckFormats.filter(({ name }) => plan.deckFormats.includes(name))) {
    if (making.exporting) {
      artifacts.push(await exportDeck(making, plan, page, drawing, format, path(format.name)));
    }
    making.progress('decks', path(format.name));
  }
  return { drawing, artifacts, pages, diagnostics };
}

async function exportDeck(
  { date }: Making,
  { notes }: Plan,
  page: BrowserPage,
  drawing: DeckDrawing,
  format: DeckFormat,
  path: string,
): Promise<Artifact> {
  const { deck } = drawing;
  const { bytes, pages } = await format.export(drawing, { page, notes, date });
  return {
    path,
    kind: 'deck',
    id: deck.id,
    format: format.name,
    mediaType: format.mediaType,
    language: deck.language,
    title: deck.title,
    ...(deck.section === undefined ? {} : { section: deck.section }),
    pages,
    sources: [...new Set(deck.slides.flatMap(({ statements }) => statements))],
    bytes,
  };
}

/** The theme beside the Markdown: `marp --theme-set silk.css roundtable.md` shows the deck as the program does. */
function themeFile({ kit, traced }: Making): Artifact {
  const { language } = traced.story;
  const { name } = kit.theme.tokens;
  return {
    path: `${language}/decks/${name}.css`,
    kind: 'deck',
    id: name,
    format: 'css',
    mediaType: 'text/css',
    language,
    sources: [],
    bytes: new TextEncoder().encode(themeCss(kit.theme, kit.fonts)),
  };
}

function judgeDeck(
  { traced }: Making,
  deck: Deck,
  pages: readonly PageMeasure[],
  measures: readonly SlideMeasurement[],
): readonly Diagnostic[] {
  const sourced = sourcedNumerals(traced);
  return pages.flatMap((measure, index) => {
    const slide = deck.slides[index];
    return judgePage({
      name: `slide ${index + 1} of deck ${deck.id}`,
      statement: slide?.statements[0] ?? deck.section,
      measure,
      // The sources slide counts and quotes misprints; what the author says on it was checked where it is written.
      unsourced:
        slide?.kind === 'sources'
          ? []
          : unsourcedNumerals(withoutRunningHead(measures[index]?.text ?? '', slide), sourced),
      leastText: leastSlideText,
    });
  });
}

/** The running head numbers its section: a number of order, and the heading is the source's own. */
function withoutRunningHead(text: string, slide: Slide | undefined): string {
  const head = [...(slide?.running?.left ?? '').replace(/\s/g, '')].map((character) =>
    character.replace(/[\\^$.*+?()[\]{}|]/, '\\$&'),
  );
  return head.length === 0 ? text : text.replace(new RegExp(head.join('\\s*')), '');
}
