import type { Box, Scene, SceneLine } from '../model/scene.js';
import { linesOf, photographsOf } from '../model/scene.js';
import type { DrawnBlock, DrawnPage } from './drawn-page.js';
import { readPoster } from './poster.js';
import type { DrawnTexts } from './read-texts.js';

/**
 * The texts of a page with those of a picture on it: its scene says where they stand, as on a poster, and the browser
 * where the picture does.
 *
 * @param scene of the one picture a page may show
 */
export function withScene(page: DrawnTexts, scene: Scene | undefined): DrawnTexts {
  const [at] = page.scenes;
  if (scene === undefined || at === undefined) return page;
  const { blocks, excess, shown } = readPoster(scene);
  return {
    ...page,
    blocks: [...page.blocks, ...blocks.map((block) => moved(block, at))],
    excess: Math.max(page.excess, excess, ...onPictures(page, scene, at)),
    // What the program says itself counts what is drawn; the story's words must be backed.
    text: [page.text, ...textsOfStory(scene)].join('\n'),
    shown: page.shown + shown,
  };
}

/** How deep text of the page lies on a portrait or a photograph: there its ground is none that was chosen for it. */
function onPictures({ blocks }: DrawnTexts, { items }: Scene, at: Box): readonly number[] {
  return photographsOf(items).flatMap(({ place: { x, y, width, height } }) => {
    const picture = { left: at.left + x, top: at.top + y };
    return blocks.flatMap(({ lines }) =>
      lines.map(({ ink }) =>
        Math.max(
          0,
          Math.min(
            Math.min(ink.right, picture.left + width) - Math.max(ink.left, picture.left),
            Math.min(ink.bottom, picture.top + height) - Math.max(ink.top, picture.top),
          ),
        ),
      ),
    );
  });
}

/** The lines and areas of a picture against what is behind them; see `DrawnPage`. */
export function graphicsOf(scene: Scene | undefined): DrawnPage['graphics'] {
  return scene === undefined ? [] : readPoster(scene).graphics;
}

function moved({ frame, lines, ...block }: DrawnBlock, at: Box): DrawnBlock {
  const shift = ({ left, top, right, bottom }: Box): Box => ({
    left: left + at.left,
    top: top + at.top,
    right: right + at.left,
    bottom: bottom + at.top,
  });
  return {
    ...block,
    frame: shift(frame),
    lines: lines.map((line) => ({ ...line, ink: shift(line.ink) })),
  };
}

function textsOfStory({ items }: Scene): readonly string[] {
  const blocks = new Map<SceneLine['block'], string>();
  for (const { block, text, from } of linesOf(items)) {
    if (from?.kind === 'story') blocks.set(block, (blocks.get(block) ?? '') + text.replace('\u00ad', ''));
  }
  return [...blocks.values()];
}
