import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sealPage } from './seal-page.js';

const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<style>p { color: red }</style>
</head>
<body><p style="--name:&quot;a&quot;">$& text</p><script>run()</script></body>
</html>
`;
const font = { family: 'Noto Sans SC', weight: 400, data: Buffer.from('font') };
const sealed = sealPage(page, [font]);
const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(sealed) ?? [];

describe('a sealed page', () => {
  test('holds its fonts once, and otherwise what it held', () => {
    expect(sealed.match(/data:font\/woff2;base64,Zm9udA==/g)).toHaveLength(1);
    const without = sealed
      .replace(/<meta http-equiv[^>]*>\n/, '')
      .replace(/<style>\n@font-face[\s\S]*?<\/style>\n/, '');
    expect(without).toBe(page);
  });

  test('allows its script and no other', () => {
    expect(policy).toContain(`script-src ${digest('run()')};`);
    expect(policy).toContain("default-src 'none'");
  });

  test('allows its styles by their digests, and no other', () => {
    const [, fonts = ''] = /<style>(\n@font-face[\s\S]*?)<\/style>/.exec(sealed) ?? [];
    for (const text of ['p { color: red }', fonts, '--name:"a"']) expect(policy).toContain(digest(text));
    expect(policy).not.toContain('unsafe-inline');
  });

  test('says so before anything could be loaded', () => {
    expect(sealed.indexOf('Content-Security-Policy')).toBeLessThan(sealed.indexOf('<style'));
  });
});
