import type { DrawnBlock, DrawnLine, DrawnPage } from '../measure/drawn-page.js';
import type { Box } from '../model/scene.js';

interface LineOptions {
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly size?: number;
  readonly colour?: string;
  readonly ground?: string;
}

/** A line of text whose ink is as high as its size. */
function drawnLine(text: string, options: LineOptions = {}): DrawnLine {
  const { left = 100, top = 100, width = 400, size = 32, colour = '#1B2230', ground = '#FAF7F0' } = options;
  return {
    text,
    ink: { left, top, right: left + width, bottom: top + size },
    runs: [{ size, colour, ground }],
  };
}

/** Texts one under the other, as one block broken into lines. */
export function drawnBlock(
  texts: readonly string[],
  options: LineOptions & { readonly role?: DrawnBlock['role']; readonly frame?: Box } = {},
): DrawnBlock {
  const { role = 'text', frame = { left: 84, top: 40, right: 1196, bottom: 680 }, top = 100 } = options;
  return {
    role,
    frame,
    lines: texts.map((text, index) => drawnLine(text, { ...options, top: top + index * 48 })),
  };
}

/** A page of 1280 × 720 px with nothing wrong but what is changed. */
export function drawnPage(blocks: readonly DrawnBlock[], change: Partial<DrawnPage> = {}): DrawnPage {
  const shown = blocks.flatMap(({ lines }) => lines.map(({ text }) => text)).join('');
  return {
    safe: { left: 64, top: 36, right: 1216, bottom: 684 },
    blocks,
    signs: [],
    graphics: [],
    excess: 0,
    text: shown,
    shown,
    ...change,
  };
}
