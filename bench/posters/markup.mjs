import { escapeHtml } from '../../dist/render/escape-html.js';

/** Style properties whose bare numbers are not px. */
const bare = new Set(['flexShrink', 'flexGrow', 'fontWeight', 'lineHeight', 'opacity']);

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A tree of plain elements as HTML; an SVG in it can stand alone as well. */
export function markup(node) {
  if (typeof node === 'string') return escapeHtml(node);
  const { children = [], ...attributes } = node.props;
  const namespace = node.type === 'svg' ? { xmlns: 'http://www.w3.org/2000/svg' } : {};
  const words = Object.entries({ ...namespace, ...attributes })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(name === 'style' ? css(value) : String(value))}"`);
  const open = `<${node.type}${words.join('')}`;
  return node.type === 'img' ? `${open}>` : `${open}>${children.map(markup).join('')}</${node.type}>`;
}

function css(style) {
  return Object.entries(style)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        `${kebab(name)}: ${typeof value === 'number' && !bare.has(name) ? `${value}px` : value}`,
    )
    .join('; ');
}
