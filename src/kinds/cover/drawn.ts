import { titledThing, wordsThing } from '../../content/drawn-things.js';
import type { DrawnThing } from '../../model/drawn-thing.js';
import type { Messages } from '../../text/messages/messages.js';
import type { Content, Labels } from './content.js';

/** What the story or the section opens with, where it goes, and who speaks. */
export function drawn(
  { subtitle, stations, bylines }: Content,
  _labels: Labels,
  messages: Messages,
): readonly DrawnThing[] {
  return [
    ...(subtitle === undefined ? [] : [wordsThing(subtitle)]),
    ...stations.map(wordsThing),
    ...bylines.map(({ name, affiliation }) => ({
      rows: titledThing(
        { title: name, ...(affiliation === undefined ? {} : { text: affiliation }) },
        messages,
      ).rows,
    })),
  ];
}
