import { printedFigure } from '../../content/drawn-things.js';
import type { CountedFigure } from '../../model/content.js';
import type { Poster } from '../../model/poster.js';
import type { Messages } from '../../text/messages/messages.js';
import { withoutStop } from '../../text/speech.js';
import type { Content, Labels } from './content.js';

export function describe(
  { content, section }: Poster<Content>,
  labels: Labels,
  { speech, shows }: Messages,
): readonly string[] {
  const { headline, hero, companions, marks, method } = content;
  const counted = ({ figure, counts }: CountedFigure) => shows.figure(printedFigure(figure), counts.long);
  const figures = marks.filter(({ figure }) => figure).length;
  const own = section === undefined ? undefined : marks.filter((mark) => mark.own).length;
  const others = [...companions.map(counted), ...(method === undefined ? [] : [withoutStop(method.long)])];
  return [
    labels.told.opening(headline.long, counted(hero)),
    labels.told.marks(marks.length, figures, own),
    ...(others.length === 0 ? [] : [speech.list(others)]),
  ];
}
