import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import type { DeckFormat } from '../export/format.js';
import type { FilledDeck } from '../export/pptx/template/fill-deck.js';
import { statementsJson } from '../export/statements-json.js';
import type { Artifact } from '../model/artifact.js';
import type { DeckDrawing } from '../model/drawing.js';
import { statementsOf } from '../model/words.js';
import type { Plan } from '../planning/selection.js';
import type { DeckKit } from '../render/deck.js';
import { editableDeck, type PlacedDeck } from '../render/editable/deck.js';
import { playedPage } from '../render/played-page.js';
import type { BrowserPage } from '../world/world.js';
import type { Build } from './build.js';

/** A deck as it was finally drawn, and what it is exported with. */
interface FinishedDeck {
  readonly page: BrowserPage;
  readonly drawing: DeckDrawing;
  readonly kit: DeckKit;
  /** The same in boxes, where a format needs them. */
  readonly placed: PlacedDeck | undefined;
  /** The same on the layouts of somebody's template. */
  readonly filled: FilledDeck | undefined;
}

/** A deck as a file of a format, and what is wrong with the file, which is our own fault. */
export async function exportDeck(
  { traced, date, kit }: Build,
  { notes, attachData }: Plan,
  format: DeckFormat,
  path: string,
  { page, drawing, kit: deckKit, placed, filled }: FinishedDeck,
): Promise<{ readonly artifact: Artifact; readonly faults: readonly DrawingFault[] }> {
  const { deck } = drawing;
  const sources = [...new Set(deck.slides.flatMap(({ content }) => statementsOf(content)))];
  const attachment = attachData ? statementsJson(traced, sources, kit.messages.statementsFile) : undefined;
  const {
    bytes,
    pages,
    faults = [],
  } = await format.export(drawing, {
    page,
    notes,
    date,
    ...(attachment === undefined ? {} : { attachment }),
    played: () => playedPage(drawing, deckKit),
    ...(filled === undefined ? {} : { filled }),
    editable: () => (placed ?? editableDeck(drawing, deckKit)).deck,
  });
  return {
    artifact: {
      path,
      kind: 'deck',
      id: deck.id,
      format: format.name,
      mediaType: format.mediaType,
      language: deck.language,
      title: deck.title,
      ...(deck.section === undefined ? {} : { section: deck.section }),
      pages,
      sources,
      pageSources: deck.slides.map(({ content }) => statementsOf(content)),
      bytes,
    },
    faults: faults.map((fault) => ({
      code: 'presentation-faulty',
      severity: 'warning',
      ofProgram: true,
      message: `an editor may want to repair ${path}: ${fault}.`,
      hint: 'This is a fault of the program: please report it.',
    })),
  };
}
