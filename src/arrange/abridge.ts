import { extentOf } from '../charts/notation.js';
import { withThemes } from '../kinds/expert-overview/posters.js';
import { withoutCases } from '../kinds/partner-tiles/posters.js';
import { withAnswers } from '../kinds/questions-and-answers/with-answers.js';
import { withTakeaways } from '../kinds/takeaways/posters.js';
import type { TitledItem } from '../model/page.js';
import type { Poster, PosterOf } from '../model/poster.js';
import type { Preset, Shape } from '../model/preset.js';
import { shapeOf } from '../model/shape.js';
import { displayWidth } from '../text/width.js';

/** A wide picture holds so many dated things beside its headline. */
const mostDated = 4;

/** So many sentences stand beside the stair of a wide picture. */
const mostTakeaways = 4;

/** So many themes have room one below the other. */
const mostThemes = { wide: 5, square: 6, portrait: 8, story: 8 } as const;

/** So many sentences of an answer stand side by side. */
const mostSentences = 3;

/** In a wide picture the signs of so many figures are large enough to be told on a phone. */
const mostCounted = 2;

/**
 * What a shape leaves out on purpose, before anything is set: a wide grid with dates under its numbers keeps
 * the first four, a wide timeline its first four events, a wide answer its first three sentences,
 * a wide list of takeaways its first four, a wide picture of things to count its two largest figures, a wide picture of
 * the sources goes without its method and its last count, and a comparison as many of its largest figures as have room.
 * Stations of a wide road and steps of a wide chain have their titles only, with at most a few characters under them,
 * and more than a few wide places their names. The statements of items go with them, so that nothing is claimed that is
 * not shown.
 */
export function abridge(poster: Poster, preset: Pick<Preset, 'width' | 'height' | 'centre'>): Poster {
  if (preset.centre === 'square') return poster.layout === 'cover' ? bareCover(poster) : poster;
  const shape = shapeOf(preset);
  if (poster.layout === 'ranked-bars' || poster.layout === 'lollipop') {
    return { ...poster, ...first(poster, mostCompared(poster, shape)) };
  }
  if (poster.layout === 'expert-overview' && poster.themes.length > mostThemes[shape])
    return withThemes(poster, poster.themes.slice(0, mostThemes[shape]));
  if (shape !== 'wide') return poster;
  if (poster.layout === 'questions-and-answers')
    return withAnswers(poster, poster.answers.slice(0, mostSentences));
  if (poster.layout === 'takeaways')
    return withTakeaways(poster, poster.items.slice(0, mostTakeaways), poster.start ?? 1);
  if (poster.layout === 'sources-and-method') return fewerCounts(poster);
  if (poster.layout === 'partner-tiles') return fewPlaces(poster) ? poster : withoutCases(poster);
  if (poster.layout === 'pathway') return { ...poster, items: poster.items.map(bareItem) };
  if (poster.layout === 'cause-effect' && poster.steps.length > 2)
    return { ...poster, steps: poster.steps.map(({ text }) => ({ text })) };
  if (poster.layout === 'isotype') return { ...poster, ...first(poster, mostCounted) };
  if (poster.layout === 'timeline') return { ...poster, ...first(poster, mostDated) };
  if (poster.layout === 'number-grid' && poster.items.some(({ asOf }) => asOf !== undefined)) {
    return { ...poster, ...first(poster, mostDated) };
  }
  return poster;
}

/** Wider texts (in half-width cells) are not set under a station of a wide picture: a date has room. */
const widestText = 16;

function bareItem(item: TitledItem): TitledItem {
  const { text, ...bare } = item;
  return text === undefined || displayWidth(text) <= widestText ? item : bare;
}

/** So many places stand side by side in a wide picture, with what happens there. */
const mostPlacesAbreast = 4;

function fewPlaces({ groups: [first, ...others] }: PosterOf<'partner-tiles'>): boolean {
  return others.length === 0 && first !== undefined && first.places.length <= mostPlacesAbreast;
}

function fewerCounts({ method: _, ...poster }: PosterOf<'sources-and-method'>): Poster {
  return { ...poster, companions: poster.companions.slice(0, 1) };
}

/** In the middle of a banner a cover says its headline, who speaks, and where it comes from; no more is read there. */
function bareCover({ subtitle: _, ...cover }: PosterOf<'cover'>): PosterOf<'cover'> {
  const { affiliation: __, ...source } = cover.source;
  return { ...cover, source, stations: [], bylines: cover.bylines.map(({ name }) => ({ name })) };
}

function first<Item>(
  { items, statements }: { items: readonly Item[]; statements: readonly string[] },
  most: number,
) {
  return {
    items: items.slice(0, most),
    statements: statements.length === items.length ? statements.slice(0, most) : statements,
  };
}

/** So many figures have room one below the other; one less where the key to their notation needs two lines. */
function mostCompared({ items }: PosterOf<'ranked-bars' | 'lollipop'>, shape: Shape): number {
  const most = { wide: 4, square: 5, portrait: 6, story: 6 }[shape];
  const extents = items.slice(0, most).map(({ amount }) => extentOf(amount));
  const signs = [extents.some(({ open }) => open), extents.some(({ solid, possible }) => possible > solid)];
  return signs.every((used) => used) ? most - 1 : most;
}
