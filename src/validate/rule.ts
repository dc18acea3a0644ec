import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ReadData } from '../model/data-table.js';
import type { Story } from '../model/story.js';
import { type DataPath, formatDataPath } from '../parse/data-path.js';
import { locate, locateWithin, type Tree } from '../parse/tree.js';
import type { CorrectionFault, SourceText } from './source-text.js';
import type { TracedItem } from './trace-statements.js';

/** What every rule may look at. */
export interface RuleContext {
  /** The story file, as the user named it. */
  readonly path: string;
  readonly tree: Tree;
  readonly story: Story;
  /** The languages the program has words in. */
  readonly languages: readonly string[];
  /** Absent where the source file could not be read: rules that compare with it then say nothing. */
  readonly source?: SourceText;
  /** The further source texts that could be read, by their ids. */
  readonly more: ReadonlyMap<string, SourceText>;
  /** The data files that could be read, by their ids. */
  readonly data: ReadonlyMap<string, ReadData>;
  readonly correctionFaults: readonly CorrectionFault[];
  /** The same of the further source texts, by their ids. */
  readonly moreCorrectionFaults: ReadonlyMap<string, readonly CorrectionFault[]>;
  readonly items: readonly TracedItem[];
}

/** A rule finds every breach of one thing that must hold, and never throws. */
export type Rule = (context: RuleContext) => readonly Diagnostic[];

export interface Fault {
  readonly code: DiagnosticCode;
  readonly at: DataPath;
  readonly message: string;
  readonly hint?: string;
  /** The part of the text that is meant, in code units. */
  readonly part?: { readonly index: number; readonly length: number };
  /** Points at the key instead of the value. */
  readonly what?: 'key';
}

/** A fault with its place in the story file. */
export function fault({ path, tree }: Pick<RuleContext, 'path' | 'tree'>, found: Fault): Diagnostic {
  const { code, at, message, hint, part, what } = found;
  return {
    code,
    severity: 'error',
    message,
    ...(hint === undefined ? {} : { hint }),
    path,
    ...(part === undefined ? locate(tree, at, what) : locateWithin(tree, at, part.index, part.length)),
    dataPath: formatDataPath(at),
  };
}
