import { textBox } from '../../layout/editable/boxes.js';
import type { EditablePlan, EditableRoom } from '../../layout/editable/room.js';
import type { Content } from './content.js';

/** What is said, a paragraph each, down the slide. */
export function editable({ items }: Content, room: EditableRoom): EditablePlan {
  const { left, right, top, bottom, tier } = room;
  return {
    shapes: [
      textBox(
        room,
        'body',
        'Points',
        { x: left, y: top, width: right - left, height: bottom - top },
        items.map(({ long }) => long),
        { bullet: 'dot', gap: ([34, 24, 16, 10] as const)[tier], anchor: 'middle' },
      ),
    ],
  };
}
