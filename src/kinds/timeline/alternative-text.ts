import type { PosterOf } from '../../model/poster.js';
import { type Speech, type Telling, withoutStop } from '../../text/speech.js';

export const timeline: Telling<'timeline'> = {
  chinese: (poster, speech) => [
    `时间线海报，标题“${poster.headline}”，一条路线依次经过${poster.items.length}站。`,
    events(poster, speech),
  ],
  english: (poster, speech) => [
    `Timeline poster with the headline “${poster.headline}”; a route line passes ${poster.items.length} stations.`,
    events(poster, speech),
  ],
};

function events({ items }: PosterOf<'timeline'>, { list, pair, messages }: Speech): string {
  return list(
    items.map(({ date, text }) => pair(messages.joinDate(date.main, date.rest), withoutStop(text))),
  );
}
