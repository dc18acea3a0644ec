import { ring, roads, so, textBox, threadedRoad } from '../../layout/editable/boxes.js';
import type { EditablePlan, EditableRoom } from '../../layout/editable/room.js';
import type { EditableShape } from '../../model/editable-deck.js';
import type { Content } from './content.js';

/** Where the road runs, and where it turns. */
const road = Object.freeze({ y: 556, radius: 110, width: 8 });
/** How wide a photograph stands at the right edge. */
const photograph = 420;

/** Title and subtitle on a field; the road below them, a station for each who speaks. */
export function editable(content: Content, room: EditableRoom): EditablePlan {
  const { kicker, subtitle, bylines } = content;
  const { sheet, sizes, left, messages, tier, scene } = room;
  const { ground, ink, hairline } = sheet.reversed;
  const pictured = scene !== undefined;
  const right = pictured ? 1280 - photograph - 48 : 1130;
  const turn = pictured ? right + 20 : 1180;
  const size = sizes.display * ([1.75, 1.4375, 1.1875, 1] as const)[tier] * (pictured ? 0.68 : 1);
  const line = { style: { size: 34, colour: ink } };
  const width = right - left;
  const titleTop = kicker === undefined ? 76 : 112;
  const titleHeight = 300;
  const roadway = threadedRoad(
    (off) => [
      [-20, road.y + off],
      [turn + off, road.y + off],
      [turn + off, -20],
    ],
    { ...road, side: 'outwards', colour: ink, threadColour: hairline, threads: [-26, 24] },
  );
  const count = Math.max(1, bylines.length);
  const step = (right - left) / count;
  const stations = bylines.map((_, index) => ring(room, left + index * step + 10, road.y));
  const shapes: EditableShape[] = [];
  if (kicker !== undefined)
    shapes.push(
      textBox(room, 'label', 'Kicker', { x: left, y: 56, width, height: 52 }, kicker.long, {
        ...line.style,
        face: 'textMedium',
      }),
    );
  if (subtitle !== undefined)
    shapes.push(
      textBox(
        room,
        'body',
        'Subtitle',
        { x: left, y: titleTop + titleHeight + 12, width, height: 100 },
        subtitle.long,
        {
          ...line.style,
          size: sizes.body,
        },
      ),
    );
  for (const [index, { name, affiliation }] of bylines.entries())
    shapes.push(
      textBox(
        room,
        'label',
        `Byline ${index + 1}`,
        { x: left + index * step, y: road.y + 30, width: step - 24, height: 110 },
        affiliation === undefined ? name.long : `${name.long}${messages.separator}${affiliation.long}`,
        {
          face: 'textMedium',
          size: bylines.length > 3 || affiliation !== undefined ? 28 : 32,
          leading: 1.25,
          colour: ink,
        },
      ),
    );
  if (scene !== undefined)
    shapes.push({
      kind: 'drawing',
      name: 'Picture',
      alt: content.picture?.alt ?? '',
      place: { x: 1280 - photograph, y: 0, width: photograph, height: 720 },
      sheet: { width: photograph, height: 720 },
      items: scene.items,
    });
  return {
    purpose: 'title',
    variant: `${so(bylines.length, 'name')}${pictured ? ', picture' : ''}`,
    ground,
    framed: false,
    title: {
      place: { x: left, y: titleTop, width: width, height: titleHeight },
      style: { face: 'headlineStrong', size, colour: ink, leading: 1.2, anchor: 'top' },
    },
    shapes,
    ornaments: roads(room, roadway, stations),
  };
}
