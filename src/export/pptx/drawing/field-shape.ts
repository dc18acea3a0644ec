import type { SceneField } from '../../../model/scene.js';
import type { DrawingContext, Placement } from './context.js';
import { presetGeometry, rectangleGeometry } from './geometry.js';
import { objectName } from './object-name.js';
import { fillOf, strokeOf } from './paint.js';
import { placeOn, transform } from './placement.js';

const names: Readonly<Record<SceneField['role'], string>> = {
  field: 'Field',
  disc: 'Disc',
  hairline: 'Hairline',
};

/** An even area of colour, without an outline. */
export function fieldShape(field: SceneField, place: Placement, context: DrawingContext): string {
  const { width, height } = field.place;
  const isDisc = field.role === 'disc' && Math.abs(width - height) < 0.01 * width;
  const geometry = isDisc ? presetGeometry('ellipse') : rectangleGeometry(width, height, field.radius);
  const id = context.nextId();
  const name = objectName({ id, name: `${names[field.role]} ${id}`, decoration: field.decoration });
  return (
    `<p:sp><p:nvSpPr>${name}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${transform(placeOn(place, field.place))}${geometry}` +
    `${fillOf(field.colour, context)}${strokeOf(undefined, place.scale, context)}</p:spPr></p:sp>`
  );
}
