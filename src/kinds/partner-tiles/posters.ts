import { type ArrangeContext, shownArguments } from '../../content/context.js';
import { posterBase, storyBase } from '../../content/poster-base.js';
import type { NamedPlace, PlaceGroup, Poster, PosterOf } from '../../model/poster.js';
import type { Argument, Section } from '../../model/story.js';
import { type ListedPlace, listedPlaces } from '../../text/listed-places.js';
import { type Region, regionNamed } from '../../text/regions.js';

const leastPlaces = 3;

/** The places in which the cases of a section lie, by region. */
export function partnerTilesPosters(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly Poster[] {
  const drawn = drawnPlaces(context, casesOf(context, section, index));
  if (drawn === undefined) return [];
  const { groups, ...words } = drawn;
  return [
    {
      ...posterBase(context, section, index, { name: 'partner-tiles', ...words }),
      layout: 'partner-tiles',
      groups,
    },
  ];
}

/** The places in which the cases of the whole story lie; nothing where one section alone names them all. */
export function storyPartnerTilesPosters(context: ArrangeContext): readonly Poster[] {
  const ofSections = context.traced.story.sections.map((section, index) => casesOf(context, section, index));
  const all = ofSections.flat();
  const drawn = drawnPlaces(context, all);
  const most = Math.max(...ofSections.map((cases) => placesOf(cases).length));
  if (drawn === undefined || placesOf(all).length === most) return [];
  const { groups, ...words } = drawn;
  return [{ ...storyBase(context, { name: 'partner-tiles', ...words }), layout: 'partner-tiles', groups }];
}

/** The names alone: what happens there is left to larger pictures. */
export function withoutCases(poster: PosterOf<'partner-tiles'>): PosterOf<'partner-tiles'> {
  const bare = ({ places, ...group }: PlaceGroup): PlaceGroup => ({
    ...group,
    places: places.map((place) => ({ ...place, cases: [] })),
  });
  return { ...poster, groups: poster.groups.map(bare) };
}

type Case = Argument['cases'][number];

/** A place with all cases that lie in it. */
interface Placed extends ListedPlace {
  readonly kind: 'country' | 'region' | 'place';
  readonly region: Region;
  readonly cases: readonly Case[];
}

function casesOf(context: ArrangeContext, section: Section, index: number): readonly Case[] {
  return shownArguments(context, section, index).flatMap(({ argument }) => argument.cases);
}

function drawnPlaces(context: ArrangeContext, cases: readonly Case[]) {
  const places = placesOf(cases);
  if (places.length < leastPlaces) return undefined;
  const groups = groupsOf(context, places);
  return {
    groups,
    ...headlineOf(context, groups, places),
    statements: [...new Set(places.flatMap((place) => place.cases.map(({ id }) => id)))],
  };
}

/**
 * Every place once, in the order of the story. A province of China is left out: it stands in a country and is none, so
 * that Chongqing, Hong Kong, Macao and Taiwan never count as one. So is a place that nobody puts on a continent.
 */
function placesOf(cases: readonly Case[]): readonly Placed[] {
  const found = new Map<string, Placed>();
  for (const each of cases) {
    const listed = listedPlaces(each.place ?? '');
    const drawn = listed.flatMap((place) => placedIn(place, each));
    // What says that the list goes on says it of those drawn, also where the last named is left out: 新加坡、重庆等地.
    const qualifier = listed.find((place) => place.qualifier !== undefined)?.qualifier;
    for (const [position, place] of drawn.entries()) {
      const known = found.get(place.same);
      const { qualifier: before, ...bare } = known ?? { ...place, qualifier: undefined };
      const said = position === drawn.length - 1 ? (qualifier ?? before) : before;
      const qualified = said === undefined ? {} : { qualifier: said };
      found.set(place.same, { ...bare, ...qualified, cases: [...(known?.cases ?? []), each] });
    }
  }
  return [...found.values()];
}

function placedIn(listed: ListedPlace, { region: given }: Case): readonly Placed[] {
  const { kind, region: own } = listed;
  if (kind === 'province') return [];
  const named = given === undefined ? undefined : regionNamed(given);
  const region = kind === 'region' ? own : (named ?? own);
  if (region === undefined) return [];
  return [{ ...listed, kind: kind === 'unknown' ? 'place' : kind, region, cases: [] }];
}

/** Regions by how many places they hold, equal ones in the order of the story; what is itself a region stands last. */
function groupsOf({ traced, messages }: ArrangeContext, places: readonly Placed[]): readonly PlaceGroup[] {
  const english = traced.story.language.startsWith('en');
  const groups = new Map<Region | undefined, NamedPlace[]>();
  for (const { name, qualifier, kind, region, cases } of places) {
    const tile: NamedPlace = {
      name,
      ...(qualifier === undefined ? {} : { qualifier }),
      cases: cases.map((each) => each.name),
    };
    const key = kind === 'region' ? undefined : region;
    groups.set(key, [...(groups.get(key) ?? []), tile]);
  }
  const named = [...groups].flatMap(([region, tiles]) =>
    region === undefined ? [] : [{ region: english ? region.english : region.chinese, places: tiles }],
  );
  const regions = groups.get(undefined);
  return [
    ...named.toSorted((one, other) => other.places.length - one.places.length),
    ...(regions === undefined ? [] : [{ region: messages.places.regions, places: regions }]),
  ];
}

/** From the first drawn to the last, and how many. Countries are counted alone where every other tile is a region. */
function headlineOf(
  { messages }: ArrangeContext,
  groups: readonly PlaceGroup[],
  places: readonly Placed[],
): { readonly headline: string; readonly short: string } {
  const kinds = new Map(places.map(({ name, kind }) => [name, kind]));
  const drawn = groups.flatMap((group) => group.places.map(({ name }) => name));
  const single = drawn.filter((name) => kinds.get(name) !== 'region');
  const countries = single.length > 1 && single.every((name) => kinds.get(name) === 'country');
  const counted = {
    count: countries ? single.length : drawn.length,
    countries,
    more: places.some(({ qualifier }) => qualifier !== undefined),
  };
  const ends = single.length > 1 ? single : drawn;
  const { headline, short } = messages.places;
  return { headline: headline(ends[0] ?? '', ends.at(-1) ?? '', counted), short: short(counted) };
}
