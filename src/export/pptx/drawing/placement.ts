import type { Place, SceneWindow } from '../../../model/scene.js';
import { emu } from '../xml/units.js';
import type { Placement } from './context.js';

/** A place in coordinates of the drawing as px of the slide. */
export function placeOn({ x, y, scale }: Placement, place: Place): Place {
  return {
    x: x + place.x * scale,
    y: y + place.y * scale,
    width: place.width * scale,
    height: place.height * scale,
  };
}

/** Where coordinates stand that are seen through a window. */
export function placeWithin(at: Placement, { place, view }: SceneWindow): Placement {
  const zoom = place.width / view.width;
  return {
    x: at.x + (place.x - view.x * zoom) * at.scale,
    y: at.y + (place.y - view.y * zoom) * at.scale,
    scale: at.scale * zoom,
  };
}

/** A place in px of the slide as the file says it. Its edges are rounded, so that neighbours still meet. */
export function transform(place: Place, flip = ''): string {
  const [left, top] = [emu(place.x), emu(place.y)];
  const [width, height] = [emu(place.x + place.width) - left, emu(place.y + place.height) - top];
  return `<a:xfrm${flip}><a:off x="${left}" y="${top}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`;
}
