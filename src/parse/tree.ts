import { composeMarks, markedCharacter } from './compose-marks.js';
import { type DataPath, formatDataPath } from './data-path.js';

/** A YAML document as plain data that remembers where each piece of it stands. */
export interface Tree {
  /** Maps without a prototype, lists, texts, numbers, booleans and null. */
  readonly value: unknown;
  readonly text: string;
  /** Offsets at which the lines of the text begin. */
  readonly lineStarts: readonly number[];
  /** By formatted data path. */
  readonly nodes: ReadonlyMap<string, TreeNode>;
}

export interface TreeNode {
  readonly value: Span;
  /** For the value of a map: its key. */
  readonly key?: Span;
  /** How a text, number or boolean is written; absent for maps and lists. */
  readonly style?: ScalarStyle;
  /** Set where the parser has already reported the value. */
  readonly reported?: true;
}

export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'block';

/** Offsets in the text, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a file: 1-based line and column, and how many code units of that line it covers. */
export interface Location {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/**
 * Where a value, or its key, stands. What is not there (a missing key) is located at the nearest thing around it.
 *
 * @example locate(tree, ['sections', 0, 'headline'], 'key')
 */
export function locate(tree: Tree, path: DataPath, what: 'value' | 'key' = 'value'): Location {
  for (let length = path.length; length >= 0; length--) {
    const node = tree.nodes.get(formatDataPath(path.slice(0, length)));
    if (node === undefined) continue;
    const span = (what === 'key' || length < path.length ? node.key : undefined) ?? node.value;
    return locationOf(tree, span, node.style);
  }
  return { line: 1, column: 1, length: 0 };
}

/**
 * Where a part of a text value stands: the code units from `index` on, in the value as parsed. Follows the
 * value through folded lines and indentation; a value with escapes is located as a whole.
 */
export function locateWithin(tree: Tree, path: DataPath, index: number, length: number): Location {
  const node = tree.nodes.get(formatDataPath(path));
  const value = valueAt(tree, path);
  const offsets = node && typeof value === 'string' ? scalarOffsets(tree, node, value) : undefined;
  const start = offsets?.[Math.min(index, offsets.length - 1)];
  if (start === undefined || offsets === undefined) return locate(tree, path);
  const last = offsets[Math.min(index + Math.max(1, length) - 1, offsets.length - 1)] ?? start;
  return locationOf(tree, { start, end: last + 1 }, 'plain');
}

/** The value at a path, or undefined where there is none. */
export function valueAt(tree: Tree, path: DataPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    tree.value,
  );
}

/** The text as it is written at a path, quotation marks included. */
export function writtenAt(tree: Tree, path: DataPath): string {
  const span = tree.nodes.get(formatDataPath(path))?.value;
  return span === undefined ? '' : tree.text.slice(span.start, span.end);
}

/** For each code unit of a text value, the offset of the character it was written as. */
function scalarOffsets(tree: Tree, node: TreeNode, value: string): readonly number[] | undefined {
  const { start, end } = contentSpan(tree, node.value, node.style);
  const offsets: number[] = [];
  let at = node.style === 'plain' || node.style === 'block' ? start : start + 1;
  for (let unit = 0; unit < value.length; unit++) {
    const blank = /\s/.test(value[unit] ?? '');
    // Line breaks fold into spaces and indentation vanishes: white space in the value is wherever it began.
    if (blank) {
      offsets.push(at);
      if (tree.text[at] === value[unit]) at += 1;
      continue;
    }
    while (at < end && tree.text[at] !== value[unit] && /\s/.test(tree.text[at] ?? '')) at += 1;
    if (tree.text[at] !== value[unit]) {
      // Written in two code points, read as one.
      const marked = markedCharacter.exec(tree.text.slice(at, end));
      const written = marked?.index === 0 ? marked[0] : '';
      const read = composeMarks(written);
      if (read === '' || !value.startsWith(read, unit)) return undefined;
      offsets.push(...Array.from({ length: read.length }, () => at));
      at += written.length;
      unit += read.length - 1;
      continue;
    }
    offsets.push(at);
    at += node.style === 'single-quoted' && value[unit] === "'" ? 2 : 1;
  }
  return offsets;
}

/** A block's header (`>-`) is no part of what it says. */
function contentSpan(tree: Tree, span: Span, style: ScalarStyle | undefined): Span {
  if (style !== 'block') return span;
  const header = tree.text.indexOf('\n', span.start);
  if (header < 0 || header >= span.end) return span;
  const content = /\S/.exec(tree.text.slice(header, span.end));
  return { start: header + (content?.index ?? 0), end: span.end };
}

function locationOf(tree: Tree, whole: Span, style: ScalarStyle | undefined): Location {
  const { start, end } = contentSpan(tree, whole, style);
  const { line, column } = positionAt(tree.lineStarts, start);
  const lineEnd = (tree.lineStarts[line] ?? tree.text.length + 1) - 1;
  const covered = tree.text.slice(start, Math.min(end, lineEnd)).trimEnd();
  return { line, column, length: covered.length };
}

/** Offsets at which the lines of a text begin. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The 1-based line and column of an offset. */
export function positionAt(lineStarts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
