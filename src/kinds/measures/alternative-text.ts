import type { PosterOf } from '../../model/poster.js';
import { type Speech, type Telling, withoutStop } from '../../text/speech.js';

export const measures: Telling<'measures'> = {
  chinese: (poster, speech) => [
    `要点海报，标题“${poster.headline}”，一条路线串起${poster.items.length}个编号的站点。`,
    entries(poster, speech),
  ],
  english: (poster, speech) => [
    `List poster with the headline “${poster.headline}”; a route line joins ${poster.items.length} numbered stations.`,
    entries(poster, speech),
  ],
};

function entries({ items }: PosterOf<'measures'>, { list, pair }: Speech): string {
  return list(items.map(({ title, text }) => (text === undefined ? title : pair(title, withoutStop(text)))));
}
