import type { TitledItem } from '../model/content.js';
import { derivedId } from '../model/statement-id.js';
import type { Argument, Section } from '../model/story.js';
import { type ArrangeContext, passagesOf, shownArguments } from './context.js';
import { withIcons } from './item-icons.js';
import { authored } from './story-words.js';

const leastItems = 2;
const leastSteps = 3;
const mostSteps = 6;

/** How a passage begins that the source numbers: the first, the second, and so on. */
const ordinals: readonly RegExp[] = [
  /^(?:一是|第一|首先|其一|first)/i,
  /^(?:二是|第二|其次|其二|second)/i,
  /^(?:三是|第三|再次|其三|third)/i,
  /^(?:四是|第四|其四|fourth)/i,
  /^(?:五是|第五|其五|fifth)/i,
  /^(?:六是|第六|其六|sixth)/i,
];

/** The lists an argument may hold, by the story's own names. */
export type ListName = 'measures' | 'recommendations';

/** What an argument lists, each item with the statement it rests on. */
export interface List {
  readonly name: ListName;
  readonly argument: Argument;
  readonly items: readonly TitledItem[];
  readonly statements: readonly string[];
}

/** Which list of a section is drawn in which form; none is drawn in two. */
export interface SectionLists {
  /** Steps one after the other. */
  readonly road?: List;
  /** Side by side, at most one of each kind: the one with the most items. */
  readonly abreast: readonly List[];
}

/**
 * Shares the lists of a section out. A list that the source numbers is a road. Without one, the longest that the
 * source names in its order is, but only where another is left to stand side by side: an order that the source
 * does not count is the weaker reason.
 */
export function sectionLists(context: ArrangeContext, section: Section, index: number): SectionLists {
  const lists = shownArguments(context, section, index)
    .flatMap(({ argument }) => listsOf(context, argument))
    .toSorted((one, other) => other.items.length - one.items.length);
  const roads = lists.filter(
    ({ items, statements }) =>
      items.length >= leastSteps && items.length <= mostSteps && followEachOther(context, statements),
  );
  const road = roads.find((list) => isNumbered(context, list)) ?? (lists.length > 1 ? roads[0] : undefined);
  const left = lists.filter((list) => list !== road);
  const abreast = (['measures', 'recommendations'] as const).flatMap(
    (name) => left.find((list) => list.name === name) ?? [],
  );
  return { ...(road === undefined ? {} : { road }), abreast };
}

function listsOf(context: ArrangeContext, argument: Argument): readonly List[] {
  return (['measures', 'recommendations'] as const).flatMap((name) => {
    const items = listItems(context, argument, name);
    const statements = items.map((_, position) => derivedId(argument.id, name, position));
    return items.length < leastItems ? [] : [{ name, argument, items, statements }];
  });
}

/** The items of a list of an argument as they are shown. */
export function listItems(
  context: ArrangeContext,
  argument: Argument,
  name: ListName,
): readonly TitledItem[] {
  return withIcons(
    argument[name].map((item, position): TitledItem => {
      const statements = [derivedId(argument.id, name, position)];
      return {
        title: authored(context, item, 'title', statements),
        ...(item.text === undefined ? {} : { text: authored(context, item, 'text', statements) }),
        ...(item.icon === undefined ? {} : { icon: item.icon }),
      };
    }),
  );
}

/** The source itself counts them: 一是, 二是, 三是. */
function isNumbered(context: ArrangeContext, { statements }: List): boolean {
  return statements.every((id, position) => {
    const ordinal = ordinals[position];
    return passagesOf(context, id).some(({ sentence }) => ordinal?.test(sentence));
  });
}

/** Whether the source names them in this order; what was not found in it has none. */
function followEachOther(context: ArrangeContext, statements: readonly string[]): boolean {
  const ends = statements.map((id) => {
    const places = passagesOf(context, id).map(({ place }) => place.line * 10_000 + place.column);
    return places.length === 0 ? Number.NaN : Math.max(...places);
  });
  return ends.every((end, position) => end >= (ends[position - 1] ?? 0));
}
