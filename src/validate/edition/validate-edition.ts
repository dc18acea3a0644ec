import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { editionSchema } from '../../model/edition.js';
import type { EditionProof } from '../../model/report.js';
import type { TracedStory } from '../../model/trace.js';
import { formatDataPath } from '../../parse/data-path.js';
import type { Tree, TreeNode } from '../../parse/tree.js';
import { explainSchemaFaults } from '../schema-faults.js';
import { applyEdition } from './apply-edition.js';
import { type EditionContext, pairsOf } from './edition-rule.js';
import { editionRules } from './edition-rules.js';
import { proofOf } from './lengths.js';

export interface EditionToValidate {
  /** The edition's file, as the user would name it. */
  readonly path: string;
  readonly tree: Tree;
  /** The language the file is named after. */
  readonly language: string;
  /** The story it translates, found without a fault. */
  readonly traced: TracedStory;
}

/** The story in another language, or what is wrong with its words; all faults are gathered. */
export function validateEdition({ path, tree, language, traced }: EditionToValidate): {
  readonly traced?: TracedStory;
  /** Locates places of the story in the file of its translation. */
  readonly tree?: Tree;
  readonly proof?: EditionProof;
  readonly diagnostics: readonly Diagnostic[];
} {
  const parsed = editionSchema.safeParse(tree.value);
  if (!parsed.success) {
    return {
      diagnostics: explainSchemaFaults(path, tree, editionSchema, parsed.error.issues, 'An edition'),
    };
  }
  const pairs = pairsOf(traced.story, parsed.data);
  const context: EditionContext = { path, tree, edition: parsed.data, story: traced.story, pairs };
  const diagnostics = editionRules
    .flatMap((rule) => rule(context))
    .toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0));
  const proof = proofOf(language, context);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { proof, diagnostics };
  const translated = applyEdition(traced, context, language);
  return { traced: translated, tree: storyTree(context, translated), proof, diagnostics };
}

/** The places of the story's texts as they stand in the edition: what is too long on a page is mended there. */
function storyTree({ tree, pairs }: EditionContext, { story }: TracedStory): Tree {
  const nodes = new Map<string, TreeNode>();
  for (const { text } of pairs) {
    const node = tree.nodes.get(formatDataPath([...text.entry, 'to']));
    if (node !== undefined) nodes.set(formatDataPath(text.at), node);
    const owner = tree.nodes.get(formatDataPath(text.entry.slice(0, -1)));
    if (owner !== undefined) nodes.set(formatDataPath(text.at.slice(0, -1)), owner);
  }
  return { ...tree, value: story, nodes };
}
