import { roads, textBox } from '../../layout/editable/boxes.js';
import type { EditablePlan, EditableRoom } from '../../layout/editable/room.js';
import { isShortTitle } from '../../text/short-sentence.js';
import type { Content } from './content.js';

/** What is worth remembering, beside its headline. */
export function editable({ headline, items, start = 1 }: Content, room: EditableRoom): EditablePlan {
  const { left, right, bottom, palette, sizes, tier } = room;
  const x = 500;
  return {
    title: {
      place: { x: left, y: 126, width: 330, height: 420 },
      style: {
        face: 'headlineStrong',
        size: isShortTitle(headline.long) ? sizes.display : sizes.headline * 0.95,
        leading: 1.3,
        colour: palette.accent,
      },
    },
    shapes: [
      textBox(
        room,
        'body',
        'Takeaways',
        { x, y: 118, width: right - x, height: bottom - 118 },
        items.map(({ long }) => long),
        {
          face: 'headline',
          size: sizes.body,
          leading: 1.38,
          bullet: 'number',
          ...(start === 1 ? {} : { start }),
          gap: ([26, 20, 14, 8] as const)[tier],
          anchor: 'middle',
        },
      ),
    ],
    ornaments: roads(room, [
      {
        corners: [
          [x - 44, 92],
          [x - 44, 638],
        ],
        radius: 0,
        width: 3,
        colour: palette.accent,
      },
    ]),
  };
}
