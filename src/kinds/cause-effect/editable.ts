import type { EditablePlan, EditableRoom } from '../../layout/editable/room.js';
import { stationsAcross } from '../../layout/editable/stations-across.js';
import type { Content } from './content.js';

/** From the cause to the effect, which wears the accent. */
export function editable({ steps }: Content, room: EditableRoom): EditablePlan {
  return stationsAcross(
    room,
    steps.map(({ text, detail }) => ({
      name: { runs: [{ text: text.long }] },
      ...(detail === undefined ? {} : { text: detail.long }),
    })),
    { name: { size: ([42, 38, 34, 32] as const)[room.tier] }, called: 'steps' },
  );
}
