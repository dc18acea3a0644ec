import { expect, test } from 'vitest';
import { textBox } from '../../../layout/editable/boxes.js';
import { editableRoom } from '../../../testing/editable-room.js';
import { listStyle } from './text-body.js';

test('the numbers of a list wear the accent of their slide, by its name in the theme', async () => {
  const room = await editableRoom('一');
  const place = { x: 0, y: 0, width: 400, height: 200 };
  const { style } = textBox(room, 'body', 'List', place, '一', { bullet: 'number' });
  const named = listStyle(style, (colour) => `<named was="${colour}"/>`, 'zh-CN');
  expect(named).toContain(`<a:buClr><named was="${room.palette.accent}"/></a:buClr>`);
});
