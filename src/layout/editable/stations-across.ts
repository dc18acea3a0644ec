import type { EditableParagraph, EditableStyle } from '../../model/editable-deck.js';
import type { Place } from '../../model/scene.js';
import { columns, roads, textBox } from './boxes.js';
import { highest } from './measure.js';
import type { EditablePlan, EditableRoom } from './room.js';

/** What stands at a station: its name, and what is told of it. */
export interface AcrossItem {
  readonly name: EditableParagraph;
  readonly text?: string;
}

/** More stations than this stand above and below their road by turns. */
const mostBelow = 4;

/** Things one after the other along a road, each under its station. */
export function stationsAcross(
  room: EditableRoom,
  items: readonly AcrossItem[],
  { name, called }: { readonly name: Partial<EditableStyle>; readonly called: string },
): EditablePlan {
  const { top, bottom, palette, sizes, right, sheet } = room;
  const many = items.length > mostBelow;
  const y = many ? (top + bottom) / 2 : top + 56;
  const places = many ? turns(room, items.length) : columns(room, items.length, 40);
  const last = items.length - 1;
  const nameOf = (item: AcrossItem, index: number, place: Place) =>
    textBox(room, 'label', `Name ${index + 1}`, place, [item.name], {
      face: 'headline',
      size: sizes.body,
      leading: 1.25,
      ...name,
      ...(index === last ? { colour: palette.accent } : {}),
    });
  // All names take as much as the longest, so that what is told begins at one height.
  const nameHeight = highest(
    sheet,
    items.map((item, index) =>
      nameOf(item, index, { x: 0, y: 0, width: places[index]?.width ?? 0, height: 0 }),
    ),
  );
  return {
    variant: `${items.length} ${called}`,
    shapes: items.flatMap((item, index) => {
      const { x, width } = places[index] ?? { x: 0, width: 0 };
      const above = many && index % 2 === 0;
      const begin = above ? top - 6 : y + 34;
      const end = above ? y - 34 : bottom;
      const title = { x, y: begin, width, height: item.text === undefined ? end - begin : nameHeight };
      const text = { x, y: begin + nameHeight + 8, width, height: end - begin - nameHeight - 8 };
      return [
        nameOf(item, index, title),
        ...(item.text === undefined
          ? []
          : [
              textBox(room, 'body', `Text ${index + 1}`, text, item.text, {
                size: sizes.text,
                leading: 1.38,
              }),
            ]),
      ];
    }),
    ornaments: roads(
      room,
      [
        {
          corners: [
            [-20, y],
            [many ? right : sheet.width + 20, y],
          ],
          radius: 0,
          width: 6,
          colour: palette.accent,
        },
      ],
      items.map((_, index) => ({
        x: (places[index]?.x ?? 0) + 16,
        y,
        radius: 16,
        colour: palette.accent,
        fill: index === last ? palette.accent : palette.ground,
        stroke: 6,
      })),
    ),
  };
}

/** Columns that overlap by half, as every other one stands above the road. */
function turns({ left, right }: EditableRoom, count: number): ReturnType<typeof columns> {
  const step = (right - left) / (count + 1);
  return Array.from({ length: count }, (_, index) => ({ x: left + index * step, width: 2 * step - 28 }));
}
