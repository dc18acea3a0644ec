import { expect, test } from 'vitest';
import { escapeHtml } from './escape-html.js';

test('text stays text in an element and in an attribute', () => {
  expect(escapeHtml('<b title="x">R&D</b>')).toBe('&lt;b title=&quot;x&quot;&gt;R&amp;D&lt;/b&gt;');
});
