import { extentOf } from '../../charts/notation.js';
import { whole } from '../../charts/refuse-share.js';
import type { Poster } from '../../model/poster.js';
import type { Messages } from '../../text/messages/messages.js';
import { counted } from '../../text/speech.js';
import type { Content, Labels } from './content.js';

export function describe(
  { content }: Poster<Content>,
  labels: Labels,
  { speech }: Messages,
): readonly string[] {
  const { headline, share } = content;
  const { solid, possible, open } = extentOf(share.amount, whole);
  return [
    labels.told.opening(headline.long),
    labels.told.squares(share.partOf.long, counted(share, speech)),
    ...(possible > solid ? [labels.told.hatched] : []),
    ...(open ? [labels.told.open] : []),
  ];
}
