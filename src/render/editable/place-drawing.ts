import { kindOf } from '../../kinds/index.js';
import type { EditablePlan, EditableRoom } from '../../layout/editable/room.js';
import type { SlidePicture } from '../../model/drawing.js';
import type { Slide } from '../../model/page.js';
import type { DeckKit } from '../deck.js';
import { drawingRooms } from '../slide-picture.js';
import { editableSheet } from './sheet.js';

/** The drawing under a headline: as a chart of the editor's own where it has one, or else as a group of shapes. */
export function placeDrawing(
  { content, accent, tier }: Pick<Slide, 'content' | 'accent' | 'tier'>,
  { scene, alt }: SlidePicture,
  kit: DeckKit,
  { left, right, top, bottom }: EditableRoom,
): EditablePlan {
  const { width, height } = scene;
  const y = top + Math.max(0, (bottom - top - height) / 2);
  const sheet = editableSheet(kit, accent, { height, step: drawingRooms[tier].step });
  const chart = kindOf(content).slide?.drawing?.chart?.(content, sheet);
  if (chart !== undefined) {
    const place = { x: left, y, width: right - left, height };
    return { variant: 'chart', shapes: [{ kind: 'chart', name: 'Chart', alt, place, chart }] };
  }
  return {
    shapes: [
      {
        kind: 'drawing',
        name: 'Drawing',
        alt,
        place: { x: 0, y, width, height },
        sheet: { width, height },
        items: scene.items,
      },
    ],
  };
}
