import type { DrawnThing } from '../../model/drawn-thing.js';
import type { Poster } from '../../model/poster.js';
import { statementsOf } from '../../model/words.js';
import type { Messages } from '../../text/messages/messages.js';
import { withoutStop } from '../../text/speech.js';
import type { Content, Labels, NamedPlace } from './content.js';

export function describe(
  { content: { headline, groups } }: Poster<Content>,
  labels: Labels,
  messages: Messages,
): readonly string[] {
  return [
    labels.told.opening(headline.long, groups.length),
    ...groups.map(
      ({ region, places }) =>
        labels.told.region(region.long, places.length) +
        messages.speech.list(places.map((place) => told(place, messages))),
    ),
  ];
}

/** Region by region, each with its places. */
export function drawn({ groups }: Content, _labels: Labels, messages: Messages): readonly DrawnThing[] {
  return groups.map(({ region, places }) => ({
    said: messages.posts.titled(
      region.long,
      places.map((place) => told(place, messages)).join(messages.listComma),
    ),
    rows: places.map((place) => ({
      label: called(place),
      ...(place.cases.length === 0 ? {} : { text: happening(place, messages) }),
      group: region.long,
      ...(place.qualifier === undefined ? { place: true as const } : {}),
      statements: statementsOf(place),
    })),
  }));
}

/** A place as printed, with what happens there. */
function told(place: NamedPlace, messages: Messages): string {
  const name = called(place);
  return place.cases.length === 0 ? name : name + messages.speech.aside(happening(place, messages));
}

function called({ name, qualifier }: NamedPlace): string {
  const latin = /\p{Script=Latin}$/u.test(name.long) ? ' ' : '';
  return qualifier === undefined ? name.long : `${name.long}${latin}${qualifier.long}`;
}

function happening({ cases }: NamedPlace, { listComma }: Messages): string {
  return cases.map(({ long }) => withoutStop(long)).join(listComma);
}
