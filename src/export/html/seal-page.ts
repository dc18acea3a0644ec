import { createHash } from 'node:crypto';
import { invariant } from '../../diagnostics/invariant.js';
import { fontFace } from '../../render/font-faces.js';
import type { PackedFont } from './pack-font.js';

/**
 * A page with its fonts inside and a policy that lets it do what it does and nothing else: no address is asked, no
 * script runs but its own, and no style holds but those it was made with, each known by its digest. Pure.
 *
 * @param html a whole page without fonts and without a policy
 */
export function sealPage(html: string, fonts: readonly PackedFont[]): string {
  const [before, after, ...more] = html.split('</head>');
  invariant(before !== undefined && after !== undefined && more.length === 0, 'A page has one head.');
  const whole = `${before}<style>\n${fonts.map((font) => fontFace(font, 'woff2')).join('')}</style>\n</head>${after}`;
  const charset = '<meta charset="utf-8">\n';
  invariant(whole.includes(charset), 'A page says how its characters are written.');
  return whole.replace(
    charset,
    () => `${charset}<meta http-equiv="Content-Security-Policy" content="${policyFor(whole)}">\n`,
  );
}

/**
 * 'unsafe-hashes' lets a digest stand for a style attribute, of which slides have a few; it allows no other. Trusted
 * types keep text from becoming markup or code, where a browser knows them.
 */
function policyFor(html: string): string {
  const within = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text = '']) => text);
  const attributes = [...html.matchAll(/<[a-z][^<>]* style="([^"]*)"/g)].map(([, value = '']) =>
    plain(value),
  );
  return [
    "default-src 'none'",
    `script-src ${digests(within('script'))}`,
    `style-src 'unsafe-hashes' ${digests([...within('style'), ...attributes])}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function digests(texts: readonly string[]): string {
  return [...new Set(texts)]
    .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join(' ');
}

const references: Readonly<Record<string, string>> = { quot: '"', '#39': "'", lt: '<', gt: '>', amp: '&' };

/** The value of an attribute as a browser reads it. */
function plain(value: string): string {
  return value.replace(/&(quot|#39|lt|gt|amp);/g, (reference, name: string) => references[name] ?? reference);
}
