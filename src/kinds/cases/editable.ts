import { columns, so, textBox } from '../../layout/editable/boxes.js';
import type { EditablePlan, EditableRoom } from '../../layout/editable/room.js';
import type { EditableShape } from '../../model/editable-deck.js';
import type { Content } from './content.js';

/** Up to so many stand side by side. */
const mostInRow = 3;

/** Cases with their place, name and story. */
export function editable({ items }: Content, room: EditableRoom): EditablePlan {
  const { top, bottom, palette, sizes, tier } = room;
  const lines = items.length > mostInRow ? 2 : 1;
  const across = Math.ceil(items.length / lines);
  const places = columns(room, across, items.length > 2 ? 40 : 56);
  const height = (bottom - top - (lines - 1) * 24) / lines;
  const placed = items.some(({ place }) => place !== undefined);
  const nameSize = lines > 1 ? sizes.text : ([44, 40, 36, 32] as const)[tier] * (items.length > 2 ? 0.9 : 1);
  const placeHeight = placed ? sizes.text * 1.4 : 0;
  const nameHeight = nameSize * 1.32 * (lines > 1 ? 1 : 2) + 4;
  return {
    variant: `${so(items.length, 'case')}${placed ? ', places' : ''}`,
    shapes: items.flatMap(({ name, place, text }, index): readonly EditableShape[] => {
      const { x, width } = places[index % across] ?? { x: 0, width: 0 };
      const y = top + 16 + Math.floor(index / across) * (height + 24);
      const begin = y + placeHeight + 8;
      const words = begin + nameHeight + 10;
      return [
        ...(place === undefined
          ? []
          : [
              textBox(room, 'label', `Place ${index + 1}`, { x, y, width, height: placeHeight }, place.long, {
                face: 'textMedium',
                size: sizes.text,
                leading: 1.35,
                colour: palette.accent,
                rule: { colour: palette.ink, width: 2 },
              }),
            ]),
        textBox(room, 'label', `Name ${index + 1}`, { x, y: begin, width, height: nameHeight }, name.long, {
          face: 'headlineStrong',
          size: nameSize,
          leading: 1.32,
          anchor: lines > 1 ? 'top' : 'bottom',
          ...(placed ? {} : { rule: { colour: palette.ink, width: 2 } }),
        }),
        textBox(
          room,
          'body',
          `Text ${index + 1}`,
          { x, y: words, width, height: y + height - 16 - words },
          text.long,
          { size: sizes.text, leading: 1.42 },
        ),
      ];
    }),
  };
}
