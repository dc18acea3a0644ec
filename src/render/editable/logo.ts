import { kindOf } from '../../kinds/index.js';
import type { EditableDrawing } from '../../model/editable-deck.js';
import type { Slide } from '../../model/page.js';
import type { ThemeFolder } from '../../model/theme.js';
import { slideGeometry } from '../slide-geometry.js';
import { pictureOf } from '../slide-logo.js';

/** A logo fits into so much, and begins so far below the upper edge on a field and on the ground, in px. */
const room = Object.freeze({ width: 260, height: 52 });
const tops = Object.freeze({ field: 44, ground: 120 });

/** The theme's logo, on the slides that show it. */
export function logoOn(
  { content }: Pick<Slide, 'content'>,
  { logo }: ThemeFolder,
): readonly EditableDrawing[] {
  const on = kindOf(content).slide?.logo;
  if (on === undefined || logo === undefined) return [];
  const shown = on === 'field' ? logo.onField : logo.onGround;
  const width = Math.min(room.width, room.height * shown.ratio);
  const height = width / shown.ratio;
  const { margin, across } = slideGeometry;
  return [
    {
      kind: 'drawing',
      name: 'Logo',
      alt: logo.alt,
      place: { x: margin + across - width, y: tops[on], width, height },
      sheet: { width, height },
      items: [
        {
          kind: 'picture',
          role: 'logo',
          place: { x: 0, y: 0, width, height },
          address: pictureOf(shown),
          alt: logo.alt,
        },
      ],
    },
  ];
}
