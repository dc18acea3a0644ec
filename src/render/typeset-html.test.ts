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
    expect(html).toContain('<span class="phrase">铁路</span>');
    expect(textOfHtml(html)).toBe(text);
  });

  test('phrases are cut by the whole sentence, not by its emphasis', () => {
    const html = slideOf('超**7.4**万个就业岗位');
    expect(textOfHtml(html)).toBe('超7.4万个就业岗位');
    expect(html).toContain('<strong>');
  });

  test('opening marks stand outside, where the browser can trim them at the start of a line', () => {
    expect(slideOf('遵循“共建共享”的原则')).toContain('<span class="quote">“</span><span class="phrase">');
  });

  test('a dash between two names keeps them on one line; a long dash does not', () => {
    const html = slideOf('举办中国—东盟创新年等活动');
    expect(html).toMatch(/<span class="phrase">中国—东盟/);
    expect(slideOf('科技创新——合作')).not.toMatch(/——合作<\/span>/);
  });

  test('a quantity stays with its unit, and takes no gaps inside', () => {
    expect(slideOf('带来超7.4万个就业岗位')).toContain('<span class="figure">超7.4万个</span>');
    expect(slideOf('已与80多个国家签约')).toContain(
      '<span class="phrase">已与<span class="figure">80多个</span></span>',
    );
  });

  test('English breaks at its spaces, but does not end in a short word alone', () => {
    expect(slideOf('Cooperation matters worldwide')).not.toContain('phrase');
    expect(slideOf('A long road to peace')).toContain('<span class="phrase">to peace</span>');
    expect(slideOf('It costs US$5 billion in all')).toContain('<span class="figure">US$5 billion</span>');
  });

  test('a web address may end a line at its joints only', () => {
    const html = slideOf('见example.org/long/path?of=things处');
    expect(html).toContain('<span class="phrase">long/</span><wbr>');
    expect(textOfHtml(html)).toBe('见example.org/long/path?of=things处');
  });

  test('quotation marks have no holes in a headline, and are left to the browser in a text', () => {
    expect(slideOf('## 深化“一带一路”合作')).toContain('<span class="quote">“</span>');
    expect(slideOf('深化“一带一路”合作')).toContain('<span class="quote">“</span>');
    expect(slideOf('It is “the wall” to them')).not.toContain('quote');
  });

  test.each(['「', '『'])('%s has no hole in a headline either', (mark) => {
    expect(slideOf(`## ${mark}慢火车`)).toContain(`<span class="quote">${mark}</span>`);
  });

  test('what is too wide to be held behind a mark with its empty half is held word by word', () => {
    expect(slideOf('## 《铁路带来变化》')).not.toContain('铁路带来变化');
    expect(slideOf('## 「铁路带来变化」')).toContain('<span class="phrase">铁路带来变化');
  });

  test('Latin marks are narrow in Latin text, wide in Chinese', () => {
    expect(slideOf('## The “new” road')).toContain('<span class="latin">The “new” road</span>');
    expect(slideOf('他是O’Neill先生')).toContain('class="latin"');
    expect(slideOf('深化“一带一路”合作')).not.toContain('latin');
  });

  test('what a phrase is too wide to hold is held word by word', () => {
    const html = slideOf('发布《国际科技合作倡议》的决定');
    expect(textOfHtml(html)).toBe('发布《国际科技合作倡议》的决定');
    expect(html).toContain('<span class="phrase">国际</span>');
  });

  test('full-width letters are a word, too', () => {
    expect(slideOf('国家ＡＢ合作')).toContain('ＡＢ</span>');
  });

  test('an address run into a word loses none of its marks to the next line', () => {
    const html = slideOf('RUiYXjUBJxpCbHJLhttps://www.M.org/abc');
    expect(html).toContain('<span class="phrase">ps://</span>');
    expect(textOfHtml(html)).toBe('RUiYXjUBJxpCbHJLhttps://www.M.org/abc');
  });

  test('a word longer than a line keeps its last two letters together', () => {
    expect(slideOf('NGnMnEbBYMeedEvmyCaqEtcQJMpONCCoC')).toContain('<span class="phrase">oC</span>');
  });

  test('one character does not end a text alone, though what stands before it is long', () => {
    expect(slideOf('气候变化促进【共建科技创新〉」·」（在·？！')).toMatch(
      /<span class="phrase">(?:[^<]|<span class="quote">.<\/span>)+（在·？！<\/span>/u,
    );
  });
});
