import type { Outline, SceneShape } from '../../../model/scene.js';
import type { DrawingContext, Placement } from './context.js';
import { presetGeometry, rectangleGeometry } from './geometry.js';
import { objectName } from './object-name.js';
import { fillOf, strokeOf } from './paint.js';
import { pathGeometry } from './path-geometry.js';
import { placeOn, placeWithin, transform } from './placement.js';

/** What shapes are called by what they are drawn for. */
const names: Readonly<Record<SceneShape['role'], string>> = {
  route: 'Route',
  tick: 'Tick',
  station: 'Station',
  arrow: 'Arrow',
  icon: 'Icon',
  chart: 'Mark',
};

/** A drawn line or outline; nothing where its path draws nothing. */
export function outlineShape(shape: SceneShape, place: Placement, context: DrawingContext): string {
  const at = placeWithin(place, shape.within);
  const form = formOf(shape.outline, at);
  if (form === undefined) return '';
  const id = context.nextId();
  const name = objectName({ id, name: `${names[shape.role]} ${id}` });
  const stroke = strokeOf(shape.stroke, at.scale, context);
  if (form.straight)
    return (
      `<p:cxnSp><p:nvCxnSpPr>${name}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>` +
      `<p:spPr>${form.xml}${stroke}</p:spPr></p:cxnSp>`
    );
  return (
    `<p:sp><p:nvSpPr>${name}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${form.xml}${fillOf(shape.fill, context)}${stroke}</p:spPr></p:sp>`
  );
}

interface Form {
  /** Where it stands and its outline. */
  readonly xml: string;
  readonly straight: boolean;
}

function formOf(outline: Outline, at: Placement): Form | undefined {
  switch (outline.kind) {
    case 'path': {
      const geometry = pathGeometry(outline.path, at);
      if (geometry === undefined) return undefined;
      const { place, straight, xml } = geometry;
      if (straight === undefined) return { xml: transform(place) + xml, straight: false };
      const flip = straight.rises ? ' flipV="1"' : '';
      return { xml: transform(place, flip) + presetGeometry('line'), straight: true };
    }
    case 'rectangle': {
      const { x, y, width, height, radius = 0 } = outline;
      return placed(at, { x, y, width, height }, rectangleGeometry(width, height, radius));
    }
    case 'circle':
      return ellipse(at, { ...outline, rx: outline.radius, ry: outline.radius });
    case 'ellipse':
      return ellipse(at, outline);
  }
}

function ellipse(
  at: Placement,
  { x, y, rx, ry }: { readonly x: number; readonly y: number; readonly rx: number; readonly ry: number },
): Form | undefined {
  // A sign that is smaller than its own stroke has no outline left.
  if (rx < 0 || ry < 0) return undefined;
  return placed(at, { x: x - rx, y: y - ry, width: 2 * rx, height: 2 * ry }, presetGeometry('ellipse'));
}

function placed(at: Placement, place: Parameters<typeof placeOn>[1], geometry: string): Form {
  return { xml: transform(placeOn(at, place)) + geometry, straight: false };
}
