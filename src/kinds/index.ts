import type { Content } from '../model/content.js';
import { seriesForms } from '../model/series.js';
import { kind as breakdown } from './breakdown/index.js';
import { kind as cases } from './cases/index.js';
import { kind as causeEffect } from './cause-effect/index.js';
import { kind as change } from './change/index.js';
import { kind as columns } from './columns/index.js';
import { kind as comparison } from './comparison/index.js';
import { kind as contents } from './contents/index.js';
import { kind as cover } from './cover/index.js';
import { kind as dataTable } from './data-table/index.js';
import { kind as divergingBars } from './diverging-bars/index.js';
import { kind as dumbbell } from './dumbbell/index.js';
import { kind as expertOverview } from './expert-overview/index.js';
import { kind as groupedBars } from './grouped-bars/index.js';
import { kind as heroNumber } from './hero-number/index.js';
import { kind as isotype } from './isotype/index.js';
import { kind as keyMessage } from './key-message/index.js';
import type { AnyKind, Kind, OtherKinds } from './kind.js';
import { kind as line } from './line/index.js';
import { kind as lollipop } from './lollipop/index.js';
import { kind as measures } from './measures/index.js';
import { kind as numberGrid } from './number-grid/index.js';
import { kind as opener } from './opener/index.js';
import { kind as partnerTiles } from './partner-tiles/index.js';
import { kind as pathway } from './pathway/index.js';
import { kind as photo } from './photo/index.js';
import { kind as points } from './points/index.js';
import { kind as questionsAndAnswers } from './questions-and-answers/index.js';
import { kind as quotation } from './quotation/index.js';
import { kind as rankedBars } from './ranked-bars/index.js';
import { kind as readOn } from './read-on/index.js';
import { kind as recommendations } from './recommendations/index.js';
import { kind as shareBars } from './share-bars/index.js';
import { kind as slope } from './slope/index.js';
import { kind as smallMultiples } from './small-multiples/index.js';
import { kind as sources } from './sources/index.js';
import { kind as sourcesAndMethod } from './sources-and-method/index.js';
import { kind as stackedArea } from './stacked-area/index.js';
import { kind as stackedBars } from './stacked-bars/index.js';
import { kind as takeaways } from './takeaways/index.js';
import { kind as timeline } from './timeline/index.js';
import { kind as waffle } from './waffle/index.js';

/** Every kind by its name. A new one is its folder and its line here, and in the orders below. */
const kinds = Object.freeze({
  cover,
  opener,
  'key-message': keyMessage,
  contents,
  'questions-and-answers': questionsAndAnswers,
  'hero-number': heroNumber,
  'number-grid': numberGrid,
  'ranked-bars': rankedBars,
  lollipop,
  isotype,
  waffle,
  line,
  columns,
  'grouped-bars': groupedBars,
  'stacked-bars': stackedBars,
  'share-bars': shareBars,
  slope,
  dumbbell,
  'stacked-area': stackedArea,
  'diverging-bars': divergingBars,
  'data-table': dataTable,
  'small-multiples': smallMultiples,
  change,
  breakdown,
  points,
  measures,
  recommendations,
  timeline,
  pathway,
  cases,
  photo,
  'partner-tiles': partnerTiles,
  'cause-effect': causeEffect,
  comparison,
  quotation,
  takeaways,
  'expert-overview': expertOverview,
  'sources-and-method': sourcesAndMethod,
  sources,
  'read-on': readOn,
}) satisfies { readonly [Name in string]: AnyKind };

export type KindName = keyof typeof kinds;

type LabelsOf<Each> = Each extends Kind<infer _, infer Labels> ? Labels : never;

/** The words of each kind that has any, as every language gives them. */
export type KindLabels = {
  readonly [Name in KindName as unknown extends LabelsOf<(typeof kinds)[Name]> ? never : Name]: LabelsOf<
    (typeof kinds)[Name]
  >;
};

/**
 * In which order a deck shows what there is. In an argument: how much, then what it comes to, what is done, when, where,
 * why, in whose words; a sentence alone where there is nothing else.
 */
