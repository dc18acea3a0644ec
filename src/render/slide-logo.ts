import { kindOf, slideOrder } from '../kinds/index.js';
import type { Slide } from '../model/page.js';
import type { LogoPicture, ThemeFolder } from '../model/theme.js';
import { escapeMarkdown } from './escape-markdown.js';

/** A slide's logo fits into so much, in px at 1280×720. */
const room = Object.freeze({ width: 260, height: 52 });

/** A file beside the Markdown, which names it, so that any Marp shows the logo. */
interface LogoFile {
  readonly name: string;
  /** Which slides show it: those on a field, those on the ground. */
  readonly on: 'field' | 'ground';
  /** Of the size it is shown in; the logo is inside. */
  readonly svg: string;
}

/** The files of a theme's logo; none where it has no logo. */
export function logoFiles({ tokens, logo }: ThemeFolder): readonly LogoFile[] {
  if (logo === undefined) return [];
  return [
    { name: `${tokens.name}-logo-on-field.svg`, on: 'field', svg: sizedSvg(logo.onField) },
    { name: `${tokens.name}-logo.svg`, on: 'ground', svg: sizedSvg(logo.onGround) },
  ];
}

/** The logo as Markdown, on the slides that show it. */
export function logoOnSlide({ content }: Pick<Slide, 'content'>, theme: ThemeFolder): readonly string[] {
  const ground = kindOf(content).slide?.logo;
  return logoFiles(theme)
    .filter(({ on }) => on === ground)
    .map(({ name }) => `![${escapeMarkdown(theme.logo?.alt ?? '')}](${name})`);
}

/** The logo by the names of its files, as addresses: nothing is fetched. */
export function logoPictures(
  theme: ThemeFolder,
): readonly { readonly name: string; readonly address: string }[] {
  return logoFiles(theme).map(({ name, svg }) => ({ name, address: svgAddress(svg) }));
}

/** A logo as an address of the size slides show it in; nothing is fetched. */
export function pictureOf(logo: LogoPicture): string {
  return svgAddress(sizedSvg(logo));
}

function svgAddress(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

function sizedSvg({ address, ratio }: LogoPicture): string {
  const width = Math.round(Math.min(room.width, room.height * ratio));
  const height = Math.round(width / ratio);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${address}" width="${width}" height="${height}"/></svg>`;
}

/** The slides that show the logo on a ground. */
function on(ground: 'field' | 'ground'): string {
  const kinds = slideOrder.filter((kind) => kindOf({ kind }).slide?.logo === ground);
  return `section:is(${kinds.map((kind) => `.${kind}`).join(', ')})`;
}

/**
 * Where slides show the logo: on the cover in the corner the road leaves free, on the last slide at the end of the road.
 * What stands around a slide may show other forms of it: paper has its own.
 */
export const logoRules = `/* ---- The logo ---- */

${on('field')} > p:has(> img),
${on('ground')} > p:has(> img) {
  position: absolute;
  display: flex;
  align-items: center;
  height: 52px;
  line-height: 0;
}

${on('field')} > p:has(> img) {
  right: 84px;
  bottom: 46px;
}

${on('field')}:has(> p > img) ul {
  width: 820px;
}

${on('ground')} > p:has(> img) {
  left: 196px;
  bottom: 94px;
}

${on('field')} img {
  content: var(--sheet-logo-on-field, normal);
}

${on('ground')} img {
  content: var(--sheet-logo, normal);
}
`;
