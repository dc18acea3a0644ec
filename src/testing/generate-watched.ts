import { generate, type Outcome, type Selection } from '../generate.js';
import { createMemoryWorld } from '../world/memory-world.js';
import type { BrowserLender, World } from '../world/world.js';

/** What a story became, and every word that was really drawn. */
export interface Watched {
  readonly outcome: Outcome;
  /** The last page of each loan of the browser, as HTML: a deck or handout as it was finally drawn. */
  readonly documents: readonly string[];
}

/**
 * Runs the whole machine on a story in memory with the fonts and the browser of a real world, and keeps the pages the
 * browser was shown last: what fitting made of a deck, even where a fault elsewhere means that nothing is written.
 *
 * @param onArtifact told the path of each artifact as soon as it was drawn, in that order
 */
export async function generateWatched(
  world: World,
  files: Readonly<Record<string, string>>,
  folder: string,
  selection: Selection,
  onArtifact: (path: string) => void = () => undefined,
): Promise<Watched> {
  const documents: string[] = [];
  const browser: BrowserLender = {
    ...world.browser,
    withPage: (use) =>
      world.browser.withPage(async (page) => {
        let shown: string | undefined;
        const result = await use({
          ...page,
          open: (html, viewport, fonts) => {
            shown = html;
            return page.open(html, viewport, fonts);
          },
        });
        if (shown !== undefined) documents.push(shown);
        return result;
      }),
  };
  const memory = createMemoryWorld(files, { fonts: world.fonts, assets: world.assets, browser });
  const outcome = await generate(memory, folder, selection, {
    draw: 'measure',
    jobs: 2,
    ownFaults: 'thrown',
    onProgress: ({ artifact }) => onArtifact(artifact),
  });
  return { outcome, documents };
}
