import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { BuildFault } from './build-fault.js';
import { composeMarks } from './compose-marks.js';
import { cutByComment, type MendedPairs, rejoinTexts, type WrittenPair } from './cut-texts.js';
import { type DataPath, formatDataPath } from './data-path.js';
import { forbiddenCharacters } from './forbidden-characters.js';
import { inexactNumber } from './inexact-number.js';
import { deepestNesting } from './nesting-depth.js';
import type { ScalarStyle, Span, TreeNode } from './tree.js';

/** So many values may come from aliases; a bomb makes millions of them. */
const mostAliased = 10_000;

interface Building {
  readonly text: string;
  readonly nodes: Map<string, TreeNode>;
  readonly faults: BuildFault[];
  readonly anchors: Map<string, Node>;
  /** Anchored nodes whose aliases are being followed. */
  readonly open: Set<Node>;
  aliased: number;
}

/**
 * Turns YAML nodes into plain data and remembers where each piece stands. Maps have no prototype, so that no
 * key of the data can reach into the program.
 */
export function buildTree(
  root: Node,
  text: string,
): {
  readonly value: unknown;
  readonly nodes: ReadonlyMap<string, TreeNode>;
  readonly faults: readonly BuildFault[];
} {
  const building: Building = {
    text,
    nodes: new Map(),
    faults: [],
    anchors: new Map(),
    open: new Set(),
    aliased: 0,
  };
  const value = build(building, root, [], undefined, undefined);
  return { value, nodes: building.nodes, faults: building.faults };
}

function build(
  building: Building,
  node: Node | null,
  path: DataPath,
  key: Span | undefined,
  /** The alias, the outermost one, whose value is being followed. */
  alias: Span | undefined,
): unknown {
  const span = spanOf(node) ?? { start: key?.end ?? 0, end: key?.end ?? 0 };
  const fault = (code: Diagnostic['code'], message: string, hint: string, at: Span = span) => {
    building.faults.push({ code, message, hint, dataPath: formatDataPath(path), ...at });
  };
  if (alias) building.aliased += 1;
  if (building.aliased > mostAliased || path.length > deepestNesting) {
    if (building.faults.every(({ code }) => code !== 'yaml-alias-limit')) {
      fault(
        'yaml-alias-limit',
        'The aliases (*name) of this file unfold into too many values.',
        'Write the values out.',
        alias,
      );
    }
    return null;
  }
  const remember = (more: Pick<TreeNode, 'style' | 'reported'> = {}) => {
    building.nodes.set(formatDataPath(path), { value: span, ...(key ? { key } : {}), ...more });
  };
  if (node === null) {
    remember();
    return null;
  }
  if (isAlias(node)) {
    const target = building.anchors.get(node.source);
    remember({ reported: true });
    if (target === undefined) {
      fault(
        'yaml-syntax',
        `There is no anchor &${node.source} for *${node.source}.`,
        'Put a text that begins with * in quotation marks: "*…".',
      );
      return null;
    }
    if (building.open.has(target)) {
      fault('yaml-alias-limit', `*${node.source} stands inside what it stands for.`, 'Write the values out.');
      return null;
    }
    return build(building, target, path, key, alias ?? span);
  }
  if (node.anchor !== undefined) building.anchors.set(node.anchor, node);
  if (node.tag !== undefined && node.tag !== 'tag:yaml.org,2002:str') {
    fault('yaml-tag', 'Tags (words that begin with !) are not allowed.', 'Remove the tag.');
  }
  if (isScalar(node)) {
    const reported = scalarFault(node, fault);
    const cut = styleOf(node) === 'plain' ? cutByComment(building.text, span) : undefined;
    if (cut !== undefined) building.faults.push({ dataPath: formatDataPath(path), ...cut });
    remember({ style: styleOf(node), ...(reported ? { reported } : {}) });
    return typeof node.value === 'string' ? composeMarks(node.value) : node.value;
  }
  remember();
  building.open.add(node);
  const value = isSeq(node)
    ? node.items.map((item, index) =>
        build(building, item as Node | null, [...path, index], undefined, alias),
      )
    : isMap(node)
      ? buildMap(
          building,
          node.flow === true
            ? rejoined(building, node.items as readonly WrittenPair[], path)
            : (node.items as readonly WrittenPair[]),
          path,
          alias,
          fault,
        )
      : null;
  building.open.delete(node);
  return value;
}

type Report = (code: Diagnostic['code'], message: string, hint: string, at?: Span) => void;

function buildMap(
  building: Building,
  items: MendedPairs['pairs'],
  path: DataPath,
  alias: Span | undefined,
  fault: Report,
): unknown {
  const map: Record<string, unknown> = Object.create(null);
  const seen = new Map<string, Span>();
  for (const { key, value, whole } of items) {
    const span = spanOf(key) ?? { start: 0, end: 0 };
    if (!isScalar(key) || key.value === null) {
      fault(
        'yaml-syntax',
        'A key must be a word.',
        'Put a text that begins with a bracket or a question mark in quotation marks.',
        span,
      );
      continue;
    }
    // As written: 1 and 1.0 are two keys, and none of them is known.
    const name = typeof key.value === 'string' ? key.value : String(key.source ?? key.value);
    if (seen.has(name)) {
      fault(
        'yaml-duplicate-key',
        `The key “${name}” stands here twice in one map.`,
        'Keep one of the two.',
        span,
      );
      continue;
    }
    seen.set(name, span);
    if (name === '__proto__') {
      fault('key-unknown', 'The key “__proto__” means nothing here.', 'Remove it.', span);
      continue;
    }
    const at = [...path, name];
    map[name] = build(building, value, at, span, alias);
    if (whole === undefined) continue;
    // Told already: what follows from it is not told as well.
    map[name] = whole;
    building.nodes.set(formatDataPath(at), {
      value: spanOf(value) ?? span,
      key: span,
      style: 'plain',
      reported: true,
    });
  }
  return map;
}

/** The pairs of a map on one line, as they were meant. */
function rejoined(building: Building, items: readonly WrittenPair[], path: DataPath): MendedPairs['pairs'] {
  const { pairs, fault } = rejoinTexts(building.text, items);
  if (fault !== undefined) building.faults.push({ dataPath: formatDataPath(path), ...fault });
  return pairs;
}

/** Faults a single value can have by itself. Returns true when one was reported. */
function scalarFault(node: Scalar, fault: Report): true | undefined {
  if (typeof node.value === 'number') {
    const inexact = inexactNumber(node.value, node.source ?? '');
    if (inexact === undefined) return undefined;
    fault('value-invalid', inexact.message, inexact.hint);
    return true;
  }
  if (typeof node.value !== 'string') return undefined;
  // Written out such characters were refused before; here they come from escapes: "\u202e".
  const [hidden] = forbiddenCharacters(node.value);
  if (hidden === undefined) return undefined;
  fault(
    'character-forbidden',
    `The text holds ${hidden.name}.`,
    'Remove the escape (\\…) that stands for it.',
  );
  return true;
}

function styleOf(node: Scalar): ScalarStyle {
  switch (node.type) {
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      return 'block';
    case 'QUOTE_DOUBLE':
      return 'double-quoted';
    case 'QUOTE_SINGLE':
      return 'single-quoted';
    default:
      return 'plain';
  }
}

function spanOf(node: Node | null | undefined): Span | undefined {
  return node?.range ? { start: node.range[0], end: node.range[1] } : undefined;
}
