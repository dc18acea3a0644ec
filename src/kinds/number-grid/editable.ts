import { commonDate } from '../../content/figure-view.js';
import { figureWidth } from '../../content/figure-width.js';
import { columns, figureBox, rows, so, textBox } from '../../layout/editable/boxes.js';
import type { EditablePlan, EditableRoom } from '../../layout/editable/room.js';
import type { Content } from './content.js';

/** Up to so many figures stand in one row. */
const mostInRow = 3;

/** Figures side by side, each over what it counts. */
export function editable({ items }: Content, room: EditableRoom): EditablePlan {
  const { left, right, top, bottom, sizes, palette } = room;
  const date = commonDate(items);
  const lines = items.length > mostInRow ? 2 : 1;
  const across = Math.ceil(items.length / lines);
  const grid = { ...room, top: top + (date === undefined ? 0 : 32) };
  const bands = rows({ top: grid.top, bottom }, lines, 26);
  const places = columns({ left, right }, across, 44);
  const bandHeight = bands[0]?.height ?? 0;
  const wanted = sizes.figure * (across < mostInRow ? 1 : 0.86) * (lines === 1 ? 1.15 : 0.92);
  const digits = Math.min(wanted * 1.14, bandHeight * 0.46);
  // In two rows what is counted stands beside a figure, where all figures are short enough.
  const large = bandHeight * 0.56;
  const half = (places[0]?.width ?? 0) * 0.52;
  const beside = lines === 2 && items.every(({ figure }) => figureWidth(figure) * large <= half * 0.82);
  const size = beside ? large : digits / 1.14;
  return {
    variant: `${so(items.length, 'figure')}${beside ? ' beside what they count' : ''}${date === undefined ? '' : ', one date'}`,
    shapes: [
      ...(date === undefined
        ? []
        : [
            textBox(room, 'label', 'Date', { x: left, y: top - 16, width: right - left, height: 36 }, date, {
              size: sizes.note,
              colour: palette.secondary,
              leading: 1.4,
            }),
          ]),
      ...items.flatMap(({ figure, counts, asOf }, index) => {
        const { x, width } = places[index % across] ?? { x: 0, width: 0 };
        const { y, height } = bands[Math.floor(index / across)] ?? { y: 0, height: 0 };
        const number = beside ? { x, y, width: half, height } : { x, y, width, height: digits };
        const words = beside
          ? { x: x + half, y, width: width - half, height }
          : { x, y: y + digits + 10, width, height: height - digits - 10 };
        return [
          figureBox(room, `Number ${index + 1}`, number, figure, {
            anchor: beside ? 'middle' : 'bottom',
            size,
            rule: { colour: palette.ink, width: 2 },
          }),
          textBox(
            room,
            'label',
            `What it counts ${index + 1}`,
            words,
            [
              counts.long,
              ...(asOf === undefined || date !== undefined
                ? []
                : [{ runs: [{ text: asOf.long, size: sizes.note, colour: palette.secondary }] }]),
            ],
            {
              size: sizes.text,
              leading: 1.36,
              ...(beside ? { anchor: 'middle', rule: { colour: palette.ink, width: 2 } } : {}),
            },
          ),
        ];
      }),
    ],
  };
}
