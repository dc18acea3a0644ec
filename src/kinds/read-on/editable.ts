import { columns, ring, roads, so, textBox, threadedRoad } from '../../layout/editable/boxes.js';
import type { EditablePlan, EditableRoom } from '../../layout/editable/room.js';
import type { EditableShape } from '../../model/editable-deck.js';
import type { Content } from './content.js';

const road = Object.freeze({ y: 496, radius: 110 });

/** The last slide: what it was about, and where to read on, with addresses that lead there. */
export function editable({ headline, readOn, sources }: Content, room: EditableRoom): EditablePlan {
  const { sheet, sizes, left, tier } = room;
  const { ground, ink, hairline } = sheet.reversed;
  const places = columns({ left, right: 1120 }, Math.max(1, sources.length), 40);
  const roadway = threadedRoad(
    (off) => [
      [-20, road.y + off],
      [1180 + off, road.y + off],
      [1180 + off, -20],
    ],
    { radius: road.radius, side: 'outwards', width: 8, colour: ink, threadColour: hairline },
  );
  const shapes: EditableShape[] = [
    textBox(room, 'body', 'Headline', { x: left, y: 84, width: 1000, height: 280 }, headline.long, {
      face: 'headlineStrong',
      size: sizes.display * ([1.5, 1.25, 1, 0.85] as const)[tier],
      leading: 1.22,
      colour: ink,
      anchor: 'bottom',
    }),
    ...sources.map(({ name, published, url }, index) => {
      const { x, width } = places[index] ?? { x: left, width: 0 };
      return textBox(
        room,
        'source',
        `Source ${index + 1}`,
        { x, y: road.y + 30, width, height: 180 },
        [
          { runs: [{ text: name.long, face: 'headline', size: 34 }] },
          ...(published === undefined ? [] : [published.long]),
          ...(url === undefined ? [] : [{ runs: [{ text: url, link: url, colour: ink }] }]),
        ],
        { size: 28, leading: 1.4, colour: ink },
      );
    }),
  ];
  return {
    purpose: 'title',
    variant: so(sources.length, 'source'),
    ground,
    framed: false,
    // The headline is that of the cover: slides are found by what they alone say.
    title: {
      words: readOn,
      place: { x: left, y: 380, width: 1000, height: 60 },
      style: { face: 'textMedium', size: 36, colour: ink, leading: 1.45 },
    },
    shapes,
    ornaments: roads(
      room,
      roadway,
      places.slice(0, Math.max(1, sources.length)).map(({ x }) => ring(room, x + 10, road.y)),
    ),
  };
}
