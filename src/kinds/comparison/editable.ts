import { columns, textBox } from '../../layout/editable/boxes.js';
import type { EditablePlan, EditableRoom } from '../../layout/editable/room.js';
import type { Content } from './content.js';

/** Two sides under their names. */
export function editable({ left, right }: Content, room: EditableRoom): EditablePlan {
  const { sizes, palette, top, bottom, tier } = room;
  const names = { y: top + 8, height: 64 };
  const places = columns(room, 2, 96);
  return {
    purpose: 'sides',
    shapes: [left, right].flatMap(({ title, points }, side) => {
      const { x, width } = places[side] ?? { x: 0, width: 0 };
      const colour = side === 0 ? palette.ink : palette.accent;
      const which = side === 0 ? 'left' : 'right';
      const y = names.y + names.height + 18;
      return [
        textBox(room, 'label', `Name, ${which}`, { x, ...names, width }, title.long, {
          face: 'headlineStrong',
          size: ([46, 42, 38, 34] as const)[tier],
          leading: 1.3,
          colour,
          anchor: 'bottom',
        }),
        textBox(
          room,
          'body',
          `Points, ${which}`,
          { x, y, width, height: bottom - y },
          points.map(({ long }) => long),
          {
            size: sizes.body,
            gap: ([26, 20, 12, 8] as const)[tier],
            leading: 1.4,
            rule: { colour, width: 4 },
          },
        ),
      ];
    }),
  };
}
