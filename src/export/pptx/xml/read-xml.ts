import { SaxesParser } from 'saxes';
import { knownNamespaces } from './known-namespaces.js';

/** An element as it was written, but for its prefix: that of a known namespace is always the same. */
export interface XmlElement {
  /** `p:sp`; of an unknown namespace with the prefix it was written with, or in braces where that means a known one. */
  readonly name: string;
  /** In their order, `idx` or `r:id`. Most elements have few: a list is read several times as fast as a record. */
  readonly attributes: readonly XmlAttribute[];
  /** Elements and texts in their order. */
  readonly children: readonly (XmlElement | string)[];
}

export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
}

export interface XmlDocument {
  readonly root: XmlElement;
  /** The elements of a name in their order; those that only older readers see (`mc:Fallback`) are no part of it. */
  readonly named: (name: string) => readonly XmlElement[];
  /** What its elements say of relationships: the values of `r:id`, `r:embed` and the like. */
  readonly references: ReadonlySet<string>;
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** How prefixes are read at a place, and the names that were read there already. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
}

/**
 * Reads XML strictly. Entities of its own and external ones are not read: they are faults.
 *
 * @throws {SyntaxError} where it is not well-formed, with line and column
 */
export function readXml(text: string): XmlDocument {
  const byName = new Map<string, XmlElement[]>();
  const references = new Set<string>();
  const open: OpenElement[] = [];
  const outermost: Scope = { prefixes: new Map([['xml', 'xml']]), names: new Map() };
  const scopes: Scope[] = [outermost];
  let root: XmlElement | undefined;
  let fallbacks = 0;
  let attributes: XmlAttribute[] = [];
  let isPrefixed = false;
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => {
    throw new SyntaxError(message);
  });
  parser.on('opentagstart', () => {
    attributes = [];
    isPrefixed = false;
  });
  parser.on('attribute', (attribute) => {
    attributes.push(attribute);
    isPrefixed ||= attribute.name.includes(':') || attribute.name === 'xmlns';
  });
  parser.on('opentag', ({ name: written }) => {
    const scope = isPrefixed ? scopeOf(attributes, scopes.at(-1)) : (scopes.at(-1) ?? outermost);
    scopes.push(scope);
    const name = nameIn(scope, written);
    // Most names have no prefix. Those that have one may be declared behind them.
    if (isPrefixed) attributes = attributes.map((attribute) => attributeIn(scope, attribute));
    if (isPrefixed)
      for (const attribute of attributes)
        if (attribute.name.startsWith('r:')) references.add(attribute.value);
    const element: OpenElement = { name, attributes, children: [] };
    if (name === 'mc:Fallback') fallbacks += 1;
    if (fallbacks === 0) {
      const alike = byName.get(name);
      if (alike === undefined) byName.set(name, [element]);
      else alike.push(element);
    }
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
  });
  parser.on('closetag', () => {
    scopes.pop();
    if (open.pop()?.name === 'mc:Fallback') fallbacks -= 1;
  });
  parser.on('text', (part) => {
    open.at(-1)?.children.push(part);
  });
  parser.on('cdata', (part) => {
    open.at(-1)?.children.push(part);
  });
  parser.write(text).close();
  if (root === undefined) throw new SyntaxError('there is no element');
  return { root, named: (name) => byName.get(name) ?? [], references };
}

function isDeclaration(attribute: string): boolean {
  return attribute === 'xmlns' || attribute.startsWith('xmlns:');
}

/** The scope of an element: that around it, unless it declares prefixes of its own. */
function scopeOf(attributes: readonly XmlAttribute[], around: Scope | undefined): Scope {
  const declared = attributes.filter(({ name }) => isDeclaration(name));
  if (declared.length === 0 && around !== undefined) return around;
  const own = declared.map(({ name, value }) => {
    const prefix = name.slice('xmlns:'.length);
    return [prefix, prefixOf(value, prefix)] as const;
  });
  return { prefixes: new Map([...(around?.prefixes ?? []), ...own]), names: new Map() };
}

function attributeIn(scope: Scope, attribute: XmlAttribute): XmlAttribute {
  const { name, value } = attribute;
  if (!name.includes(':') || isDeclaration(name)) return attribute;
  const known = nameIn(scope, name);
  return known === name ? attribute : { name: known, value };
}

/** What a namespace is called; an unknown one never as a known one. */
function prefixOf(namespace: string, written: string): string {
  return knownNamespaces.get(namespace) ?? (knownPrefixes.has(written) ? `{${namespace}}` : written);
}

const knownPrefixes: ReadonlySet<string> = new Set(knownNamespaces.values());

function nameIn({ prefixes, names }: Scope, written: string): string {
  const read = names.get(written);
  if (read !== undefined) return read;
  const colon = written.indexOf(':');
  const prefix = prefixes.get(colon < 0 ? '' : written.slice(0, colon));
  if (prefix === undefined && colon >= 0)
    throw new SyntaxError(`the prefix of ${written} stands for no namespace`);
  const local = written.slice(colon + 1);
  const name = prefix === undefined || prefix === '' ? local : `${prefix}:${local}`;
  names.set(written, name);
  return name;
}

/** The value of an attribute of an element; nothing where it has none. */
export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}

/** Its children of a name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** What it holds of a name, at any depth, in order. */
export function descendantsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const below = descendantsOf(child, name);
    return child.name === name ? [child, ...below] : below;
  });
}

/** The text in it, at any depth. */
export function textIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
