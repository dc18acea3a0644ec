import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import { drawScene } from '../draw/satori.js';
import { previewOf } from '../export/desk/preview.js';
import { html } from '../export/html.js';
import type { FilledDeck } from '../export/pptx/template/fill-deck.js';
import { tellMakeshifts } from '../export/pptx/template/tell-makeshifts.js';
import { fitDeck } from '../fit/fit-deck.js';
import { judgePage } from '../measure/judge-page.js';
import type { Artifact } from '../model/artifact.js';
import type { DeckDrawing } from '../model/drawing.js';
import type { Deck, Slide } from '../model/page.js';
import { statementsOf } from '../model/words.js';
import type { Plan } from '../planning/selection.js';
import { type DeckKit, drawDeck } from '../render/deck.js';
import { editableDeck, type PlacedDeck, tellTooFull } from '../render/editable/deck.js';
import { emptyPage } from '../render/empty-page.js';
import { firstSlidePage } from '../render/first-slide.js';
import { logoFiles } from '../render/slide-logo.js';
import { themeCss } from '../render/theme-css.js';
import { ownNumerals, sourcedNumerals, unsourcedNumerals } from '../validate/page-numerals.js';
import type { BrowserPage } from '../world/world.js';
import { type Build, type DocumentResults, noResults } from './build.js';
import { drawableWith } from './drawable.js';
import { exportDeck } from './export-deck.js';
import { templateFaultsOnce } from './fault-parts.js';
import { loadDeckKit } from './kit.js';
import {
  type MeasuredDocument,
  measureDocument,
  measureRoom,
  type ShownDocument,
} from './measure-document.js';
import { fixedWordsIn, withProgramLines } from './program-lines.js';
import { type ProvenPdf, proveTextLayer } from './prove-text-layer.js';
import { slidePlan } from './slide-plan.js';

/** On a slide 1280 px wide: 24 pt for text, 18 pt for notes and sources. */
const slideFloors = Object.freeze({ text: 32, note: 24 });
const viewport = Object.freeze({ width: 1280, height: 720 });

/** A deck as it was finally drawn. */
export interface DrawnDeck {
  readonly drawing: DeckDrawing;
  /** Whether every slide holds what it shows: what does not is cut off in print, and told already. */
  readonly fits: boolean;
}

/** The decks made, with their final drawings: handouts show the same slides. */
export interface AllDeckResults extends DocumentResults {
  readonly decks: readonly DrawnDeck[];
}

/** Draws, measures, fits and exports every deck of a plan, and of the handouts that show one; two at a time. */
export async function makeDecks(build: Build, plan: Plan): Promise<AllDeckResults> {
  const shown = plan.handouts.filter(({ text }) => text === undefined);
  const wanted = [...new Set([...plan.decks, ...shown.map(({ deck }) => deck)])];
  if (wanted.length === 0) return { ...noResults, decks: [] };
  // The browser loads the fonts while the first decks are drawn here.
  build.world.browser.warm(emptyPage(build.kit.fonts));
  const kit = await loadDeckKit(build.world.assets, build.kit);
  const made = await Promise.all(
    wanted.map((deck) =>
      build.limit(() =>
        build.world.browser.withPage((page) =>
          makeDeck(build, plan, kit, page, deck, plan.decks.includes(deck)),
        ),
      ),
    ),
  );
  const theme =
    plan.decks.length > 0 && build.exporting && plan.deckFormats.some(({ needsTheme }) => needsTheme)
      ? themeFiles(build)
      : [];
  return {
    artifacts: [...made.flatMap(({ artifacts }) => artifacts), ...theme],
    pages: made.flatMap(({ pages }) => pages),
    documents: made.flatMap(({ documents }) => documents),
    // What a template lacks it lacks for every deck.
    diagnostics: templateFaultsOnce(made.flatMap(({ diagnostics }) => diagnostics)),
    decks: made,
  };
}

interface DeckResults extends DocumentResults, DrawnDeck {}

