import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ReadData } from '../model/data-table.js';
import { type Story, storySchema, type WrittenStory } from '../model/story.js';
import type { TracedStory } from '../model/trace.js';
import type { Tree } from '../parse/tree.js';
import { valueAt } from '../parse/tree.js';
import { completeStory } from './complete-story.js';
import { figureChecks } from './figure-checks.js';
import { type HeardSource, hearSource } from './heard-source.js';
import { quotableSentences } from './quotable-sentences.js';
import type { RuleContext } from './rule.js';
import { rules } from './rules/index.js';
import { explainSchemaFaults } from './schema-faults.js';
import { readSource, type SourceText, type Stretch } from './source-text.js';
import { traceItems, traceStatements } from './trace-statements.js';
import { everyoneIn, type WhoIsWho } from './who-is-who.js';

export interface StoryToValidate {
  /** The story file, as the user named it. */
  readonly path: string;
  readonly tree: Tree;
  /**
   * The text of the source; undefined when it may not be read (see `sourceFileOf`) or could not be, which is for
   * the caller to tell. There is then no story, and what needs no source is still checked.
   */
  readonly sourceText: string | undefined;
  /** The texts of the further sources that could be read, by their ids. */
  readonly moreTexts?: ReadonlyMap<string, string>;
  /** The data files that could be read, by their ids. */
  readonly data?: ReadonlyMap<string, ReadData>;
  /** The story's name: its folder under `decks/`. */
  readonly name: string;
  /** The languages the program has words in. */
  readonly languages: readonly string[];
}

/**
 * Checks a story against its schema, its source and itself, and finds every statement in the source.
 * All faults are gathered; with an error among them there is no story.
 */
export function validateStory({
  path,
  tree,
  sourceText,
  moreTexts = new Map(),
  data = new Map(),
  name,
  languages,
}: StoryToValidate): {
  readonly story?: TracedStory;
  readonly diagnostics: readonly Diagnostic[];
} {
  const parsed = storySchema.safeParse(tree.value);
  const diagnostics = parsed.success
    ? []
    : [...explainSchemaFaults(path, tree, storySchema, parsed.error.issues)];
  const written = parsed.data ?? withoutUnknownKeys(tree, parsed.error?.issues ?? []);
  if (written === undefined) return { diagnostics: inOrder(diagnostics) };
  const story: Story = completeStory(written, data);

  const read = sourceText === undefined ? undefined : readSource(sourceText, story.source.corrections);
  const furtherRead = story.source.more.flatMap(({ id, file, corrections }) => {
    const text = moreTexts.get(id);
    return text === undefined ? [] : [[id, readSource(text, corrections, file)] as const];
  });
  const more = new Map(furtherRead.map(([id, { source }]) => [id, source]));
  const items = traceItems(story, read?.source, more);
  const context: RuleContext = {
    path,
    tree,
    story,
    languages,
    more,
    data,
    correctionFaults: read?.faults ?? [],
    moreCorrectionFaults: new Map(furtherRead.map(([id, { faults }]) => [id, faults])),
    items,
    ...(read ? { source: read.source } : {}),
  };
  diagnostics.push(...rules.flatMap((rule) => rule(context)));
  if (read === undefined || diagnostics.some(({ severity }) => severity === 'error')) {
    return { diagnostics: inOrder(diagnostics) };
  }
  const files = story.source.data.flatMap(({ id, file }) => {
    const digest = data.get(id)?.digest;
    return digest === undefined ? [] : [{ id, file, digest }];
  });
  const statements = traceStatements(
    items,
    (item, statistic) => figureChecks(story, item, statistic, diagnostics),
    quotableIn(everyoneIn(story, items)),
  );
  return {
    story: { name, story, statements, ...(files.length === 0 ? {} : { data: files }) },
    diagnostics: inOrder(diagnostics),
  };
}

/** Reads whole sentences out of sources, each of which is listened to once. */
function quotableIn({ people }: WhoIsWho) {
  const heard = new Map<SourceText, HeardSource>();
  return (source: SourceText, stretch: Stretch) => {
    const listened = heard.get(source) ?? hearSource(source, people);
    heard.set(source, listened);
    return quotableSentences(source, listened, stretch);
  };
}

/** Unknown keys alone do not keep the rules from running: a writer sees all faults in one go. */
function withoutUnknownKeys(
  tree: Tree,
  issues: readonly { readonly code?: string | undefined; readonly path: readonly PropertyKey[] }[],
): WrittenStory | undefined {
  if (issues.some(({ code }) => code !== 'unrecognized_keys')) return undefined;
  const value = structuredClone(tree.value);
  for (const issue of issues) {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    const map = valueAt({ ...tree, value }, path);
    const keys = 'keys' in issue && Array.isArray(issue.keys) ? issue.keys.map(String) : [];
    if (typeof map !== 'object' || map === null) return undefined;
    for (const key of keys) Reflect.deleteProperty(map, key);
  }
  return storySchema.safeParse(value).data;
}

/** By place in the file; faults of one place in the order of the rules. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0),
  );
}
