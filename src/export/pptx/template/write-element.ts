import { escapeXml } from '../xml/escape-xml.js';
import type { XmlElement } from '../xml/read-xml.js';

/**
 * An element that was read as XML again, in the prefixes of our own parts. What has a namespace that these do not declare
 * is left out: extensions of editors, which they can do without.
 */
export function writeElement({ name, attributes, children }: XmlElement): string {
  if (!isOurs(name)) return '';
  const written = attributes
    .filter((attribute) => !/^xmlns\b/.test(attribute.name) && isOurs(attribute.name, true))
    .map((attribute) => ` ${attribute.name}="${escapeXml(attribute.value)}"`)
    .join('');
  const inside = children
    .filter((child) => typeof child === 'string' || !child.name.endsWith(':extLst'))
    .map((child) => (typeof child === 'string' ? escapeXml(child) : writeElement(child)))
    .join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

function isOurs(name: string, attribute = false): boolean {
  return /^[apr]:/.test(name) || (attribute && !name.includes(':'));
}
