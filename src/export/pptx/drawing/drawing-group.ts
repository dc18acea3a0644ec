import type { EditableDrawing } from '../../../model/editable-deck.js';
import { emu } from '../xml/units.js';
import type { DrawingContext } from './context.js';
import { drawingShapes } from './drawing-shapes.js';
import { objectName } from './object-name.js';

/** A drawing as one group that can be taken apart: `p:grpSp`, with what it shows for who cannot see it. */
export function drawingGroup(
  { name, alt, place, sheet, items }: EditableDrawing,
  context: DrawingContext,
): string {
  const called = objectName({ id: context.nextId(), name, alt, decoration: alt === '' });
  const at = { x: place.x, y: place.y, scale: place.width / sheet.width };
  const off = `x="${emu(place.x)}" y="${emu(place.y)}"`;
  const extent = `cx="${emu(place.width)}" cy="${emu(place.height)}"`;
  // The coordinates inside are those of the slide: nothing is scaled a second time.
  return (
    `<p:grpSp><p:nvGrpSpPr>${called}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm><a:off ${off}/><a:ext ${extent}/><a:chOff ${off}/><a:chExt ${extent}/></a:xfrm></p:grpSpPr>` +
    `${drawingShapes(items, at, context)}</p:grpSp>`
  );
}
