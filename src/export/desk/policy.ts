import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of an index page: its own style sheet and script alone, pictures of its own folder, fonts inside
 * it, and nothing else. Opened as a file, a page has no origin of its own: `file:` stands beside `'self'`.
 */
export function deskPolicy(style: string, script: string): string {
  return [
    "default-src 'none'",
    `style-src '${digest(style)}'`,
    `script-src '${digest(script)}'`,
    "img-src 'self' file:",
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