export const slideOrder = Object.freeze([
  'cover',
  'opener',
  'key-message',
  'contents',
  'expert-overview',
  'photo',
  'hero-number',
  'number-grid',
  'ranked-bars',
  'lollipop',
  'isotype',
  'waffle',
  ...seriesForms,
  'change',
  'breakdown',
  'points',
  'measures',
  'recommendations',
  'timeline',
  'cases',
  'cause-effect',
  'comparison',
  'quotation',
  'partner-tiles',
  'takeaways',
  'sources',
  'read-on',
] as const satisfies readonly KindName[]);

/** In which order a reader should meet the pictures of a section: what it is, how much, when, how, where, in whose words. */
export const pictureOrder = Object.freeze([
  'cover',
  'questions-and-answers',
  'photo',
  'hero-number',
  'number-grid',
  'ranked-bars',
  'lollipop',
  'isotype',
  'waffle',
  ...seriesForms,
  'change',
  'breakdown',
  'timeline',
  'measures',
  'pathway',
  'partner-tiles',
  'cause-effect',
  'comparison',
  'quotation',
  'takeaways',
  'expert-overview',
  'sources-and-method',
] as const satisfies readonly KindName[]);

/**
 * Which drawing of a sentence a carousel shows where there are several, and which pages it keeps where there are too
 * many: what one can see before what one has to read.
 */
export const carouselOrder = Object.freeze([
  'hero-number',
  ...seriesForms,
  'change',
  'timeline',
  'takeaways',
  'breakdown',
  'waffle',
  'isotype',
  'ranked-bars',
  'lollipop',
  'quotation',
  'photo',
  'cause-effect',
  'expert-overview',
  'partner-tiles',
  'comparison',
  'number-grid',
  'measures',
  'pathway',
  'questions-and-answers',
] as const satisfies readonly KindName[]);

/** Slides that look alike though they are of different kinds, by the kind they look like. */
const looks: Readonly<Partial<Record<KindName, KindName>>> = Object.freeze({
  'cause-effect': 'timeline',
  lollipop: 'ranked-bars',
  takeaways: 'points',
});

/** What a slide looks like: the name of its kind, or of one that looks the same. */
export function alike({ kind }: Pick<Content, 'kind'>): string {
  return Object.hasOwn(looks, kind) ? (looks[kind as KindName] ?? kind) : kind;
}

/** Whether a slide is one large number. */
export function isLargeNumber({ kind }: Pick<Content, 'kind'>): boolean {
  return kind === heroNumber.name;
}

/**
 * Kinds whose pictures have one form, the one that shows most first. What leads step by step: a route with its stations.
 * What a section says, in a list: a field of the accent beside it.
 */
export const formsAlike = Object.freeze([
  ['timeline', 'pathway', 'measures'],
  ['takeaways', 'questions-and-answers'],
] as const satisfies readonly (readonly KindName[])[]);

/** Kinds that say the same of every section: one picture of a story is enough. */
export const onceInStory = Object.freeze(['sources-and-method'] as const satisfies readonly KindName[]);

/** Which kinds have a form for a size as small as a thumb: a few characters, or one number. */
const thumbKinds: ReadonlySet<string> = new Set([
  'cover',
  'hero-number',
] as const satisfies readonly KindName[]);

export function isThumbKind(kind: string): boolean {
  return thumbKinds.has(kind);
}

const byName: Readonly<Record<string, AnyKind>> = kinds;

/** The kind of a content, or of a name. */
export function kindOf({ kind }: Pick<Content, 'kind'>): AnyKind {
  const found = byName[kind];
  if (found === undefined) throw new RangeError(`there is no kind ${kind}`);
  return found;
}

/** What one kind may turn into when it is split, without knowing the other. */
export const otherKinds: OtherKinds = Object.freeze<OtherKinds>({
  number: (headline, hero, companion) => ({
    kind: heroNumber.name,
    headline,
    hero,
    ...(companion === undefined ? {} : { companion }),
    points: [],
  }),
  points: (headline, items) => ({ kind: points.name, headline, items }),
  figures: (headline, items) => {
    const [hero, companion, ...more] = items;
    return hero === undefined || more.length > 0
      ? { kind: numberGrid.name, headline, items }
      : otherKinds.number(headline, hero, companion);
  },
});
