import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import type { TaggedText } from '../export/pdf/read-text-layer.js';
import { missingStrings } from '../measure/missing-strings.js';
import type { ReadingPlan } from '../measure/reading-plan.js';
import { shownStrings } from '../measure/shown-strings.js';
import type { LoadedFont } from '../model/font.js';
import type { DocumentProof, ShownString } from '../model/report.js';
import { statementsOf, wordsIn } from '../model/words.js';
import type { BrowserPage } from '../world/world.js';

/** What the pages of the report show: the slides of a deck, or the parts of a text. */
export interface ProvenPages {
  readonly section?: string;
  readonly slides: readonly { readonly content: unknown }[];
}

/** A printed document and what it was printed from. */
export interface PrintedPdf {
  /** Its path among the artifacts. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly deck: ProvenPages;
  /** Which elements are slides, or rows with their slides. */
  readonly plan: Pick<ReadingPlan, 'pages' | 'opening'>;
  /** Whether each slide has a page of its own. */
  readonly pageEach: boolean;
}

export interface ProvenPdf {
  readonly document: DocumentProof;
  /** Its text as it was read back. */
  readonly tagged: readonly TaggedText[];
  readonly diagnostics: readonly DrawingFault[];
}

/**
 * Reads a printed PDF back: every string that its slides show has to come back from its text layer, and every font has
 * to be one of the build's, and in the document. A page can look right and yet say nothing to those who search, copy
 * or listen; or say everything and show boxes.
 *
 * @param page still shows what was printed
 * @param fonts of the build
 */
export async function proveTextLayer(
  page: BrowserPage,
  { path, bytes, deck, plan, pageEach }: PrintedPdf,
  fonts: readonly LoadedFont[],
): Promise<ProvenPdf> {
  const [slides, layer] = await Promise.all([
    page.evaluate(shownStrings, { pages: plan.pages, opening: plan.opening }),
    import('../export/pdf/read-text-layer.js').then(({ readTextLayer }) => readTextLayer(bytes)),
  ]);
  const shown = slides.flatMap((strings, index) =>
    strings.map((text) => ({ slide: index + 1, text: text.trim() })),
  );
  const lostFrom = (strings: readonly ShownString[], readings: readonly string[]) =>
    missingStrings(
      strings.map(({ text }) => text),
      readings,
    ).flatMap((index) => strings[index] ?? []);
  const missing = pageEach
    ? slides.flatMap((_, index) =>
        lostFrom(
          shown.filter(({ slide }) => slide === index + 1),
          [layer.pages[index] ?? ''],
        ),
      )
    : // Rows flow over the pages, and a paragraph that goes on overleaf is whole in the order of the tags.
      lostFrom(shown, [layer.pages.join('\n'), layer.tagged.map(({ text }) => text).join('')]);
  const families = fonts.map(({ family }) => family.replaceAll(' ', ''));
  const boxes = layer.pages.flatMap((text, index) => (text.includes('\ufffd') ? [index + 1] : []));
  const foreign = layer.fonts.filter(
    ({ name, embedded }) =>
      !embedded || !families.some((family) => name === family || name.startsWith(`${family}-`)),
  );
  return {
    document: {
      artifact: path,
      pages: layer.pages.length,
      textLayer: { strings: shown.length, missing },
      fonts: layer.fonts,
    },
    tagged: layer.tagged,
    diagnostics: [
      ...missing.map(({ slide, text }): DrawingFault => {
        const shownSlide = deck.slides[slide - 1];
        const statement = statementsOf(shownSlide?.content)[0] ?? deck.section;
        const words = wordsIn(shownSlide).find(({ long }) => plain(long).includes(plain(text)));
        return {
          code: 'text-layer-incomplete',
          severity: 'error',
          message: `slide ${slide} in ${path}: its text does not come back from the PDF: “${text}”.`,
          hint: 'Write it with characters the fonts have; if they have them, look at how the theme draws it.',
          ...(words?.from.kind === 'story' ? { at: words.from.path } : {}),
          ...(statement === undefined ? {} : { dataPath: statement }),
        };
      }),
      ...(missing.length > 0 ? [] : boxes).map(
        (number): DrawingFault => ({
          code: 'glyph-missing',
          severity: 'error',
          message: `page ${number} of ${path} shows an empty box where a font lacks a character.`,
          hint: 'Look at what the style sheet puts there: counters and marks need characters the fonts have.',
        }),
      ),
      ...foreign.map(
        ({ name, embedded }): DrawingFault => ({
          code: 'font-foreign',
          severity: 'error',
          message: embedded
            ? `${path} is set in ${name}, which is no font of the build.`
            : `${path} is set in ${name} and does not hold it: every reader would show another font.`,
          hint: 'Let the theme name only the families and weights it brings, and write with the characters they have.',
        }),
      ),
    ],
  };
}

/** A browser breaks and spaces a text otherwise than it is written. */
function plain(text: string): string {
  return text.replace(/\s+/g, '');
}
