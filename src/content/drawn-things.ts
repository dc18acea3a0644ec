import type { CountedFigure, DatedItem, Figure, TitledItem } from '../model/content.js';
import type { DrawnThing } from '../model/drawn-thing.js';
import { statementsOf, type Words } from '../model/words.js';
import type { Messages } from '../text/messages/messages.js';
import { withoutStop } from '../text/speech.js';

/** A figure as it is printed. */
export function printedFigure({ prefix, digits, suffix }: Figure): string {
  return `${prefix}${digits}${suffix}`.trim();
}

/** A figure with what it counts; a figure in a few words names that itself: 每10万人中有执业医师312人. */
export function figureThing(item: CountedFigure, { speech, posts }: Messages, group?: string): DrawnThing {
  const { figure, counts, asOf } = item;
  const printed = printedFigure(figure);
  const words = printed.includes(counts.long) ? printed : posts.figure(printed, counts.long);
  return {
    said: asOf === undefined ? withoutStop(words) : words + speech.aside(asOf.long),
    rows: [
      {
        label: counts.long,
        figure: printed,
        ...(asOf === undefined ? {} : { asOf: asOf.long }),
        ...grouped(group),
        statements: statementsOf(item),
      },
    ],
  };
}

/** What happened, with its date. */
export function datedThing(item: DatedItem, { speech, joinDate }: Messages): DrawnThing {
  const { date, text } = item;
  const words = joinDate(date.main, date.rest);
  return {
    said: speech.at(words, withoutStop(text.long)),
    rows: [{ label: withoutStop(text.long), date: date.iso ?? words, statements: statementsOf(item) }],
  };
}

/** Something with a name, and what is said of it. */
export function titledThing(
  { title, text }: Pick<TitledItem, 'title' | 'text'>,
  { posts }: Messages,
  group?: string,
): DrawnThing {
  const name = withoutStop(title.long);
  const about = text === undefined ? undefined : withoutStop(text.long);
  return {
    said: about === undefined ? name : posts.titled(name, about),
    rows: [
      {
        label: name,
        ...(about === undefined ? {} : { text: about }),
        ...grouped(group),
        statements: statementsOf([title, text]),
      },
    ],
  };
}

/** Words that stand alone. */
export function wordsThing(words: Words): DrawnThing {
  const said = withoutStop(words.long);
  return { said, rows: [{ label: said, statements: statementsOf([words]) }] };
}

function grouped(group: string | undefined): { readonly group?: string } {
  return group === undefined ? {} : { group };
}
