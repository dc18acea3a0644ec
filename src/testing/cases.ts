import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { parseYaml } from '../parse/parse-yaml.js';
import { positionAt, type Span, type Tree } from '../parse/tree.js';
import { root } from './source-files.js';
import { faultsOf } from './story-faults.js';

/** A small story that is right, and what must come of each change of it. */
export interface CaseStory {
  readonly name: string;
  readonly story: string;
  readonly source: string;
  readonly changes: readonly CaseChange[];
}

export interface CaseChange {
  readonly name: string;
  /** What stands in the story; its first place is changed. */
  readonly from: string;
  readonly to: string;
  readonly expect: 'refused' | 'warned' | 'accepted';
}

const folder = join(root, 'src/testing/cases');

/** Every folder under `src/testing/cases`. */
export function readCaseStories(): readonly CaseStory[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const read = (file: string) => readFileSync(join(folder, name, file), 'utf8');
      const changes = treeOf(read('changes.yaml')).value as readonly CaseChange[];
      return { name, story: read('story.yaml'), source: read('source.txt'), changes };
    });
}

/** What is said of a story. That a page is too full is no answer to what is true. */
export function caseFaults(story: string, source: string): readonly Diagnostic[] {
  return faultsOf(story, { source }).filter(({ code }) => !code.includes('overflow'));
}

/** A story with the change made, and the lines at which a fault in what was changed may be told. */
export function changeCase(story: string, { from, to }: CaseChange) {
  const at = story.indexOf(from);
  if (at < 0) throw new Error(`“${from}” does not stand in the story.`);
  const text = story.slice(0, at) + to + story.slice(at + from.length);
  const same = sharedLength([...from], [...to]);
  const alike = sharedLength([...from.slice(same)].reverse(), [...to.slice(same)].reverse());
  return { text, lines: ownLines(treeOf(text), { start: at + same, end: at + to.length - alike }) };
}

/** The lines of a changed text, and those of the statement it belongs to but for the statements inside that. */
function ownLines(tree: Tree, changed: Span): ReadonlySet<number> {
  const nodes = [...tree.nodes];
  const isMap = (path: string) =>
    nodes.some(([other]) => other.startsWith(path) && /^\.?\w+$/.test(other.slice(path.length)));
  const [owner = ''] =
    nodes
      .filter(
        ([path, { value }]) => value.start <= changed.start && changed.start <= value.end && isMap(path),
      )
      .toSorted(
        ([, one], [, other]) => one.value.end - one.value.start - (other.value.end - other.value.start),
      )
      .at(0) ?? [];
  const fields = nodes.filter(
    ([path]) =>
      path.startsWith(owner) && /^\.?\w+(?:\[\d+\])?$/.test(path.slice(owner.length)) && !isMap(path),
  );
  const plain = fields.filter(([path]) => !nodes.some(([other]) => other.startsWith(`${path}[0].`)));
  return new Set([changed, ...plain.map(([, { value }]) => value)].flatMap((span) => linesOf(tree, span)));
}

function linesOf(tree: Tree, { start, end }: Span): readonly number[] {
  const first = positionAt(tree.lineStarts, start).line;
  const last = positionAt(tree.lineStarts, Math.max(start, end - 1)).line;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function sharedLength(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((character, index) => character !== other[index]);
  return one.slice(0, differs < 0 ? one.length : differs).join('').length;
}

function treeOf(text: string): Tree {
  const { tree, diagnostics } = parseYaml({ path: 'case.yaml', bytes: new TextEncoder().encode(text) });
  if (tree === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return tree;
}
