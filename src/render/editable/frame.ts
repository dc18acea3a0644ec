import { field, roads, textBox } from '../../layout/editable/boxes.js';
import type { EditableRoom } from '../../layout/editable/room.js';
import type { EditableDrawing, EditableStyle, EditableText } from '../../model/editable-deck.js';
import type { Slide } from '../../model/page.js';
import type { SceneItem } from '../../model/scene.js';
import type { Messages } from '../../text/messages/messages.js';
import { sourceEnds } from '../slide-view.js';

/** Where the running head, the source line and the rules beside them stand, in px. */
const head = Object.freeze({ y: 40, height: 36, rule: 92 });
const foot = Object.freeze({ y: 650, height: 36, rule: 640 });

/** What stands around the words of a slide. */
export interface SlideFrame {
  readonly before: readonly (EditableText | EditableDrawing)[];
  readonly after: readonly EditableText[];
  readonly ornaments: readonly SceneItem[];
}

/** The running head with its route, the source line and the number of a slide. */
export function slideFrame(slide: Slide, room: EditableRoom, messages: Messages): SlideFrame {
  const { left, right, palette, sizes } = room;
  const note = { size: sizes.note, colour: palette.secondary, leading: 1.4 } as const;
  const { who, where } = sourceEnds(slide, messages);
  const width = right - left;
  const footText = { y: foot.y, height: foot.height };
  return {
    before: [...runningHead(slide, room, note), ...routeOf(slide, room)],
    after: [
      ...(who === '' && where === ''
        ? []
        : [
            textBox(
              room,
              'source',
              'Source',
              { x: left, ...footText, width: width - 60 },
              [who, where].filter((part) => part !== '').join('　'),
              { ...note, anchor: 'middle', wrap: false },
            ),
          ]),
      slideNumber(room),
    ],
    ornaments: [
      field({ x: left, y: head.rule, width, height: 2 }, palette.hairline),
      ...(who === '' && where === ''
        ? []
        : [field({ x: left, y: foot.rule, width, height: 1 }, palette.hairline)]),
    ],
  };
}

/** Type smaller than this, in px, is no type: a longer running head is told as too full. */
const least = 12;

/** What stands above the route, at both its ends; in smaller type where it is longer than half of it. */
function runningHead(
  { running }: Slide,
  room: EditableRoom,
  note: Pick<EditableStyle, 'size' | 'colour' | 'leading'>,
): readonly EditableText[] {
  if (running === undefined) return [];
  const { left, right, sheet } = room;
  const half = (right - left) / 2;
  const box = (name: string, x: number, words: string, align: EditableStyle['align']) => {
    const size = Math.min(note.size, Math.max(least, half / sheet.faces.text.advance(words)));
    const runs = [{ text: words, ...(size < note.size ? { size } : {}) }];
    const place = { x, y: head.y, width: half, height: head.height };
    return textBox(room, 'running', name, place, [{ runs }], { ...note, align, wrap: false });
  };
  return [
    box('Running head', left, running.left.long, 'left'),
    ...(running.right === undefined
      ? []
      : [box('Running head, right', left + half, running.right.long, 'right')]),
  ];
}

/** Where the number of a slide stands: at the end of its foot. */
export function slideNumber(room: EditableRoom): EditableText {
  return textBox(
    room,
    'slide-number',
    'Slide number',
    { x: room.right - 90, y: foot.y, width: 90, height: foot.height },
    '',
    {
      face: 'textMedium',
      size: room.sizes.note,
      colour: room.palette.secondary,
      leading: 1.4,
      align: 'right',
      anchor: 'middle',
    },
  );
}

/** The way come so far along the deck: a line up to its station. It says nothing that the number does not. */
function routeOf({ route }: Slide, room: EditableRoom): readonly EditableDrawing[] {
  if (route === undefined || route.stations < 2) return [];
  const { left, right, palette, sheet } = room;
  const reached = left + ((route.at - 1) / (route.stations - 1)) * (right - left);
  const y = head.rule + 1;
  const station = { x: reached, y, radius: 8, colour: palette.accent, fill: palette.accent, stroke: 3 };
  const line = {
    corners: [
      [left, y],
      [reached, y],
    ] as const,
    radius: 0,
    width: 4,
    colour: palette.accent,
  };
  return [
    {
      kind: 'drawing',
      name: 'Route',
      alt: '',
      place: { x: 0, y: 0, width: sheet.width, height: sheet.height },
      sheet: { width: sheet.width, height: sheet.height },
      items: roads(room, reached > left ? [line] : [], [station]),
    },
  ];
}
