import { type SceneItem, textsOf } from '../../../model/scene.js';
import type { DrawingContext, Placement } from './context.js';
import { fieldShape } from './field-shape.js';
import { ornament } from './ornament.js';
import { outlineShape } from './outline-shape.js';
import { pictureShape } from './picture-shape.js';
import { textBox } from './text-box.js';

/**
 * The items of a scene as shapes that can be edited, one after the other, back to front: text stays text. The lines of
 * one text are one box, which stands where its first line does.
 */
export function drawingShapes(
  items: readonly SceneItem[],
  place: Placement,
  context: DrawingContext,
): string {
  const texts = new Map(textsOf(items).map((lines) => [lines[0], lines]));
  return items.map((item) => shapeOf(item)).join('');

  function shapeOf(item: SceneItem): string {
    switch (item.kind) {
      case 'line':
        return textBox(texts.get(item) ?? [], place, context);
      case 'field':
        return fieldShape(item, place, context);
      case 'shape':
        return outlineShape(item, place, context);
      case 'glyph':
        return ornament(item, place, context);
      case 'picture':
        return pictureShape(item, place, context);
    }
  }
}
