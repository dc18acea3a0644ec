import type { Rule } from '../rule.js';
import { affiliationsStandBesideTheirNames } from './affiliations-stand-beside-their-names.js';
import { attributionsAreProven } from './attributions-are-proven.js';
import { breakdownsMakeAWhole } from './breakdowns-make-a-whole.js';
import { changesAreInTheirSentence } from './changes-are-in-their-sentence.js';
import { claimsAreAsPrinted } from './claims-are-as-printed.js';
import { computedFiguresAreRight } from './computed-figures-are-right.js';
import { correctionsAreInTheSource } from './corrections-are-in-the-source.js';
import { countsAreOfTheirFigure } from './counts-are-of-their-figure.js';
import { dataAreThoseWrittenFrom } from './data-are-those-written-from.js';
import { datesAreInTheirSentence } from './dates-are-in-their-sentence.js';
import { datesAreOfTheirFigure } from './dates-are-of-their-figure.js';
import { denialsAreAsPrinted } from './denials-are-as-printed.js';
import { figuresAreInTheirSentence } from './figures-are-in-their-sentence.js';
import { iconsExist } from './icons-exist.js';
import { idsAreUnique } from './ids-are-unique.js';
import { languageIsKnown } from './language-is-known.js';
import { movementsAreAsPrinted } from './movements-are-as-printed.js';
import { numeralsAreSourced } from './numerals-are-sourced.js';
import { placesAreInTheirSentence } from './places-are-in-their-sentence.js';
import { pointsAreOfTheirTime } from './points-are-of-their-time.js';
import { printedTextsAreInTheSource } from './printed-texts-are-in-the-source.js';
import { quotationsAreVerbatim } from './quotations-are-verbatim.js';
import { referencesExist } from './references-exist.js';
import { regionsAreKnown } from './regions-are-known.js';
import { scalesCanBeRead } from './scales-can-be-read.js';
import { scalesHoldLikeThings } from './scales-hold-like-things.js';
import { sentencesAreInTheSource } from './sentences-are-in-the-source.js';
import { seriesCanBeDrawn } from './series-can-be-drawn.js';
import { seriesCanBeRead } from './series-can-be-read.js';
import { sharesAreOfAWhole } from './shares-are-of-a-whole.js';
import { sourceFileIsInTheStoryFolder } from './source-file-is-in-the-story-folder.js';
import { statisticsAgree } from './statistics-agree.js';
import { superlativesAreSourced } from './superlatives-are-sourced.js';
import { textsAreAsTheData } from './texts-are-as-the-data.js';
import { textsFitOnPages } from './texts-fit-on-pages.js';
import { themeIsFoundAnywhere } from './theme-is-found-anywhere.js';
import { themesAreInTheirPassages } from './themes-are-in-their-passages.js';

/**
 * What must hold in a story. No rule needs another, and all of them always run; the order is that in which a
 * writer mends: first the language and what the parts are called, then whether the source is there and is read right, then what
 * is taken from it word for word, then whether its figures can stand together, then what is said of it in other words,
 * and at what length.
 */
export const rules: readonly Rule[] = Object.freeze([
  languageIsKnown,
  idsAreUnique,
  referencesExist,
  iconsExist,
  regionsAreKnown,
  sourceFileIsInTheStoryFolder,
  correctionsAreInTheSource,
  dataAreThoseWrittenFrom,
  seriesCanBeRead,
  seriesCanBeDrawn,
  sentencesAreInTheSource,
  printedTextsAreInTheSource,
  quotationsAreVerbatim,
  attributionsAreProven,
  affiliationsStandBesideTheirNames,
  figuresAreInTheirSentence,
  changesAreInTheirSentence,
  breakdownsMakeAWhole,
  computedFiguresAreRight,
  datesAreInTheirSentence,
  datesAreOfTheirFigure,
  pointsAreOfTheirTime,
  themesAreInTheirPassages,
  placesAreInTheirSentence,
  statisticsAgree,
  scalesHoldLikeThings,
  sharesAreOfAWhole,
  scalesCanBeRead,
  numeralsAreSourced,
  claimsAreAsPrinted,
  movementsAreAsPrinted,
  denialsAreAsPrinted,
  countsAreOfTheirFigure,
  superlativesAreSourced,
  textsAreAsTheData,
  textsFitOnPages,
  themeIsFoundAnywhere,
]);
