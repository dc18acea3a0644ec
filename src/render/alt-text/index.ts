import type { Poster, PosterLayout, PosterOf } from '../../model/poster.js';
import type { Messages } from '../../text/messages/messages.js';
import { sourceWords } from '../source-words.js';
import { causeEffect } from './cause-effect.js';
import { comparison } from './comparison.js';
import { cover } from './cover.js';
import { expertOverview } from './expert-overview.js';
import { heroNumber } from './hero-number.js';
import { isotype } from './isotype.js';
import { lollipop } from './lollipop.js';
import { measures } from './measures.js';
import { numberGrid } from './number-grid.js';
import { partnerTiles } from './partner-tiles.js';
import { pathway } from './pathway.js';
import { questionsAndAnswers } from './questions-and-answers.js';
import { quotation } from './quotation.js';
import { rankedBars } from './ranked-bars.js';
import { sourcesAndMethod } from './sources-and-method.js';
import { chineseSpeech, englishSpeech, type Telling } from './speech.js';
import { takeaways } from './takeaways.js';
import { timeline } from './timeline.js';
import { waffle } from './waffle.js';

/** What each layout shows, one file each. */
const tellings: Readonly<{ [Name in PosterLayout]: Telling<Name> }> = Object.freeze({
  cover,
  'hero-number': heroNumber,
  'number-grid': numberGrid,
  'ranked-bars': rankedBars,
  lollipop,
  isotype,
  waffle,
  timeline,
  measures,
  pathway,
  'cause-effect': causeEffect,
  quotation,
  comparison,
  'questions-and-answers': questionsAndAnswers,
  takeaways,
  'sources-and-method': sourcesAndMethod,
  'expert-overview': expertOverview,
  'partner-tiles': partnerTiles,
});

/**
 * What a person would say the picture shows to someone who cannot see it: the kind of picture, its words and
 * every number with its qualifier, then the source. From the data, in the poster's language.
 */
export function describePoster(poster: Poster, messages: Messages): string {
  const language = poster.language.startsWith('en') ? 'english' : 'chinese';
  const speech = language === 'english' ? englishSpeech(messages) : chineseSpeech(messages);
  const source = speech.source(sourceWords(poster.source, messages));
  const disclosure = poster.disclosure === undefined ? [] : [speech.list([poster.disclosure])];
  const place =
    poster.series === undefined
      ? []
      : [speech.list([messages.pageOfSeries(poster.series.index, poster.series.of)])];
  const told = <Name extends PosterLayout>(each: PosterOf<Name>) =>
    tellings[each.layout][language](each, speech);
  return [...place, ...told(poster), source, ...disclosure].join(speech.join);
}
