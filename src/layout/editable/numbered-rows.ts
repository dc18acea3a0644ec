import type { NumberedItems, TitledItem } from '../../model/content.js';
import type { Place } from '../../model/scene.js';
import { columns, rows, so, textBox } from './boxes.js';
import { highest } from './measure.js';
import type { EditablePlan, EditableRoom } from './room.js';

/** Numbered things in rows: the number, what it is called, what it is. */
export function numberedRows({ items, start = 1 }: NumberedItems, room: EditableRoom): EditablePlan {
  const { left, right, palette, sizes, tier } = room;
  const told = items.some(({ text }) => text !== undefined);
  const places = rows({ ...room, top: room.top + 8 }, items.length, 22);
  const titleWidth = told ? 380 : right - left - 76;
  return {
    variant: so(items.length, 'row'),
    shapes: items.flatMap(({ title, text }, index) => {
      const { y, height } = places[index] ?? { y: 0, height: 0 };
      const rule = { colour: palette.ink, width: 2 };
      const number = { x: left, y, width: 76, height };
      const name = { x: left + 76, y, width: titleWidth, height };
      const words = { x: left + 76 + titleWidth + 28, y, width: right - left - 104 - titleWidth, height };
      return [
        textBox(room, 'label', `Number ${index + 1}`, number, String(start + index), {
          face: 'headlineStrong',
          size: ([52, 46, 40, 36] as const)[tier],
          leading: 1.15,
          colour: palette.accent,
          rule,
        }),
        textBox(room, 'label', `Name ${index + 1}`, name, title.long, {
          face: 'headline',
          size: sizes.body,
          leading: 1.32,
          rule,
        }),
        ...(text === undefined
          ? []
          : [
              textBox(room, 'body', `Text ${index + 1}`, words, text.long, {
                size: sizes.text,
                leading: 1.4,
                rule,
              }),
            ]),
      ];
    }),
  };
}

/** The same side by side, for a few. */
export function numberedColumns({ items, start = 1 }: NumberedItems, room: EditableRoom): EditablePlan {
  const { top, bottom, palette, sizes, sheet } = room;
  const places = columns(room, items.length, 44);
  const numberHeight = 92;
  const nameOf = ({ title }: TitledItem, index: number, place: Place) =>
    textBox(room, 'label', `Name ${index + 1}`, place, title.long, {
      face: 'headline',
      size: sizes.body,
      leading: 1.3,
    });
  // All names take as much as the longest, so that what is told begins at one height.
  const nameHeight = highest(
    sheet,
    items.map((item, index) =>
      nameOf(item, index, { x: 0, y: 0, width: places[index]?.width ?? 0, height: 0 }),
    ),
  );
  return {
    variant: so(items.length, 'column'),
    shapes: items.flatMap(({ title, text }, index) => {
      const { x, width } = places[index] ?? { x: 0, width: 0 };
      const y = top + 10;
      const name = y + numberHeight + 14;
      const words = name + nameHeight + 14;
      return [
        textBox(
          room,
          'label',
          `Number ${index + 1}`,
          { x, y, width, height: numberHeight },
          String(start + index),
          {
            face: 'headlineStrong',
            size: 68,
            leading: 1.1,
            colour: palette.accent,
            rule: { colour: palette.accent, width: 6 },
          },
        ),
        nameOf({ title }, index, { x, y: name, width, height: nameHeight }),
        ...(text === undefined
          ? []
          : [
              textBox(
                room,
                'body',
                `Text ${index + 1}`,
                { x, y: words, width, height: bottom - words },
                text.long,
                {
                  size: sizes.text,
                  leading: 1.4,
                },
              ),
            ]),
      ];
    }),
  };
}
