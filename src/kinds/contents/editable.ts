import { roads, rows, textBox } from '../../layout/editable/boxes.js';
import type { EditablePlan, EditableRoom } from '../../layout/editable/room.js';
import type { EditableShape } from '../../model/editable-deck.js';
import { displayWidth } from '../../text/width.js';
import type { Content } from './content.js';

/** So many entries stand in one column. */
const mostInColumn = 6;

/** Who speaks, in px. */
const speakerSize = 28;

/** The headline beside a road, and what is to come along it: each entry leads to its slide. */
export function editable({ headline, entries }: Content, room: EditableRoom): EditablePlan {
  const { sizes, palette, right, tier, linkTo } = room;
  const narrow = entries.length > mostInColumn;
  const begin = narrow ? room.left : 400;
  const two = narrow ? 2 : 1;
  const perColumn = Math.ceil(entries.length / two);
  const columnWidth = (right - begin - (two - 1) * 56) / two;
  const band = { top: narrow ? room.top : 110, bottom: room.bottom + 20 };
  const places = rows(band, perColumn, 8);
  const named = entries.some(({ expert }) => expert !== undefined);
  const { advance } = room.sheet.faces.text;
  const names = entries.map(({ expert }) => advance(expert?.long ?? '') * speakerSize * 1.1);
  // A name or two stand in one line; longer lists of them break.
  const speakers = named ? Math.min(340, Math.max(182, ...names)) : 0;
  const size = entries.length > 5 || tier > 0 ? Math.min(34, sizes.body) : named ? 36 : 40;
  const shapes = entries.flatMap(({ number, heading, expert, to }, index): readonly EditableShape[] => {
    const row = places[index % perColumn] ?? { y: 0, height: 0 };
    const x = begin + Math.floor(index / perColumn) * (columnWidth + 56);
    const link = to === undefined ? undefined : linkTo(to);
    const set = {
      size: narrow ? ([32, 30, 28, 24] as const)[tier] : size,
      leading: 1.25,
      anchor: 'middle',
    } as const;
    const width = columnWidth - 64 - (named ? speakers + 8 : 0);
    const box = (role: 'label' | 'body', name: string, left: number, across: number) =>
      [role, `${name} ${index + 1}`, { x: left, y: row.y, width: across, height: row.height }] as const;
    return [
      textBox(room, ...box('label', 'Number', x, 56), number, {
        ...set,
        face: 'headlineStrong',
        colour: palette.accent,
      }),
      {
        ...textBox(room, ...box('body', 'Entry', x + 64, width), heading.long, { ...set, face: 'headline' }),
        ...(link === undefined ? {} : { link }),
      },
      ...(expert === undefined
        ? []
        : [
            textBox(room, ...box('label', 'Speaker', x + 72 + width, speakers), expert.long, {
              ...set,
              size: tier === 3 ? 22 : speakerSize,
              align: 'right',
              colour: palette.secondary,
            }),
          ]),
    ];
  });
  const stations = places.map(({ y, height }) => ({
    x: begin - 40,
    y: y + height / 2,
    radius: 13,
    colour: palette.accent,
    fill: palette.ground,
    stroke: 5,
  }));
  const spine = {
    corners: [
      [begin - 40, 92],
      [begin - 40, 740],
    ] as const,
    radius: 0,
    width: 5,
    colour: palette.accent,
  };
  const short = displayWidth(headline.long) <= 4;
  return {
    variant: `${entries.length === 1 ? '1 entry' : `${entries.length} entries`}${named ? ', speakers' : ''}`,
    ...(narrow
      ? {}
      : {
          title: {
            place: { x: room.left, y: 120, width: 250, height: 300 },
            style: {
              face: 'headlineStrong' as const,
              size: sizes.display * (short ? 1.5 : 0.75),
              colour: palette.accent,
              leading: 1.2,
            },
          },
        }),
    shapes,
    ornaments: narrow ? [] : roads(room, [spine], stations),
  };
}
