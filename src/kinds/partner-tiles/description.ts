import type { Poster } from '../../model/poster.js';
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

/** A place as printed, with what happens there. */
function told({ name, qualifier, cases }: NamedPlace, { speech, listComma }: Messages): string {
  const latin = /\p{Script=Latin}$/u.test(name.long) ? ' ' : '';
  const place = qualifier === undefined ? name.long : `${name.long}${latin}${qualifier.long}`;
  const happening = cases.map(({ long }) => withoutStop(long)).join(listComma);
  return cases.length === 0 ? place : place + speech.aside(happening);
}
