import type { PosterOf } from '../../model/poster.js';
import { type Speech, type Telling, withoutStop } from '../../text/speech.js';

export const takeaways: Telling<'takeaways'> = {
  chinese: (poster, speech) => [
    `要点海报，标题“${poster.headline}”，${poster.items.length}级台阶各站一句话，第一句最大。`,
    sentences(poster, speech),
  ],
  english: (poster, speech) => [
    `Takeaways poster with the headline “${poster.headline}”; a flight of ${poster.items.length} steps with a sentence on each, the first the largest.`,
    sentences(poster, speech),
  ],
};

function sentences({ items, start = 1 }: PosterOf<'takeaways'>, { list }: Speech): string {
  return list(items.map(({ text }, index) => `${start + index} ${withoutStop(text)}`));
}
