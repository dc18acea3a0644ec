import type { DrawnThing } from '../../model/drawn-thing.js';
import type { Messages } from '../../text/messages/messages.js';
import type { Content, Labels } from './content.js';

/** Theme by theme, who speaks of it in how many arguments. Of the others it is not known that they do not: nothing is told. */
export function drawn(
  { topics, experts }: Content,
  labels: Labels,
  { listComma }: Messages,
): readonly DrawnThing[] {
  return topics.map(({ name, counts }) => {
    const voices = experts.flatMap(({ name: expert }, index) => {
      const count = counts[index] ?? 0;
      return count === 0 ? [] : [{ label: expert.long, count }];
    });
    return {
      said: labels.told.topic(name.long, [
        voices.map(({ label, count }) => labels.told.said(label, count)).join(listComma),
      ]),
      rows: voices.map(({ label, count }) => ({
        label,
        figure: String(count),
        group: name.long,
        // A theme claims what all of them say of it.
        statements: [],
      })),
    };
  });
}
