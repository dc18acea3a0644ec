import { type ArrangeContext, shownArguments } from '../../content/context.js';
import type { PosterDraft } from '../../content/poster-base.js';
import { speakerNotes } from '../../content/speaker-notes.js';
import { authored, wordsAt } from '../../content/story-words.js';
import type { Argument, Section } from '../../model/story.js';
import { programWords, statementsOf, type Words } from '../../model/words.js';
import { type ListedPlace, listedPlaces } from '../../text/listed-places.js';
import { type Region, regionNamed } from '../../text/regions.js';
import type { DeckDraft, DeckScope } from '../kind.js';
import { type Content, type Labels, type NamedPlace, name, type PlaceGroup } from './content.js';
import { abreast } from './names-alone.js';

const leastPlaces = 3;

/** The places in which the cases of a section lie, by region. */
export function ofSection(
  context: ArrangeContext,
  section: Section,
  index: number,
  labels: Labels,
): readonly PosterDraft<Content>[] {
  return drafts(context, casesOf(context, section, index), labels);
}

/** The places in which the cases of the whole story lie; nothing where one section alone names them all. */
export function ofStory(context: ArrangeContext, labels: Labels): readonly PosterDraft<Content>[] {
  const ofSections = context.traced.story.sections.map((section, index) => casesOf(context, section, index));
  const all = ofSections.flat();
  const most = Math.max(...ofSections.map((cases) => placesOf(cases).length));
  return placesOf(all).length === most ? [] : drafts(context, all, labels);
}

/** Towards the end of a deck: where all that was told of happens. */
export function ofDeck(
  context: ArrangeContext,
  { at, single, section, sectionIndex }: DeckScope,
  labels: Labels,
): readonly DeckDraft<Content>[] {
  if (at !== 'end') return [];
  const drafts =
    single && section !== undefined
      ? ofSection(context, section, sectionIndex, labels)
      : ofStory(context, labels);
  return drafts.map(({ content }) => ({
    id: name,
    content: abreast(content),
    notes: speakerNotes(context, [content.headline], statementsOf(content)),
  }));
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

function drafts(
  context: ArrangeContext,
  cases: readonly Case[],
  labels: Labels,
): readonly PosterDraft<Content>[] {
  const places = placesOf(cases);
  if (places.length < leastPlaces) return [];
  const groups = groupsOf(context, places, labels);
  return [{ content: { kind: name, headline: headlineOf(groups, places, isOpen(cases), labels), groups } }];
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
function groupsOf(context: ArrangeContext, places: readonly Placed[], labels: Labels): readonly PlaceGroup[] {
  const groups = new Map<Region | undefined, NamedPlace[]>();
  for (const place of places) {
    const key = place.kind === 'region' ? undefined : place.region;
    groups.set(key, [...(groups.get(key) ?? []), tileOf(context, place)]);
  }
  const named = [...groups].flatMap(([region, tiles]) =>
    region === undefined
      ? []
      : [{ region: programWords(context.messages.regionName(region)), places: tiles }],
  );
  const regions = groups.get(undefined);
  return [
    ...named.toSorted((one, other) => other.places.length - one.places.length),
    ...(regions === undefined
      ? []
      : [{ region: programWords(labels.regions), places: regions, ...uncountedBeside(places) }]),
  ];
}

/** Whether a headline over these places counts the countries alone. */
function countsCountries(places: readonly Placed[]): boolean {
  const single = places.filter(({ kind }) => kind !== 'region');
  return single.length > 1 && single.every(({ kind }) => kind === 'country');
}

function uncountedBeside(places: readonly Placed[]): Pick<PlaceGroup, 'uncounted'> {
  return countsCountries(places) ? { uncounted: true } : {};
}

function tileOf(context: ArrangeContext, { name: place, qualifier, cases }: Placed): NamedPlace {
  const [first] = cases;
  const statements = cases.map(({ id }) => id);
  const ofPlace = (words: string): Words =>
    first === undefined
      ? programWords(words)
      : wordsAt(context, first, ['place'], words, 'printed', statements);
  return {
    name: ofPlace(place),
    ...(qualifier === undefined ? {} : { qualifier: ofPlace(qualifier) }),
    cases: cases.map((each) => authored(context, each, 'name', [each.id])),
  };
}

/** Whether cases lie in more places than are drawn: a list goes on, or a place is a province or unknown and left out. */
function isOpen(cases: readonly Case[]): boolean {
  return cases.some((each) =>
    listedPlaces(each.place ?? '').some(
      (place) => place.qualifier !== undefined || placedIn(place, each).length === 0,
    ),
  );
}

/**
 * From the first drawn to the last, and how many; it rests on every case. Countries are counted alone where every other
 * tile is a region.
 */
function headlineOf(
  groups: readonly PlaceGroup[],
  places: readonly Placed[],
  open: boolean,
  labels: Labels,
): Words {
  const kinds = new Map(places.map((place) => [place.name, place.kind]));
  const drawn = groups.flatMap((group) => group.places.map((place) => place.name.long));
  const single = drawn.filter((place) => kinds.get(place) !== 'region');
  const countries = countsCountries(places);
  const counted = {
    count: countries ? single.length : drawn.length,
    countries,
    // A group of countries holds more of them than are named.
    more: open || (countries && single.length < drawn.length),
  };
  const ends = single.length > 1 ? single : drawn;
  const statements = [...new Set(places.flatMap((place) => place.cases.map(({ id }) => id)))];
  return programWords(
    labels.headline(ends[0] ?? '', ends.at(-1) ?? '', counted),
    labels.short(counted),
    statements,
  );
}
