import type { Poster } from '../../model/poster.js';
import type { Messages } from '../../text/messages/messages.js';
import type { Speech } from '../../text/speech.js';
import type { ChangeItem, Content, Labels, Stage } from './content.js';

export function describe(
  { content: { headline, items } }: Poster<Content>,
  labels: Labels,
  { speech }: Messages,
): readonly string[] {
  return [
    labels.told.opening(headline.long, items.length),
    speech.list(items.map((item) => saidChange(item, labels, speech))),
  ];
}

/** A change in words: which way what was counted went, from what to what. */
export function saidChange(item: ChangeItem, { told }: Labels, speech: Speech): string {
  const printed = ({ figure, note }: Stage) =>
    `${figure.prefix}${figure.digits}${figure.suffix}`.trim() +
    (note === undefined ? '' : speech.aside(note.long));
  const { counts, direction, before, after, difference } = item;
  return [
    told.moved[direction](counts.long),
    ...(before === undefined ? [] : [told.from(printed(before))]),
    ...(after === undefined ? [] : [told.to(printed(after))]),
    ...(difference === undefined ? [] : [told.by(printed(difference))]),
  ].reduce(speech.pair);
}
