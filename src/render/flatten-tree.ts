import type { JSXElement, JSXNode } from 'satori/jsx';
import { invariant } from '../diagnostics/invariant.js';

type Style = Readonly<Record<string, unknown>>;
type Props = Readonly<Record<string, unknown>> & { readonly style?: Style; readonly children?: JSXNode };

/** What a box says that only moves what is in it. */
const moving = new Set(['display', 'position', 'left', 'top']);

/**
 * Takes out of a tree the boxes that only move what is in them, and puts their contents where they come to stand. A
 * layout is made of parts in parts; the engine takes as long for a box that shows nothing as for one that does.
 *
 * @param tree an element that holds the parts of a drawing, each placed absolutely
 * @returns the same element, with the parts that show something as its children
 */
export function flattenTree(tree: JSXElement): JSXElement {
  const [drawn] = partsOf(tree);
  invariant(drawn !== undefined && typeof drawn !== 'string', 'A drawing is one element.');
  const { children, ...props } = propsOf(drawn);
  return { ...drawn, props: { ...props, children: partsOf(children).flatMap((part) => moved(part, 0, 0)) } };
}

function moved(part: JSXElement | string, x: number, y: number): readonly (JSXElement | string)[] {
  if (typeof part === 'string') return [part];
  const { style = {}, children, ...others } = propsOf(part);
  const absolute = isAbsolute(part);
  const left = x + (absolute ? Number(style.left ?? 0) : 0);
  const top = y + (absolute ? Number(style.top ?? 0) : 0);
  const inner = partsOf(children);
  const onlyMoves =
    part.type === 'div' &&
    Object.keys(others).length === 0 &&
    Object.keys(style).every((name) => moving.has(name)) &&
    inner.every((each) => typeof each !== 'string') &&
    // Parts in a row are moved by each other.
    (inner.length === 1 || inner.every(isAbsolute));
  if (onlyMoves) return inner.flatMap((each) => moved(each, left, top));
  return [{ ...part, props: { ...others, children, style: { ...style, position: 'absolute', left, top } } }];
}

function isAbsolute(part: JSXElement | string): boolean {
  return typeof part !== 'string' && propsOf(part).style?.position === 'absolute';
}

/** Elements of HTML and SVG, and texts: components have drawn themselves, lists and fragments are opened. */
function partsOf(node: JSXNode): readonly (JSXElement | string)[] {
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (typeof node !== 'object') return [String(node)];
  invariant(!(node instanceof Promise), 'Layouts draw at once.');
  if (!isElement(node)) return [...node].flatMap(partsOf);
  if (typeof node.type === 'function') return partsOf(node.type(propsOf(node)) as JSXNode);
  // a fragment
  if (typeof node.type !== 'string') return partsOf(propsOf(node).children);
  return [node];
}

function isElement(node: JSXElement | Iterable<JSXNode>): node is JSXElement {
  return 'type' in node && 'props' in node;
}

function propsOf({ props }: JSXElement): Props {
  return (props ?? {}) as Props;
}
