import { iconShapes, iconSide } from '../icons/icon-shapes.js';
import { type Block, nothing } from './block.js';

export interface IconStyle {
  /** The side of the square it stands in, in px. */
  readonly size: number;
  /** The width of its lines in px, whatever its size: all icons of a picture look drawn with one pen. */
  readonly stroke: number;
  readonly colour: string;
}

/** An icon as line work. Nothing where there is no icon of this name: the words beside it say it all. */
export function icon(name: string, { size, stroke, colour }: IconStyle): Block {
  const shapes = iconShapes(name);
  if (shapes === undefined) return nothing;
  const view = { x: 0, y: 0, width: iconSide, height: iconSide };
  const pen = { colour, width: (stroke * iconSide) / size, round: true };
  return {
    width: size,
    height: size,
    overflow: 0,
    itemsAt: (x, y) => {
      const place = { x, y, width: size, height: size };
      const within = { place, view };
      return shapes.map((shape) => ({
        kind: 'shape',
        role: 'icon',
        place,
        colour,
        within,
        outline: shape,
        stroke: pen,
      }));
    },
  };
}
