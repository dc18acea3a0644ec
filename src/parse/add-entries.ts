import { type Document, isMap, isScalar, parseDocument, YAMLMap } from 'yaml';

/** A value to put into a YAML file, by the keys that lead to it. */
export interface Entry {
  readonly at: readonly string[];
  readonly value: unknown;
}

/**
 * The text of a YAML file with entries added, and the maps on the way to them put into an order; everything that stands in
 * it stays as it is written, comments too. An entry that is there already is left alone, and a file that lacks none is as it was.
 *
 * @param order of the keys of every map, by the keys that lead to it: those that are not named come last
 */
export function addEntries(
  text: string,
  entries: readonly Entry[],
  order: (at: readonly string[]) => readonly string[],
): string {
  const document: Document = parseDocument(text);
  const missing = entries.filter(({ at }) => !document.hasIn(at));
  if (missing.length === 0) return text;
  if (!isMap(document.contents)) document.contents = new YAMLMap();
  for (const { at, value } of missing) {
    for (const [index] of at.entries()) {
      // “words:” with nothing behind it is a map that waits for its first entry.
      const holder = at.slice(0, index);
      if (index > 0 && !isMap(document.getIn(holder, true))) document.setIn(holder, new YAMLMap());
    }
    document.setIn(at, document.createNode(value));
  }
  const sort = (map: YAMLMap, at: readonly string[]): void => {
    const keys = order(at);
    const rank = (key: unknown) => {
      const place = keys.indexOf(String(isScalar(key) ? key.value : key));
      return place < 0 ? keys.length : place;
    };
    if (keys.length > 0) map.items.sort((one, other) => rank(one.key) - rank(other.key));
    for (const { key, value } of map.items) {
      if (isMap(value)) sort(value as YAMLMap, [...at, String(isScalar(key) ? key.value : key)]);
    }
  };
  if (isMap(document.contents)) sort(document.contents as YAMLMap, []);
  return document.toString({ lineWidth: 0, nullStr: '' });
}
