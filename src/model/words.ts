/**
 * Every text that reaches a page knows where it comes from. So a text can be shortened, split, traced and complained
 * of wherever it stands, by one walk over plain values.
 */

/** Where a value stands in the story file: `sections`, 0, `arguments`, 2, `headline`. */
export type StoryPath = readonly (string | number)[];

/**
 * What the author can do with a text that is too long: give it a shorter form beside it; only word it otherwise; or
 * neither, because it stands as printed in the source.
 */
export type Mend = 'short' | 'reword' | 'printed';

/** Where words come from: a field of the story, or the program's own messages. */
export type Origin =
  | {
      readonly kind: 'story';
      readonly path: StoryPath;
      /** The ids of what they claim; none where they name or ask. */
      readonly statements: readonly string[];
      readonly mend: Mend;
    }
  | { readonly kind: 'program'; readonly statements: readonly string[] };

/** A text in the author's long form, in his short one where he gave it, and where both come from. */
export interface Words {
  readonly long: string;
  readonly short?: string;
  readonly from: Origin;
  /** Set where they are in another language than the page: passages under a translation. */
  readonly language?: string;
}

/** Words of the program's own, about so many statements. */
export function programWords(long: string, short?: string, statements: readonly string[] = []): Words {
  return { long, ...(short === undefined ? {} : { short }), from: { kind: 'program', statements } };
}

/** The same words, cut or put together otherwise: they come from where they came from, and have no short form. */
export function reworded({ from }: Words, long: string): Words {
  return { long, from };
}

/** All words in a plain value, in the order in which they stand in it. */
export function wordsIn(value: unknown): readonly Words[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isWords(value)) return [value];
  return Object.values(value).flatMap(wordsIn);
}

/** A plain value with every words in it replaced. */
export function mapWords<Value>(value: Value, change: (words: Words) => Words): Value {
  return mapped(value, change) as Value;
}

function mapped(value: unknown, change: (words: Words) => Words): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isWords(value)) return change(value);
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item, change)]));
}

/** A plain value that says the author's shorter words and no others. */
export function inShort<Value>(value: Value): Value {
  return mapWords(value, shorter);
}

/** Words in their short form: where that is what is shown, that is where they come from. */
function shorter(words: Words): Words {
  const { short, from } = words;
  if (short === undefined) return words;
  if (from.kind === 'program') return { long: short, from };
  return { long: short, from: { ...from, path: [...from.path.slice(0, -1), 'short'], mend: 'reword' } };
}

/** Whether anything in a plain value has a shorter form. */
export function hasShort(value: unknown): boolean {
  return wordsIn(value).some(({ short }) => short !== undefined);
}

/** The ids of all statements a plain value claims, each once, in the order in which they stand in it. */
export function statementsOf(value: unknown): readonly string[] {
  return [...new Set(originsIn(value).flatMap(({ statements }) => statements))];
}

/** Where everything in a plain value comes from: its words, and figures and dates with an origin of their own. */
function originsIn(value: unknown): readonly Origin[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'from' && isOrigin(item) ? [item] : originsIn(item),
  );
}

function isWords(value: object): value is Words {
  return 'long' in value && typeof value.long === 'string' && 'from' in value && isOrigin(value.from);
}

function isOrigin(value: unknown): value is Origin {
  return typeof value === 'object' && value !== null && 'kind' in value && 'statements' in value;
}
