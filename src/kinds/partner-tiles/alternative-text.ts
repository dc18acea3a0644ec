import type { NamedPlace, PosterOf } from '../../model/poster.js';
import { type Speech, type Telling, withoutStop } from '../../text/speech.js';

export const partnerTiles: Telling<'partner-tiles'> = {
  chinese: (poster, speech) => [
    `地名海报，标题“${poster.headline}”，${poster.groups.length === 1 ? '一条路线' : `${poster.groups.length}条路线各是一个区域`}，每个站点是一个地名。`,
    ...regions(poster, speech, (region, count) => `${region}${count}处：`),
  ],
  english: (poster, speech) => [
    `Poster of places with the headline “${poster.headline}”; ${poster.groups.length === 1 ? 'on one route line' : `on ${poster.groups.length} route lines, one for each region,`} every station is a place.`,
    ...regions(poster, speech, (region, count) => `${region}, ${count}: `),
  ],
};

function regions(
  { groups }: PosterOf<'partner-tiles'>,
  speech: Speech,
  heading: (region: string, count: number) => string,
): readonly string[] {
  return groups.map(
    ({ region, places }) =>
      heading(region, places.length) + speech.list(places.map((place) => told(place, speech))),
  );
}

/** A place as printed, with what happens there. */
function told({ name, qualifier, cases }: NamedPlace, { aside, messages }: Speech): string {
  const latin = /\p{Script=Latin}$/u.test(name) ? ' ' : '';
  const place = qualifier === undefined ? name : `${name}${latin}${qualifier}`;
  return cases.length === 0 ? place : place + aside(cases.map(withoutStop).join(messages.listComma));
}
