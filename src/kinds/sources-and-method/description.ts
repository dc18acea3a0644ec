import type { Poster } from '../../model/poster.js';
import type { Messages } from '../../text/messages/messages.js';
import { counted, withoutStop } from '../../text/speech.js';
import type { Content, Labels } from './content.js';

export function describe(
  { content, section }: Poster<Content>,
  labels: Labels,
  { speech }: Messages,
): readonly string[] {
  const { headline, hero, companions, marks, method } = content;
  const figures = marks.filter(({ figure }) => figure).length;
  const own = section === undefined ? undefined : marks.filter((mark) => mark.own).length;
  const others = [
    ...companions.map((companion) => counted(companion, speech)),
    ...(method === undefined ? [] : [withoutStop(method.long)]),
  ];
  return [
    labels.told.opening(headline.long, counted(hero, speech)),
    labels.told.marks(marks.length, figures, own),
    ...(others.length === 0 ? [] : [speech.list(others)]),
  ];
}
