import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setQuotationMarks } from './quotation-marks.js';

const zh = (text: string) => setQuotationMarks(text, 'zh-CN');
const en = (text: string) => setQuotationMarks(text, 'en');

describe('straight marks become marks of print', () => {
  test.each([
    ['他说"好"，又说"再见"。', '他说“好”，又说“再见”。'],
    ['推进"一带一路"科技创新', '推进“一带一路”科技创新'],
    ['"我们要将\'一带一路\'建成创新之路"', '“我们要将‘一带一路’建成创新之路”'],
    ['("共商、共建、共享")', '(“共商、共建、共享”)'],
  ])('in Chinese: %s', (straight, printed) => {
    expect(zh(straight)).toBe(printed);
  });

  test.each([
    ['"Yes," she said, "it\'s fine."', '“Yes,” she said, “it’s fine.”'],
    ["the workers' rights and O'Neill's", 'the workers’ rights and O’Neill’s'],
    ["back in the '90s", 'back in the ’90s'],
    ['He said: "They call it \'the road\'."', 'He said: “They call it ‘the road’.”'],
    ['a road—"the Silk Road"—of trade', 'a road—“the Silk Road”—of trade'],
  ])('in English: %s', (straight, printed) => {
    expect(en(straight)).toBe(printed);
  });

  test.each([
    ['他說"好"，又說"再見"。', '他說「好」，又說「再見」。'],
    ['"我們要把\'小船\'開出去"', '「我們要把『小船』開出去」'],
    ["出版O'Neill的書", '出版O’Neill的書'],
    ['他說“好”', '他說“好”'],
    ['「"好"」', '「「好」」'],
  ])('in Taiwan, and what the author has set himself stays: %s', (straight, printed) => {
    expect(setQuotationMarks(straight, 'zh-TW')).toBe(printed);
    expect(setQuotationMarks(straight, 'zh-TW')).toHaveLength(straight.length);
  });
});

describe('a quotation within another', () => {
  test.each([
    [
      `"My father told me 'the "slow train" is worth it', and I listened"`,
      '“My father told me ‘the “slow train” is worth it’, and I listened”',
    ],
    [`"He said "hello" to me," she said`, '“He said “hello” to me,” she said'],
    [`"'Yes,' he said"`, '“‘Yes,’ he said”'],
    [`'"Yes," he said'`, '‘“Yes,” he said’'],
    ["‘the 'best'’", '‘the ‘best’’'],
    [`"'The "slow 'train'" came'"`, '“‘The “slow ‘train’” came’”'],
  ])('ends before the one around it: %s', (straight, printed) => {
    expect(en(straight)).toBe(printed);
  });

  test.each([
    ['他说“很好"。', '他说“很好”。'],
    ['他说"好”，又说"再见"', '他说“好”，又说“再见”'],
    ['“他说"好"”，又说"再见"', '“他说“好””，又说“再见”'],
    ["“他说'好’”", '“他说‘好’”'],
    ['他说「很好"', '他说「很好」'],
    ['“很好"又说"再见”', '“很好”又说“再见”'],
    ['“很好"和"再见”', '“很好”和“再见”'],
    ['“我们要"和平"，"发展"”', '“我们要“和平”，“发展””'],
    ['他说“我们叫它"好事"吧”', '他说“我们叫它“好事”吧”'],
    ['“我们爱用"又说"”', '“我们爱用“又说””'],
  ])('counts where one mark is set and the other typed: %s', (mixed, printed) => {
    expect(zh(mixed)).toBe(printed);
  });

  test('ends with its paragraph, if it ends nowhere', () => {
    expect(en('"One\n\nTwo "three", a 27" screen')).toBe('“One\n\nTwo “three”, a 27" screen');
  });

  test('is paired however the quotations are nested, and whichever marks are set already', () => {
    interface Nested {
      readonly typed: string;
      readonly printed: string;
    }
    const word = fc.constantFrom('train', 'it’s', 'slow', 'road');
    const nested = (depth: number): fc.Arbitrary<Nested> => {
      const plain = word.map((text) => ({ typed: text.replace('’', "'"), printed: text }));
      if (depth === 0) return plain;
      const [[open, close], straight] = depth % 2 === 0 ? [['“', '”'], '"'] : [['‘', '’'], "'"];
      const quoted = fc
        .tuple(fc.array(nested(depth - 1), { minLength: 1, maxLength: 3 }), fc.boolean(), fc.boolean())
        .map(([inner, opens, closes]) => ({
          typed: `${opens ? open : straight}${inner.map(({ typed }) => typed).join(' ')}${closes ? close : straight}`,
          printed: `${open}${inner.map(({ printed }) => printed).join(' ')}${close}`,
        }));
      return fc.oneof(plain, quoted);
    };
    fc.assert(
      fc.property(fc.array(nested(4), { minLength: 1, maxLength: 4 }), (pieces) => {
        const typed = pieces.map((piece) => piece.typed).join(', and ');
        expect(en(typed)).toBe(pieces.map((piece) => piece.printed).join(', and '));
      }),
      { seed: 7 },
    );
  });
});

test.each([
  ["rock 'n' roll", 'rock ’n’ roll'],
  [`fish 'n' chips, "ships 'n' trains"`, 'fish ’n’ chips, “ships ’n’ trains”'],
  ["He said 'it was rock 'n' roll' twice", 'He said ‘it was rock ’n’ roll’ twice'],
  ["'Twas late, and 'tis 'over'", '’Twas late, and ’tis ‘over’'],
  ["He said 'go get 'em'", 'He said ‘go get ’em’'],
  ["the unit 'em'", 'the unit ‘em’'],
])('what is left out of a word has an apostrophe: %s', (straight, printed) => {
  expect(en(straight)).toBe(printed);
});

describe('what is written for a machine keeps them', () => {
  test.each([
    '{{constructor "x"}}',
    '"key": value',
    '{"key": "value"}',
    '<a href="x">',
    'lang="zh-CN"',
    'run `echo "hi"`',
    'print("hello")',
    'https://example.org/?q="a"',
    '5\'10" tall, a 27" screen',
  ])('%s', (text) => {
    expect(en(text)).toBe(text);
    expect(zh(text)).toBe(text);
  });

  test('and so does a language whose marks are others', () => {
    expect(setQuotationMarks('"Straße"', 'de')).toBe('"Straße"');
  });
});

test('the words and the length stay as they are', () => {
  const unit = fc.constantFrom(...'ab 一带，。"\'“”‘’(){}:=5-—`', "it's", '"key": ');
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), fc.constantFrom('zh-CN', 'en'), (units, language) => {
      const text = units.join('');
      const printed = setQuotationMarks(text, language);
      expect(printed).toHaveLength(text.length);
      expect(printed.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")).toBe(
        text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
      );
    }),
    { seed: 7 },
  );
});
