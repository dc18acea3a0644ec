import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frame } from './frame.js';

describe('a frame', () => {
  it('underlines Chinese text with two carets a character', () => {
    expect(`\n${frame('id: a\nfigure: 超7.5万个 # jobs', { line: 2, column: 9, length: 6 })}`).toBe(`
1 | id: a
2 | figure: 超7.5万个 # jobs
  |         ^^^^^^^^^`);
  });

  it('stands in the right place behind Chinese text', () => {
    expect(`\n${frame('共建“一带一路”，7.5万个', { line: 1, column: 10, length: 4 })}`).toBe(`
1 | 共建“一带一路”，7.5万个
  |                 ^^^^^`);
  });

  it('shows one caret where there is nothing to underline', () => {
    expect(frame('title:', { line: 1, column: 7 })).toBe('1 | title:\n  |       ^');
    expect(frame('', { line: 1, column: 1, length: 0 })).toBe('1 |\n  | ^');
  });

  it('is empty where the text has no such line', () => {
    expect(frame('one line', { line: 3, column: 1 })).toBe('');
  });

  it('cuts a long line to a window around the caret', () => {
    const line = `text: ${'共建一带一路'.repeat(40)}7.5万${'个就业岗位'.repeat(40)}`;
    const shown = frame(line, { line: 1, column: line.indexOf('7.5') + 1, length: 4 });
    const [text = '', carets = ''] = shown.split('\n');
    expect(text).toMatch(/^1 \| … .*7\.5万.* …$/);
    expect(text.length).toBeLessThan(80);
    const before = text.slice(0, text.indexOf('7.5'));
    expect(carets.indexOf('^')).toBe(before.length + (before.match(/\p{Script=Han}/gu)?.length ?? 0));
    expect(carets.trim().endsWith('^^^^^')).toBe(true);
  });

  it('lets nothing of the text move the cursor', () => {
    expect(frame('a\u001b[31m\u202eb\tc', { line: 1, column: 1 })).toBe('1 | a¿[31m¿b c\n  | ^');
  });

  it('never fails and never spills over a line, whatever the text and place', () => {
    const place = fc.record({
      line: fc.integer({ min: 1, max: 5 }),
      column: fc.integer({ min: 1, max: 300 }),
      length: fc.nat(300),
    });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), place, (text, where) => {
        const rows = frame(text, where).split('\n');
        expect(rows.length).toBeLessThanOrEqual(3);
        for (const row of rows) expect(row.length).toBeLessThan(420);
      }),
    );
  });
});
