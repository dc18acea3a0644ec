import { numberedColumns, numberedRows } from '../../layout/editable/numbered-rows.js';
import type { EditablePlan, EditableRoom } from '../../layout/editable/room.js';
import type { Content } from './content.js';

/** A few stand side by side, more one below the other. */
const mostAbreast = 3;

export function editable(content: Content, room: EditableRoom): EditablePlan {
  return content.items.length > mostAbreast ? numberedRows(content, room) : numberedColumns(content, room);
}
