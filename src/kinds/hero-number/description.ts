import type { Poster } from '../../model/poster.js';
import type { Messages } from '../../text/messages/messages.js';
import { counted } from '../../text/speech.js';
import type { Content, Labels } from './content.js';

export function describe(
  { content }: Poster<Content>,
  labels: Labels,
  { speech }: Messages,
): readonly string[] {
  const { headline, hero, companion } = content;
  return [
    labels.told.opening(headline.long),
    labels.told.hero(counted(hero, speech)),
    ...(companion === undefined ? [] : [labels.told.companion(counted(companion, speech))]),
  ];
}
