import type { PosterOf } from '../../model/poster.js';
import { type Speech, type Telling, withoutStop } from '../../text/speech.js';

export const pathway: Telling<'pathway'> = {
  chinese: (poster, speech) => [
    `路线海报，标题“${poster.headline}”，一条路依次经过${poster.items.length}站。`,
    stations(poster, speech, (number) => `第${speech.messages.sectionNumber(number)}站`),
  ],
  english: (poster, speech) => [
    `Pathway poster with the headline “${poster.headline}”; a road passes ${poster.items.length} stations in this order.`,
    stations(poster, speech, (number) => `Station ${number + 1}`),
  ],
};

function stations(
  { items, start = 1 }: PosterOf<'pathway'>,
  { list, pair }: Speech,
  station: (index: number) => string,
): string {
  return list(
    items.map(({ title, text }, index) => {
      const named = pair(station(start - 1 + index), title);
      return text === undefined ? named : pair(named, withoutStop(text));
    }),
  );
}
