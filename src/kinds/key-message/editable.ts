import { columns, field, figureBox, roads, so, textBox, threadedRoad } from '../../layout/editable/boxes.js';
import type { EditablePlan, EditableRoom } from '../../layout/editable/room.js';
import { isShortSentence } from '../../text/short-sentence.js';
import type { Content } from './content.js';

/** One sentence, large: with its figure in a field, over what supports it, or alone. */
export function editable(content: Content, room: EditableRoom): EditablePlan {
  const { figure, supports } = content;
  if (figure !== undefined) return withFigure(content, figure, room);
  if (supports !== undefined) return withSupports(content, supports, room);
  return alone(content, room);
}

function withFigure(
  { headline, text }: Content,
  figure: NonNullable<Content['figure']>,
  room: EditableRoom,
): EditablePlan {
  const { sheet, sizes, left, tier, palette } = room;
  const x = 760;
  const width = 1280 - x - 84;
  const ink = sheet.reversed.ink;
  return {
    variant: text === undefined ? 'figure' : 'figure, text',
    title: {
      place: { x: left, y: 120, width: x - left - 56, height: text === undefined ? 500 : 300 },
      style: {
        face: 'headlineStrong',
        size:
          sizes.display * (isShortSentence(headline.long) ? 1 : 0.85) * ([1, 0.9, 0.8, 0.7] as const)[tier],
        leading: 1.3,
        colour: palette.accent,
        anchor: text === undefined ? 'middle' : 'bottom',
      },
    },
    shapes: [
      ...(text === undefined
        ? []
        : [textBox(room, 'body', 'Text', { x: left, y: 440, width: x - left - 56, height: 190 }, text.long)]),
      figureBox(room, 'Number', { x: x + 40, y: 150, width: width + 20, height: 190 }, figure.figure, {
        size: sizes.figure * 1.3,
        colour: ink,
      }),
      textBox(
        room,
        'label',
        'What it counts',
        { x: x + 40, y: 360, width: width + 10, height: 200 },
        [figure.counts.long, ...(figure.asOf === undefined ? [] : [figure.asOf.long])],
        { size: sizes.text, colour: ink, leading: 1.35 },
      ),
    ],
    ornaments: [field({ x, y: 93, width: 1280 - x, height: 545 }, sheet.reversed.ground)],
  };
}

function withSupports(
  { headline, text }: Content,
  supports: NonNullable<Content['supports']>,
  room: EditableRoom,
): EditablePlan {
  const { sizes, left, right, tier, palette } = room;
  const y = 440;
  return {
    variant: `${so(supports.length, 'support')}${text === undefined ? '' : ', text'}`,
    title: {
      place: { x: left, y: 116, width: right - left, height: text === undefined ? 290 : 180 },
      style: {
        face: 'headlineStrong',
        size:
          sizes.display *
          (isShortSentence(headline.long) ? 1.25 : 1) *
          ([1, 0.85, 0.74, 0.64] as const)[tier],
        leading: 1.28,
        colour: palette.accent,
        anchor: 'middle',
      },
    },
    shapes: [
      ...(text === undefined
        ? []
        : [textBox(room, 'body', 'Text', { x: left, y: 304, width: right - left, height: 110 }, text.long)]),
      ...columns(room, supports.length, 40).map(({ x, width }, index) =>
        textBox(
          room,
          'body',
          `Support ${index + 1}`,
          { x, y: y + 20, width, height: 170 },
          supports[index]?.long ?? '',
          { face: 'headline', size: sizes.text, leading: 1.36 },
        ),
      ),
    ],
    ornaments: [field({ x: 0, y: y - 12, width: 1280, height: 4 }, palette.accent)],
  };
}

function alone({ headline, text }: Content, room: EditableRoom): EditablePlan {
  const { sizes, left, tier, palette } = room;
  const short = isShortSentence(headline.long);
  const width = 960;
  const roadway = threadedRoad(
    (off) => [
      [-20, 118 + off],
      [1160 - off, 118 + off],
      [1160 - off, 638],
    ],
    { radius: 110, side: 'inwards', width: 5, colour: palette.accent, threadColour: palette.hairline },
  );
  return {
    variant: text === undefined ? 'alone' : 'text',
    title: {
      place: { x: left, y: 150, width, height: text === undefined ? 460 : 240 },
      style: {
        face: 'headlineStrong',
        size: sizes.display * (short ? 1.5 : 1.1) * ([1, 0.85, 0.72, 0.6] as const)[tier],
        leading: 1.28,
        colour: palette.accent,
        anchor: text === undefined ? 'middle' : 'bottom',
      },
    },
    shapes:
      text === undefined
        ? []
        : [
            textBox(room, 'body', 'Text', { x: left, y: 412, width, height: 214 }, text.long, {
              leading: 1.4,
            }),
          ],
    ornaments: roads(room, roadway),
  };
}
