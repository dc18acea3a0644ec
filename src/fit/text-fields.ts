/** A text of a page that somebody wrote and may shorten. */
export interface TextField {
  /** Where it stands in the page: `items`, 2, `text`. */
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** What is not written for the page but derived, printed as it is in the source, or not shown in the page's body. */
const notToShorten: ReadonlySet<string> = new Set([
  ...['kind', 'layout', 'id', 'language', 'section', 'statements', 'part', 'route', 'accent', 'tier'],
  ...['notes', 'source', 'running', 'signature'],
  ...['short', 'shortItems', 'shortPoints', 'emphasis'],
  ...['figure', 'amount', 'date', 'asOf', 'number'],
]);

/** The texts of a slide or poster, the longest first. A text shown twice (a quotation is its own headline) is one. */
export function textFields(page: object): readonly TextField[] {
  const fields = fieldsOf(page, []);
  return fields
    .filter(({ text }, index) => fields.findIndex((other) => other.text === text) === index)
    .toSorted((one, other) => [...other.text].length - [...one.text].length);
}

function fieldsOf(value: unknown, path: TextField['path']): readonly TextField[] {
  if (typeof value === 'string') return value === '' ? [] : [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => fieldsOf(item, [...path, index]));
  return Object.entries(value).flatMap(([key, item]) =>
    notToShorten.has(key) ? [] : fieldsOf(item, [...path, key]),
  );
}

/** The page with another text in a field, and wherever else it shows the same. */
export function withText<Page extends object>(page: Page, path: TextField['path'], text: string): Page {
  const old = fieldsOf(page, []).find((field) => field.path.join('\n') === path.join('\n'))?.text;
  return replaced(page, old, text) as Page;
}

function replaced(value: unknown, old: string | undefined, text: string): unknown {
  if (typeof value === 'string') return value === old ? text : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => replaced(item, old, text));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      notToShorten.has(key) ? item : replaced(item, old, text),
    ]),
  );
}

/**
 * The statement a field of a page belongs to: that of its item where every item has one; the first otherwise. On a
 * slide with a hero number the points come after the figures.
 */
export function statementOf(
  page: { readonly statements: readonly string[] },
  { path: [part, index] }: TextField,
): string | undefined {
  const { statements } = page;
  const [first] = statements;
  if (part === 'companion') return statements[1];
  if (typeof index !== 'number') return first;
  const list = (page as Readonly<Record<string, unknown>>)[part ?? ''];
  const count = Array.isArray(list) ? list.length : 0;
  if (part === 'points') return statements[statements.length - count + index] ?? first;
  return statements.length === count ? statements[index] : first;
}
