import { ring, roads, textBox, threadedRoad } from '../../layout/editable/boxes.js';
import type { EditablePlan, EditableRoom } from '../../layout/editable/room.js';
import type { EditableShape } from '../../model/editable-deck.js';
import type { Content } from './content.js';

const road = Object.freeze({ x: 52, y: 516, radius: 100 });

/** The number of the section large on its field, what it is about, and who speaks on the road below. */
export function editable(content: Content, room: EditableRoom): EditablePlan {
  const { number, expert, affiliation, question, picture } = content;
  const { sheet, sizes, left, tier, scene } = room;
  const { ground, ink, hairline } = sheet.reversed;
  const long = [...number].length > 1;
  const begin = 430;
  const turn = scene === undefined ? 1180 : 812;
  const width = turn - 60 - begin;
  const shapes: EditableShape[] = [
    textBox(
      room,
      'number',
      'Number of the section',
      { x: left + 80, y: 40, width: 260, height: 440 },
      number,
      {
        face: 'headlineStrong',
        size: long ? 210 : 400,
        wrap: false,
        leading: 1.1,
        colour: ink,
        anchor: 'middle',
      },
    ),
  ];
  if (question !== undefined)
    shapes.push(
      textBox(room, 'body', 'Question', { x: begin, y: 300, width, height: 180 }, question.long, {
        colour: ink,
        size: sizes.body,
        leading: 1.4,
      }),
    );
  shapes.push(
    textBox(
      room,
      'label',
      'Speaker',
      { x: left + 76, y: road.y + 30, width: turn - left - 106, height: 54 },
      expert.long,
      {
        face: 'headline',
        size: ([38, 34, 30, 26] as const)[tier],
        leading: 1.3,
        colour: ink,
      },
    ),
  );
  if (affiliation !== undefined)
    shapes.push(
      textBox(
        room,
        'label',
        'Affiliation',
        { x: left + 76, y: road.y + 84, width: turn - left - 106, height: 88 },
        affiliation.long,
        { size: 28, leading: 1.35, colour: ink },
      ),
    );
  if (scene !== undefined)
    shapes.push({
      kind: 'drawing',
      name: 'Portrait',
      alt: picture?.alt ?? '',
      place: { x: 852, y: 84, width: 344, height: 456 },
      sheet: { width: 344, height: 456 },
      items: scene.items,
    });
  const roadway = threadedRoad(
    (off) => [
      [road.x + off, -20],
      [road.x + off, road.y - off],
      [1300, road.y - off],
    ],
    { radius: road.radius, side: 'inwards', width: 8, colour: ink, threadColour: hairline },
  );
  return {
    purpose: 'section',
    ...(scene === undefined ? {} : { variant: 'portrait' }),
    ground,
    framed: false,
    title: {
      place: { x: begin, y: 84, width, height: question === undefined ? 380 : 204 },
      style: {
        face: 'headlineStrong',
        size: sizes.display * ([1, 0.9, 0.78, 0.66] as const)[tier],
        leading: 1.24,
        colour: ink,
        anchor: question === undefined ? 'middle' : 'bottom',
      },
    },
    shapes,
    ornaments: roads(room, roadway, [ring(room, left + 90, road.y)]),
  };
}
