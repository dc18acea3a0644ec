import { field, so, textBox } from '../../layout/editable/boxes.js';
import { linesOf } from '../../layout/editable/measure.js';
import type { EditablePlan, EditableRoom } from '../../layout/editable/room.js';
import type { EditableParagraph, EditableShape } from '../../model/editable-deck.js';
import type { Content } from './content.js';
import { cellOf, shownColumns } from './table.js';

/** The first column holds names. */
const firstShare = 0.42;
/** Above and below the words of a row. */
const rowAir = 18;

/** What was read as a table; below it who speaks, how it was checked, what was corrected. */
export function editable(content: Content, room: EditableRoom): EditablePlan {
  const { columns, items, sources } = content;
  const { left, right, bottom, palette, sizes, sheet, tier } = room;
  const shown = shownColumns(content);
  const width = right - left;
  const rest = (1 - firstShare) / Math.max(1, shown.length - 1);
  const shares = shown.length === 1 ? [1] : shown.map((_, index) => (index === 0 ? firstShare : rest));
  const style = { face: 'text', size: sizes.note, colour: palette.ink, leading: 1.35 } as const;
  const headStyle = { ...style, colour: palette.secondary };
  const rows = sources.map((source) =>
    shown.map((column, index): EditableParagraph => {
      const text = cellOf(source, column) ?? '';
      const first = index === 0 ? { face: 'headline' as const, size: sizes.text } : {};
      return { runs: [{ text, ...first, ...(column === 'where' && text !== '' ? { link: text } : {}) }] };
    }),
  );
  const heightOf = (cells: readonly EditableParagraph[]) =>
    rowAir +
    Math.max(
      ...cells.map((cell, index) => {
        const size = cell.runs[0]?.size ?? style.size;
        const place = { x: 0, y: 0, width: (shares[index] ?? 1) * width - 24, height: 0 };
        const box = textBox(room, 'body', '', place, [cell], { size });
        const plain = { runs: cell.runs.map(({ text }) => ({ text })) };
        return linesOf(sheet, box, plain).length * size * style.leading;
      }),
    );
  const head = shown.map((column): EditableParagraph => ({ runs: [{ text: columns[column].long }] }));
  const rowHeights = [heightOf(head), ...rows.map(heightOf)];
  const top = 226;
  const tableHeight = rows.length === 0 ? 0 : rowHeights.reduce((sum, each) => sum + each, 0);
  const begin = rows.length === 0 ? top : Math.min(440, 226 + Math.ceil(tableHeight / 60) * 60);
  const table: readonly EditableShape[] =
    rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            name: 'Sources',
            alt: columns.name.long,
            place: { x: left, y: top, width, height: tableHeight },
            columns: shares,
            head,
            rows,
            style,
            headStyle,
            rule: palette.hairline,
            rowHeights,
          },
        ];
  return {
    variant: `${so(shown.length, 'column')}, ${so(items.length, 'note')}${begin > 300 ? `, from ${begin}` : ''}`,
    title: {
      place: { x: left, y: 108, width, height: 80 },
      style: {
        face: 'headlineStrong',
        size: sizes.display * ([1, 0.9, 0.8, 0.7] as const)[tier],
        colour: palette.accent,
        anchor: 'middle',
      },
    },
    shapes: [
      ...table,
      ...notePlaces(room, items.length).flatMap(({ x, width: across }, index) => {
        const item = items[index];
        if (item === undefined) return [];
        const name: EditableParagraph = {
          runs: [{ text: item.title.long, face: 'headline', size: sizes.text * 0.9, colour: palette.ink }],
        };
        return [
          textBox(
            room,
            'body',
            `Note ${index + 1}`,
            { x, y: begin + 22, width: across, height: bottom + 16 - begin - 22 },
            [name, ...(item.text === undefined ? [] : [item.text.long])],
            {
              size: ([26, 24, 24, 22] as const)[tier],
              leading: 1.36,
              gap: 4,
              colour: palette.secondary,
              rule: { colour: palette.ink, width: 2 },
            },
          ),
        ];
      }),
    ],
    ornaments: [field({ x: 0, y: 200, width: 1280, height: 6 }, palette.accent)],
  };
}

/** How wide the notes are against each other, by how many there are: how it was checked takes most words. */
const noteShares: Readonly<Record<number, readonly number[]>> = Object.freeze({
  1: [1],
  2: [1, 2],
  3: [1, 1.75, 1],
  4: [1, 1, 2.25, 1],
});

function notePlaces(
  { left, right }: Pick<EditableRoom, 'left' | 'right'>,
  count: number,
): readonly { readonly x: number; readonly width: number }[] {
  const shares = noteShares[count] ?? Array.from({ length: count }, () => 1);
  const gap = 36;
  const unit = (right - left - gap * (shares.length - 1)) / shares.reduce((sum, share) => sum + share, 0);
  let x = left;
  return shares.map((share) => {
    const place = { x, width: share * unit };
    x += place.width + gap;
    return place;
  });
}
