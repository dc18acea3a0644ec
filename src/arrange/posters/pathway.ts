import { iconFor } from '../../icons/icon-for.js';
import type { TitledItem } from '../../model/page.js';
import type { Poster } from '../../model/poster.js';
import type { Argument, Section } from '../../model/story.js';
import { derivedId } from '../../validate/statement-id.js';
import { type ArrangeContext, passagesOf, shownArguments } from '../context.js';
import { timeKey, titledItem } from './list-posters.js';
import { posterBase } from './poster-base.js';

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

/** Steps in an order that is not ours: the source's, or that of time. */
interface Sequence {
  readonly argument: Argument;
  readonly items: readonly TitledItem[];
  readonly statements: readonly string[];
  /** The source itself counts them: 一是, 二是, 三是. */
  readonly numbered: boolean;
}

/**
 * The longest sequence of a section as a road: measures or recommendations that the source names one after the other,
 * those it numbers first; else the dated events of one argument.
 */
export function pathwayPosters(context: ArrangeContext, section: Section, index: number): readonly Poster[] {
  const placed = shownArguments(context, section, index).map(({ argument }) => argument);
  const [best] = [
    ...placed
      .flatMap((argument) => listsOf(context, argument))
      .toSorted((one, other) => rank(other) - rank(one)),
    ...placed.flatMap((argument) => eventsOf(context, argument)),
  ];
  if (best === undefined) return [];
  return [
    {
      ...posterBase(context, section, index, {
        name: 'pathway',
        headline: best.argument.headline,
        short: best.argument.short,
        statements: best.statements,
      }),
      layout: 'pathway',
      items: withIcons(best.items),
    },
  ];
}

function rank({ items, numbered }: Sequence): number {
  return 2 * items.length + (numbered ? 1 : 0);
}

function listsOf(context: ArrangeContext, argument: Argument): readonly Sequence[] {
  return (['measures', 'recommendations'] as const).flatMap((list): readonly Sequence[] => {
    const items = argument[list];
    const statements = items.map((_, position) => derivedId(argument.id, list, position));
    if (items.length < leastSteps || items.length > mostSteps || !followEachOther(context, statements))
      return [];
    const numbered = statements.every((id, position) => {
      const ordinal = ordinals[position];
      return passagesOf(context, id).some(({ sentence }) => ordinal?.test(sentence));
    });
    return [{ argument, items: items.map(titledItem), statements, numbered }];
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

function eventsOf({ messages }: ArrangeContext, argument: Argument): readonly Sequence[] {
  const events = argument.events.toSorted((one, other) => (timeKey(one.date) < timeKey(other.date) ? -1 : 1));
  if (events.length < leastSteps || events.length > mostSteps) return [];
  const items = events.map((event): TitledItem => {
    const date = messages.date(event.date);
    return { title: event.short ?? event.text, text: messages.joinDate(date.main, date.rest) };
  });
  return [{ argument, items, statements: events.map(({ id }) => id), numbered: false }];
}

/** Icons mark the stations where every step has one of its own; a few among numbers would say that they matter more. */
function withIcons(items: readonly TitledItem[]): readonly TitledItem[] {
  const icons = items.map(({ icon, title }) => icon ?? iconFor(title));
  const each = icons.every((icon) => icon !== undefined) && new Set(icons).size === icons.length;
  return items.map(({ icon: _own, ...item }, index) => {
    const icon = icons[index];
    return each && icon !== undefined ? { ...item, icon } : item;
  });
}
