import { type Block, group } from './block.js';
import { icon } from './icon.js';
import type { Sheet } from './sheet.js';
import { text } from './text.js';

/** A station that carries its number as it is written there, or the icon its author chose. */
export function numberedStation(
  sheet: Sheet,
  number: string,
  radius: number,
  chosen: string | undefined,
): Block {
  const side = 2 * radius;
  const numeral = text(sheet, number, {
    face: 'headlineStrong',
    size: Math.max(radius * 1.15, 32 * sheet.unit),
    colour: sheet.paper.ground,
    width: side,
    leading: 1,
  });
  const sign = {
    size: radius * 1.2,
    stroke: Math.max(radius * 0.08, 2.5 * sheet.unit),
    colour: sheet.paper.ground,
  };
  const inside = chosen === undefined ? numeral : icon(chosen, sign);
  const colour = sheet.paper.accent;
  const disc: Block = {
    width: side,
    height: side,
    overflow: 0,
    itemsAt: (x, y) => [
      {
        kind: 'field',
        role: 'disc',
        place: { x, y, width: side, height: side },
        colour,
        radius,
        decoration: false,
      },
    ],
  };
  return group([
    { block: disc, x: 0, y: 0 },
    { block: inside, x: radius - inside.width / 2, y: radius - inside.height / 2 },
  ]);
}