async function makeDeck(
  build: Build,
  plan: Plan,
  kit: DeckKit,
  page: BrowserPage,
  deck: Deck,
  wanted: boolean,
): Promise<DeckResults> {
  const fitted = await fitDeck(
    deck,
    (each) => drawDeck(each, kit),
    (each) => measureRoom(page, shownDeck(each)),
    build.kit.messages.notesBefore,
  );
  const { drawing } = fitted;
  const path = (extension: string) => `${deck.language}/decks/${deck.id}.${extension}`;
  const measured = await measureDocument(
    page,
    shownDeck(drawing),
    path(html.name),
    drawableWith(build.kit.fonts),
    build.kit.terms,
  );
  const { pages } = measured;
  const diagnostics = [...fitted.diagnostics, ...judgeDeck(build, drawing.deck, measured)];
  const fits = fitted.diagnostics.length === 0;
  if (!wanted) return { ...noResults, drawing, fits, diagnostics };
  const placed = plan.deckFormats.some(({ edited }) => edited) ? editableDeck(drawing, kit) : undefined;
  const filled = placed === undefined ? undefined : await fillTemplate(build, placed);
  const artifacts: Artifact[] = [];
  const proofs: ProvenPdf[] = [];
  const own: DrawingFault[] = [];
  for (const format of plan.deckFormats) {
    if (build.exporting) {
      const { artifact, faults } = await exportDeck(build, plan, format, path(format.name), {
        page,
        drawing,
        kit,
        placed,
        filled,
      });
      artifacts.push(artifact);
      own.push(...faults);
      if (format.printed && fits) {
        const printed = { ...artifact, deck: drawing.deck, plan: slidePlan, pageEach: true };
        proofs.push(await proveTextLayer(page, printed, build.kit.fonts));
      }
    }
    build.progress('decks', path(format.name));
  }
  if (build.exporting && plan.deckFormats.some(({ needsTheme }) => needsTheme))
    artifacts.push(...(await pictureFiles(build, drawing)));
  const [first] = artifacts;
  if (first !== undefined) artifacts.push(await previewOf(first, await firstSlide(page, drawing)));
  return {
    drawing,
    fits,
    artifacts,
    pages,
    documents: proofs.map(({ document }) => document),
    diagnostics: [
      ...diagnostics,
      ...(placed === undefined || !fits ? [] : tellTooFull(drawing.deck, placed)),
      ...(filled === undefined ? [] : tellMakeshifts(build.pptxTemplate?.path ?? '', filled)),
      ...own,
      ...proofs.flatMap((proof) => proof.diagnostics),
    ],
  };
}

/** A deck on the layouts of the build's template; nothing where it has none. */
async function fillTemplate({ pptxTemplate }: Build, { deck }: PlacedDeck): Promise<FilledDeck | undefined> {
  if (pptxTemplate === undefined) return undefined;
  const { fillDeck } = await import('../export/pptx/template/fill-deck.js');
  return fillDeck(deck, pptxTemplate.template, pptxTemplate.chosen);
}

/** A picture of the first slide, as PNG. */
async function firstSlide(page: BrowserPage, drawing: DeckDrawing): Promise<Uint8Array> {
  await page.open(firstSlidePage(drawing), viewport, drawing.fontStyle);
  return page.screenshot();
}

function shownDeck({ withoutFonts, fontStyle, pictures }: DeckDrawing): ShownDocument {
  const scenes = pictures.map((picture) => picture?.scene);
  return { html: withoutFonts, fonts: fontStyle, viewport, plan: slidePlan, scenes };
}

/** The pictures beside the Markdown, which names them: any Marp shows them, whatever fonts it has. */
async function pictureFiles({ kit }: Build, { deck, pictures }: DeckDrawing): Promise<readonly Artifact[]> {
  const files = pictures.map(async (picture, index): Promise<readonly Artifact[]> => {
    if (picture === undefined) return [];
    const { svg } = await drawScene(picture.scene, kit.fonts);
    return [
      {
        path: `${deck.language}/decks/${picture.file}`,
        kind: 'deck',
        id: deck.id,
        format: 'svg',
        mediaType: 'image/svg+xml',
        language: deck.language,
        title: deck.title,
        ...(deck.section === undefined ? {} : { section: deck.section }),
        sources: statementsOf(deck.slides[index]?.content),
        bytes: new TextEncoder().encode(svg),
      },
    ];
  });
  return (await Promise.all(files)).flat();
}

/** The theme beside the Markdown: `marp --theme-set silk.css roundtable.md` shows the deck as the program does. */
function themeFiles({ kit, traced }: Build): readonly Artifact[] {
  const { language } = traced.story;
  const { name } = kit.theme.tokens;
  const file = (path: string, format: string, mediaType: string, text: string): Artifact => ({
    path: `${language}/decks/${path}`,
    kind: 'deck',
    id: name,
    format,
    mediaType,
    language,
    sources: [],
    bytes: new TextEncoder().encode(text),
  });
  return [
    file(`${name}.css`, 'css', 'text/css', themeCss(kit.theme, kit.fonts)),
    ...logoFiles(kit.theme).map((logo) => file(logo.name, 'svg', 'image/svg+xml', logo.svg)),
  ];
}

function judgeDeck(
  { traced, kit }: Build,
  deck: Deck,
  { pages, texts }: MeasuredDocument,
): readonly DrawingFault[] {
  const sourced = sourcedNumerals(traced);
  const fixed = fixedWordsIn(kit.messages);
  return pages.flatMap((measure, index) => {
    const slide = deck.slides[index];
    return judgePage({
      name: `slide ${index + 1} of deck ${deck.id}`,
      statement: statementsOf(slide?.content)[0] ?? deck.section,
      measure: withProgramLines(measure, slide, fixed),
      unsourced: unsourcedNumerals(withoutRunningHead(texts[index] ?? '', slide), [
        ...sourced,
        ...ownNumerals(slide),
      ]),
      floors: slideFloors,
    });
  });
}

/** The running head numbers its section: a number of order, and the heading is the source's own. */
function withoutRunningHead(text: string, slide: Slide | undefined): string {
  const head = [...(slide?.running?.left.long ?? '').replace(/\s/g, '')].map((character) =>
    character.replace(/[\\^$.*+?()[\]{}|]/, '\\$&'),
  );
  return head.length === 0 ? text : text.replace(new RegExp(head.join('\\s*')), '');
}
