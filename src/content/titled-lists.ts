import type { NumberedItems, TitledItem } from '../model/content.js';
import type { Messages } from '../text/messages/messages.js';
import { withoutStop } from '../text/speech.js';
import { halveList, halveWords } from './halves.js';

/** A list in two that count on; a single item between the sentences of its text. */
export function splitNumbered<List extends NumberedItems>(list: List): readonly [List, List] | undefined {
  const start = list.start ?? 1;
  const halves = halveList(list.items);
  if (halves !== undefined) {
    const [first, second] = halves;
    return [
      { ...list, items: first, start },
      { ...list, items: second, start: start + first.length },
    ];
  }
  return splitOnlyItem(list);
}

/** A list of a single item in two, each with half of its sentences under the same title. */
export function splitOnlyItem<
  List extends { readonly items: readonly { readonly text?: TitledItem['text'] }[] },
>(list: List): readonly [List, List] | undefined {
  const [only] = list.items;
  const halves = halveWords(only?.text);
  return (
    halves && [
      { ...list, items: [{ ...only, text: halves[0] }] },
      { ...list, items: [{ ...only, text: halves[1] }] },
    ]
  );
}

/** As the template of a numbered list reads it. */
export function numberedView({ items, start = 1 }: NumberedItems): object {
  return { items: titledView(items).map((item, index) => ({ ...item, number: start + index })) };
}

export function titledView(items: readonly TitledItem[]): readonly object[] {
  return items.map(({ title, text }) => ({ title: title.long, text: text?.long }));
}

/** The titles alone, where the short form of a list is taken; the same list where there is nothing else. */
export function titlesOnly<List extends NumberedItems>(list: List): List {
  if (list.items.every(({ text }) => text === undefined)) return list;
  return { ...list, items: list.items.map(({ text: _, ...item }) => item) };
}

/** Each item as it is said. */
export function saidItems(
  items: readonly TitledItem[],
  { speech }: Messages,
  named: (title: string, index: number) => string = (title) => title,
): string {
  return speech.list(
    items.map(({ title, text }, index) => {
      const words = named(title.long, index);
      return text === undefined ? words : speech.pair(words, withoutStop(text.long));
    }),
  );
}
