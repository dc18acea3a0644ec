import { describe, expect, test } from 'vitest';
import { silk } from '../testing/deck-kit.js';
import { textOfHtml } from '../testing/text-of-html.js';
import { createMarp } from './marp.js';

const marp = createMarp(silk);
const slideOf = (markdown: string): string => marp.render(markdown).slides[0] ?? '';

describe('lines break between phrases', () => {
  test('a phrase cannot be broken, and the text stays what it was', () => {
    const text = '建成7年，一条铁路带来超7.4万个就业岗位';
    const html = slideOf(`## ${text}`);
    expect(html).toContain('<span class="phrase">超7.4万个</span>');
    expect(textOfHtml(html)).toBe(text);
  });

  test('phrases are cut by the whole sentence, not by its emphasis', () => {
    const html = slideOf('超**7.4**万个就业岗位');
    expect(textOfHtml(html)).toBe('超7.4万个就业岗位');
    expect(html).toContain('<strong>');
  });

  test('opening marks stand outside, where the browser can trim them at the start of a line', () => {
    expect(slideOf('遵循“共建共享”的原则')).toContain('“<span class="phrase">');
  });

  test('a dash between two names keeps them on one line; a long dash does not', () => {
    const html = slideOf('举办中国—东盟创新年等活动');
    expect(html).toMatch(/<span class="phrase">中国—东盟/);
    expect(slideOf('科技创新——合作')).not.toMatch(/——合作<\/span>/);
  });

  test('other scripts are left alone', () => {
    expect(slideOf('Cooperation in science')).not.toContain('phrase');
  });
});
