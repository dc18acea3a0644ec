import type { DrawnPage } from '../measure/drawn-page.js';
import { measurePage, neededRoom } from '../measure/measure-page.js';
import { readGraphics } from '../measure/read-graphics.js';
import { type DrawnTexts, readTexts } from '../measure/read-texts.js';
import type { ReadingPlan } from '../measure/reading-plan.js';
import { graphicsOf, withScene } from '../measure/with-scenes.js';
import type { PageMeasure } from '../model/drawing.js';
import type { Scene } from '../model/scene.js';
import type { Terms } from '../text/terms.js';
import type { BrowserPage } from '../world/world.js';

/** A document for the browser: what it is, how large it is shown, how it is read. */
export interface ShownDocument {
  readonly html: string;
  /** The style element with its fonts, where it is not in the document. */
  readonly fonts?: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly plan: ReadingPlan;
  /** The picture of each page that shows one; undefined for the others. */
  readonly scenes?: readonly (Scene | undefined)[];
}

/** What fitting asks of a page, in px of it. */
export interface PageRoom {
  /** How much more it needs; 0 where all fits. */
  readonly overflow: number;
  /** How tall it is: as tall as it needs to be, where its kind leaves that open. */
  readonly height: number;
}

/** What fitting asks at every round, page by page. */
export async function measureRoom(page: BrowserPage, shown: ShownDocument): Promise<readonly PageRoom[]> {
  const texts = await readOnce(page, shown);
  return texts.map((each) => ({
    overflow: neededRoom(each),
    height: each.safe.bottom - each.safe.top + 2 * shown.plan.safe.down,
  }));
}

/** What each page of the browser showed last: a document that fits at once is not read a second time. */
const lastRead = new WeakMap<BrowserPage, ShownDocument & { readonly texts: readonly DrawnTexts[] }>();

async function readOnce(page: BrowserPage, shown: ShownDocument): Promise<readonly DrawnTexts[]> {
  await page.open(shown.html, shown.viewport, shown.fonts);
  const last = lastRead.get(page);
  const same =
    last?.html === shown.html &&
    last.fonts === shown.fonts &&
    last.viewport === shown.viewport &&
    last.plan === shown.plan;
  if (same) return last.texts;
  const read = await page.evaluate(readTexts, shown.plan);
  const texts = read.map((each, index) => withScene(each, shown.scenes?.[index]));
  lastRead.set(page, { ...shown, texts });
  return texts;
}

export interface MeasuredDocument {
  readonly pages: readonly PageMeasure[];
  /** What each page says, in order; see `DrawnPage`. */
  readonly texts: readonly string[];
}

/**
 * The finished document, read whole and judged page by page.
 *
 * @param artifact the path of the document
 * @param covers whether the fonts of the build have a character
 * @param terms what the story calls things, where no line may end inside one
 */
export async function measureDocument(
  page: BrowserPage,
  shown: ShownDocument,
  artifact: string,
  covers: (character: string) => boolean,
  terms?: Terms,
): Promise<MeasuredDocument> {
  const texts = await readOnce(page, shown);
  const graphics = await page.evaluate(readGraphics, shown.plan);
  const drawn = texts.map((each, index): DrawnPage => {
    const { signs, graphics: styled } = graphics[index] ?? { signs: [], graphics: [] };
    return { ...each, signs, graphics: [...styled, ...graphicsOf(shown.scenes?.[index])] };
  });
  return {
    pages: drawn.map((each, index) => measurePage(artifact, index + 1, each, covers, terms)),
    texts: drawn.map(({ text }) => text),
  };
}
