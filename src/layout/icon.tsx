import { type IconShape, iconShapes, iconSide } from '../icons/icon-shapes.js';
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
  const node = (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox={`0 0 ${iconSide} ${iconSide}`}
      fill="none"
      stroke={colour}
      stroke-width={(stroke * iconSide) / size}
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {shapes.map((shape) => (
        <Shape shape={shape} />
      ))}
    </svg>
  );
  return { width: size, height: size, overflow: 0, node };
}

function Shape({ shape }: { readonly shape: IconShape }) {
  switch (shape.kind) {
    case 'path':
      return <path d={shape.path} />;
    case 'ellipse':
      return <ellipse cx={shape.x} cy={shape.y} rx={shape.rx} ry={shape.ry} />;
    case 'rectangle':
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx={shape.radius} />;
  }
}
