import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, root } from '../../testing/source-files.js';

const pages = filesUnder('templates').filter((path) => path.endsWith('.html.hbs'));

test.each(pages)('%s is a page whose policy stands before all that it could forbid', (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  if (!text.startsWith('<!doctype html>')) return;
  const [, head = ''] = /<meta charset="utf-8">\n([^\n]*)/.exec(text) ?? [];
  const [, policy = ''] = /^<meta http-equiv="Content-Security-Policy" content="([^"]*)">$/.exec(head) ?? [];
  // The policy of the index page is made of the digests of what it holds.
  if (policy === '{{policy}}') return;
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/script-src|https?:|\*/);
});

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(3);
});
