import type { Poster } from '../../model/poster.js';
import type { Messages } from '../../text/messages/messages.js';
import { counted, withoutStop } from '../../text/speech.js';
import type { Content, Labels } from './content.js';

export function describe(
  { content }: Poster<Content>,
  labels: Labels,
  { speech }: Messages,
): readonly string[] {
  const { headline, subtitle, stations, bylines, figure } = content;
  const people = bylines.map(({ name, affiliation }) =>
    affiliation === undefined ? name.long : speech.pair(name.long, affiliation.long),
  );
  return [
    labels.told.opening(headline.long),
    ...(subtitle === undefined ? [] : [speech.list([withoutStop(subtitle.long)])]),
    ...(stations.length === 0 ? [] : [labels.told.stations(stations.map(({ long }) => long))]),
    ...(figure === undefined ? [] : [speech.list([counted(figure, speech)])]),
    ...(people.length === 0 ? [] : [labels.told.bylines(people)]),
  ];
}
