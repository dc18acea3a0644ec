import { columns } from '../../layout/editable/boxes.js';
import type { EditablePlan, EditableRoom } from '../../layout/editable/room.js';
import { stationsAcross } from '../../layout/editable/stations-across.js';
import type { Content } from './content.js';

/** How wide dates may be in their columns: some editors set digits and Chinese apart. */
const filled = 0.84;
/** The words around the large number, in its size. */
const small = 0.5;

/** What happened when, along a road. */
export function editable({ items }: Content, room: EditableRoom): EditablePlan {
  const { sizes, messages, sheet } = room;
  const dates = items.map(({ date: { main, rest } }) => {
    const joined = messages.joinDate(main, rest);
    const start = joined.indexOf(main);
    return { before: joined.slice(0, start), main, after: joined.slice(start + main.length) };
  });
  const { advance } = sheet.faces.headline;
  const widest = Math.max(
    ...dates.map(({ before, main, after }) => advance(main) + advance(before + after) * small),
  );
  const [column] = columns(room, Math.min(4, items.length), 40);
  const size = Math.floor(Math.min(sizes.figure * 0.62, ((column?.width ?? 0) * filled) / widest));
  const run = (text: string, own?: number) =>
    text === '' ? [] : [{ text, ...(own === undefined ? {} : { size: own }) }];
  return stationsAcross(
    room,
    items.map(({ text }, index) => {
      const { before = '', main = '', after = '' } = dates[index] ?? {};
      return {
        name: { runs: [...run(before, size * small), ...run(main), ...run(after, size * small)] },
        text: text.long,
      };
    }),
    { name: { size, leading: 1.1, anchor: 'bottom', wrap: false }, called: 'dates' },
  );
}
