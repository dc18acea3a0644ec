import type { Messages } from '../../text/messages/messages.js';
import type { SlideForm } from '../kind.js';
import { neverSplit, nothing, saysItAll } from '../without.js';
import { ofDeck } from './arrange.js';
import type { Content, Labels } from './content.js';
import { editable } from './editable.js';

export const slide: SlideForm<Content, Labels> = {
  role: 'cover',
  logo: 'field',
  drawing: undefined,
  editable: { place: editable },
  beside: { width: 420, height: 608, round: false, picture: ({ picture }) => picture },
  reads: { notes: ['> p > em'] },
  ofArgument: nothing,
  ofDeck,
  split: neverSplit,
  view: ({ kicker, subtitle, bylines, picture }, { separator, pictures }: Messages) => ({
    kicker: kicker?.long,
    subtitle: subtitle?.long,
    credit: picture && pictures.credits([picture.credit.long]),
    bylines: bylines.map(({ name, affiliation }) =>
      affiliation === undefined ? name.long : `${name.long}${separator}${affiliation.long}`,
    ),
  }),
  classes: () => [],
  shows: saysItAll,
  namedSpeaker: () => undefined,
};
