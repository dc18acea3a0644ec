import type { Place } from '../../../model/scene.js';
import { areaOf, bodiesOf, titleOf } from './layout-form.js';
import type { TemplatePlaceholder } from './template.js';

/** Between a headline and what stands below it, in heights of the slide. */
const air = 0.02;

/**
 * Where anything may stand on a layout: in its boxes for text, all of them together; else in that of its master; else
 * between its headline and its foot.
 */
export function freeArea(
  placeholders: readonly TemplatePlaceholder[],
  ofMaster: readonly TemplatePlaceholder[],
  { width, height }: { readonly width: number; readonly height: number },
): Place {
  const title = titleOf(placeholders)?.place;
  const largest = areaOf(bodiesOf(placeholders)[0]?.place);
  // Captions beside a picture are no room for anything.
  const own = bodiesOf(placeholders).flatMap(({ place }) =>
    place === undefined || areaOf(place) < largest * 0.1 ? [] : [place],
  );
  const master = bodiesOf(ofMaster)[0]?.place;
  const found = own.length > 0 ? around(own) : master;
  const margin = width * 0.06;
  const whole = found ?? { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
  if (title === undefined) return whole;
  const end = title.y + title.height;
  const foot = whole.y + whole.height;
  // A headline beside the text leaves it alone.
  if (title.x >= whole.x + whole.width || title.x + title.width <= whole.x) return whole;
  const top = end + height * air;
  return whole.y >= end || foot - top < height * 0.15 ? whole : { ...whole, y: top, height: foot - top };
}

/** The part of a place that is on the slide. */
export function onSlide(place: Place, sheet: { readonly width: number; readonly height: number }): Place {
  const [x, y] = [Math.max(0, place.x), Math.max(0, place.y)];
  const right = Math.min(sheet.width, place.x + place.width);
  const bottom = Math.min(sheet.height, place.y + place.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

/** Without the air that boxes keep left and right: what stands freely begins where the words of a headline do. */
export function withoutInsets(place: Place, { style }: Pick<TemplatePlaceholder, 'style'>): Place {
  const { across } = style.insets;
  return { ...place, x: place.x + across / 2, width: place.width - across };
}

/** The smallest place around others. */
export function around(places: readonly Place[]): Place {
  const x = Math.min(...places.map((place) => place.x));
  const y = Math.min(...places.map((place) => place.y));
  return {
    x,
    y,
    width: Math.max(...places.map((place) => place.x + place.width)) - x,
    height: Math.max(...places.map((place) => place.y + place.height)) - y,
  };
}
