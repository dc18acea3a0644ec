import { describe, expect, it } from 'vitest';
import { escapeXml } from './escape-xml.js';

describe('a text in XML', () => {
  it('keeps what it says', () => {
    expect(escapeXml('R&D <5% "now"')).toBe('R&amp;D &lt;5% &quot;now&quot;');
    expect(escapeXml('超7.4万个 𠮷 👨‍👩‍👧\n')).toBe('超7.4万个 𠮷 👨‍👩‍👧\n');
  });

  it('leaves out what XML cannot hold', () => {
    expect(escapeXml('a\u0000b\u000bc\ud800d\uffffe')).toBe('abcde');
  });
});
