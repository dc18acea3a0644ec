import { causeEffect } from '../kinds/cause-effect/alternative-text.js';
import { comparison } from '../kinds/comparison/alternative-text.js';
import { cover } from '../kinds/cover/alternative-text.js';
import { expertOverview } from '../kinds/expert-overview/alternative-text.js';
import { heroNumber } from '../kinds/hero-number/alternative-text.js';
import { isotype } from '../kinds/isotype/alternative-text.js';
import { lollipop } from '../kinds/lollipop/alternative-text.js';
import { measures } from '../kinds/measures/alternative-text.js';
import { numberGrid } from '../kinds/number-grid/alternative-text.js';
import { partnerTiles } from '../kinds/partner-tiles/alternative-text.js';
import { pathway } from '../kinds/pathway/alternative-text.js';
import { questionsAndAnswers } from '../kinds/questions-and-answers/alternative-text.js';
import { quotation } from '../kinds/quotation/alternative-text.js';
import { rankedBars } from '../kinds/ranked-bars/alternative-text.js';
import { sourcesAndMethod } from '../kinds/sources-and-method/alternative-text.js';
import { takeaways } from '../kinds/takeaways/alternative-text.js';
import { timeline } from '../kinds/timeline/alternative-text.js';
import { waffle } from '../kinds/waffle/alternative-text.js';
import type { Poster, PosterLayout, PosterOf } from '../model/poster.js';
import type { Messages } from '../text/messages/messages.js';
import { chineseSpeech, englishSpeech, type Telling } from '../text/speech.js';
import { sourceWords } from './source-words.js';

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
