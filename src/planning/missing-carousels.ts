import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import { sizePart } from '../model/build-parts.js';
import { innerPages } from '../model/carousel.js';
import type { Preset } from '../model/preset.js';
import type { Plan } from './selection.js';

/** A warning where carousel are asked for and no set of posters has enough to show for one. */
export function missingCarousels({
  carouselSizes,
  carousels,
}: Pick<Plan, 'carouselSizes' | 'carousels'>): readonly DrawingFault[] {
  if (carouselSizes.length === 0 || carousels.length > 0) return [];
  const tell = (sizes: readonly Preset[]) => ({
    message: `There is no carousel for ${sizes.map(({ name }) => name).join(', ')}: beside its cover and its sources it has at least ${innerPages.least} posters of different headlines, and no section has so many.`,
    hint: 'Give a section more to show, or exclude fewer of its posters.',
  });
  return [
    {
      code: 'poster-left-out',
      severity: 'warning',
      ...tell(carouselSizes),
      parts: carouselSizes.map((size) => ({ part: sizePart(size.name), ...tell([size]) })),
    },
  ];
}
