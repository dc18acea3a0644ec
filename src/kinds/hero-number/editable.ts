import { commonDate } from '../../content/figure-view.js';
import { figureBox, textBox } from '../../layout/editable/boxes.js';
import type { EditablePlan, EditableRoom } from '../../layout/editable/room.js';
import type { CountedFigure } from '../../model/content.js';
import type { EditableParagraph, EditableShape } from '../../model/editable-deck.js';
import type { Content } from './content.js';

/** The number large; beside it a second one and what supports it. */
export function editable({ hero, companion, points }: Content, room: EditableRoom): EditablePlan {
  const { left, right, top, bottom, sizes, palette } = room;
  const date = companion && commonDate([hero, companion]);
  const beside = companion !== undefined || points.length > 0;
  const asideWidth = points.length > 0 ? 500 : 400;
  const width = beside ? right - left - asideWidth - 56 : right - left;
  const height = bottom - top;
  // One size for all, so that slides share their layouts: a wider figure is smaller on its own slide.
  const digits = height - 132;
  const size = Math.min(288, Math.floor(digits / 8) * 8);
  const shapes: EditableShape[] = [
    figureBox(room, 'Number', { x: left, y: top, width, height: digits }, hero.figure, { size, leading: 1 }),
    textBox(
      room,
      'label',
      'What it counts',
      { x: left, y: top + digits + 12, width, height: bottom - top - digits - 12 },
      counted(hero, date === undefined, room),
      { size: beside ? sizes.text : sizes.body, leading: 1.4 },
    ),
  ];
  const x = right - asideWidth;
  let reached = top + 30;
  if (date !== undefined)
    shapes.unshift(
      textBox(room, 'label', 'Date', { x: left, y: top - 16, width: right - left, height: 36 }, date, {
        size: sizes.note,
        colour: palette.secondary,
        leading: 1.4,
      }),
    );
  if (companion !== undefined) {
    const own = sizes.figure * (points.length > 0 ? 0.5 : 0.62);
    const told = points.length > 0 ? 96 : 140;
    shapes.push(
      figureBox(
        room,
        'Second number',
        { x, y: reached + 12, width: asideWidth, height: own * 1.1 },
        companion.figure,
        {
          size: own,
          colour: palette.ink,
          rule: { colour: palette.ink, width: 2 },
        },
      ),
      textBox(
        room,
        'label',
        'What the second counts',
        { x, y: reached + 20 + own * 1.1, width: asideWidth, height: told },
        counted(companion, date === undefined, room),
        { size: sizes.text, leading: 1.36 },
      ),
    );
    reached += told + 24 + own * 1.1;
  }
  if (points.length > 0)
    shapes.push(
      textBox(
        room,
        'body',
        'Points',
        { x, y: reached + 18, width: asideWidth, height: bottom - reached - 18 },
        points.map(({ long }) => long),
        {
          size: sizes.text,
          leading: 1.34,
          gap: companion === undefined ? 20 : 10,
          rule: { colour: palette.ink, width: 2 },
        },
      ),
    );
  const parts = [companion === undefined ? '' : 'second number', points.length === 0 ? '' : 'points'];
  const said = [...parts, date === undefined ? '' : 'one date'].filter((part) => part !== '');
  return { ...(said.length === 0 ? {} : { variant: said.join(', ') }), shapes };
}

function counted(
  { counts, asOf }: CountedFigure,
  dated: boolean,
  { sizes, palette }: EditableRoom,
): readonly (string | EditableParagraph)[] {
  if (asOf === undefined || !dated) return [counts.long];
  return [counts.long, { runs: [{ text: asOf.long, size: sizes.note, colour: palette.secondary }] }];
}
