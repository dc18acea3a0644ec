import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growsEvenly } from '../testing/processor-time.js';
import { type FoundNumeral, findNumerals, parseFigure } from './numerals.js';

describe('a printed figure', () => {
  // printed, prefix, digits, suffix, unit, qualifier, value, low, high
  it.each([
    ['80多个', '', '80', '多个', '个', 'more-than', 80, 80, 90],
    ['80 多个', '', '80', '多个', '个', 'more-than', 80, 80, 90],
    ['超7.4万个', '超', '7.4', '万个', '个', 'more-than', 74_000, 74_000, undefined],
    ['逾万名', '逾', '万', '名', '名', 'more-than', 10_000, 10_000, undefined],
    ['千余项', '', '千', '余项', '项', 'more-than', 1000, 1000, 2000],
    ['1.6万余人次', '', '1.6', '万余人次', '人次', 'more-than', 16_000, 16_000, 17_000],
    ['2800余名', '', '2800', '余名', '名', 'more-than', 2800, 2800, 2900],
    ['超100万亩', '超', '100', '万亩', '亩', 'more-than', 1_000_000, 1_000_000, undefined],
    ['超万人次', '超', '万', '人次', '人次', 'more-than', 10_000, 10_000, undefined],
    ['约200万吨', '约', '200', '万吨', '吨', 'about', 2_000_000, 1_800_000, 2_200_000],
    ['300余场', '', '300', '余场', '场', 'more-than', 300, 300, 400],
    ['近30', '近', '30', '', '', 'nearly', 30, 27, 30],
    ['不足30', '不足', '30', '', '', 'fewer-than', 30, undefined, 30],
    ['至少5家', '至少', '5', '家', '家', 'at-least', 5, 5, undefined],
    ['不超过5家', '不超过', '5', '家', '家', 'at-most', 5, undefined, 5],
    ['30个左右', '', '30', '个左右', '个', 'about', 30, 27, 33],
    ['十余万名', '', '十', '余万名', '名', 'more-than', 100_000, 100_000, 200_000],
    ['100多万', '', '100', '多万', '', 'more-than', 1_000_000, 1_000_000, 2_000_000],
    ['3个多月', '', '3', '个多月', '个月', 'more-than', 3, 3, 4],
    ['53家', '', '53', '家', '家', 'exactly', 53, 53, 53],
    ['0', '', '0', '', '', 'exactly', 0, 0, 0],
    ['两成', '', '两', '成', '成', 'exactly', 20, 20, 20],
    ['增长2倍', '增长', '2', '倍', '倍', 'exactly', 3, 3, 3],
    ['翻两番', '翻', '两', '番', '番', 'exactly', 4, 4, 4],
    ['百分之三十', '', '百分之三十', '', '%', 'exactly', 30, 30, 30],
    ['more than 80 countries', 'more than ', '80', ' countries', 'countries', 'more-than', 80, 80, undefined],
    ['1.6 million', '', '1.6', ' million', '', 'exactly', 1_600_000, 1_600_000, 1_600_000],
    ['over $5 million', 'over $', '5', ' million', '$', 'more-than', 5_000_000, 5_000_000, undefined],
  ])('%s', (printed, prefix, digits, suffix, unit, qualifier, value, low, high) => {
    expect(parseFigure(printed)).toMatchObject({ prefix, digits, suffix, unit, qualifier, value, low, high });
  });

  it.each([
    ['9亿～16亿', '9亿～16', '亿', 900_000_000, 1_600_000_000],
    ['9～16亿', '9～16', '亿', 900_000_000, 1_600_000_000],
    ['15%～30%', '15%～30', '%', 15, 30],
    ['16—18岁', '16—18', '岁', 16, 18],
    ['三四十家', '三四十', '家', 30, 40],
    ['两三年', '两三', '年', 2, 3],
    ['十几个', '十几', '个', 11, 19],
    ['数十个', '数十', '个', 20, 90],
  ])('%s states a range', (printed, digits, suffix, from, to) => {
    expect(parseFigure(printed)).toMatchObject({ digits, suffix, value: { from, to }, low: from, high: to });
  });

  it.each(['', '超', '个', '80多个和53家', '2017年5月', 'G20', '第二', '9'.repeat(40)])(
    '%j is no figure',
    (printed) => {
      expect(parseFigure(printed)).toBeUndefined();
    },
  );

  it('gives back what is printed, piece by piece', () => {
    const before = fc.constantFrom('', '超', '逾', '约', '近', '不足', '至少');
    const scale = fc.constantFrom('', '万', '亿', '多', '余', '万余', '多万');
    const unit = fc.constantFrom('', '个', '家', '人次', '吨', '%');
    fc.assert(
      fc.property(before, fc.integer({ min: 0, max: 99_999 }), scale, unit, (prefix, number, tail, word) => {
        const printed = `${prefix}${number}${tail}${word}`;
        const parsed = parseFigure(printed);
        expect(parsed).toMatchObject({ prefix, digits: String(number), suffix: tail + word, unit: word });
        const factor = tail.includes('万') ? 10_000 : tail.includes('亿') ? 100_000_000 : 1;
        expect(parsed?.value).toBe(number * factor);
      }),
    );
  });
});

describe('the numerals of a running text', () => {
  it.each([
    ['我国已与 80 多个共建国家签署协定，共建 50 多家联合实验室', ['80多个', '50多家']],
    ['直接和间接创造超 7.4 万\n\n个就业岗位', ['超7.4万个']],
    ['截至 2023 年 6 月，支持逾万名青年', ['2023年6月', '逾万名']],
    ['截至2023年底，在建', ['2023年底']],
    ['其中有三项举措，涉及四个方面', ['三项', '四个']],
    ['经过十余年的努力', ['十余年']],
    ['促进千余项合作，培训超万人次', ['千余项', '超万人次']],
    ['世界研发投入第二大国', ['第二']],
    ['党的二十届三中全会', ['二十届']],
    ['增长了两倍，超过三成', ['增长了两倍', '超过三成']],
    ['上千名学者，近百个项目', ['上千名', '近百个']],
    ['5G与COVID-19', ['5G', 'COVID-19']],
    ['2013—2023年', ['2013', '2023年']],
    ['9个多边机制', ['9个']],
    ['节约200万吨', ['200万吨']],
    ['最近30天', ['30天']],
    ['more than 80 countries by the end of 2023', ['more than 80', 'the end of 2023']],
    ['2017-05-14，二〇二三年', ['2017-05-14', '二〇二三年']],
  ])('%j holds %j', (text, expected) => {
    expect(findNumerals(text).map((numeral) => numeral.text)).toEqual(expected);
  });

  it.each([
    '共建“一带一路”',
    '一方面，另一方面',
    '一批、一系列、一个创举',
    '万众一心，千方百计，百花齐放，成千上万',
    '两国人民，两国双园，成渝两地，三方成立',
    '二氧化碳',
    '“十四五”规划',
    '十分重视',
    '一是持续实施，二是启动，三是设立',
    '唯一、统一、进一步、万一',
    '第三方',
  ])('%s holds none', (text) => {
    expect(findNumerals(text)).toEqual([]);
  });

  it.each<[string, Partial<FoundNumeral>]>([
    ['2017年5月', { kind: 'date', date: { year: 2017, month: 5 } }],
    ['2023年底', { kind: 'date', date: { year: 2023, end: true } }],
    ['5月14日', { kind: 'date', date: { month: 5, day: 14 } }],
    ['14 May 2017', { kind: 'date', date: { year: 2017, month: 5, day: 14 } }],
    ['二〇二三年十一月', { kind: 'date', date: { year: 2023, month: 11 } }],
    ['第十一', { kind: 'ordinal', value: 11 }],
    ['3rd', { kind: 'ordinal', value: 3 }],
    ['G20', { kind: 'name' }],
  ])('%s is understood', (text, expected) => {
    expect(findNumerals(text)).toHaveLength(1);
    expect(findNumerals(text)[0]).toMatchObject(expected);
  });

  it('says where each stands in the text as given', () => {
    const text = '创造超 7.4 万\n\n个岗位';
    const [found] = findNumerals(text);
    expect(text.slice(found?.index, (found?.index ?? 0) + (found?.length ?? 0))).toBe('超 7.4 万\n\n个');
  });

  it('leaves out no Arabic digit and overlaps no two numerals, whatever the text', () => {
    const units = [
      '超',
      '约',
      '万',
      '余',
      '多',
      '个',
      '家',
      '年',
      '月',
      '至',
      '～',
      '第',
      '一',
      '三',
      '十',
      '百',
      '分之',
      'G',
      '$',
      ' ',
      '。',
    ];
    const text = fc.array(
      fc.oneof(fc.constantFrom(...units), fc.nat(3000).map(String), fc.string({ unit: 'binary' })),
    );
    fc.assert(
      fc.property(text, (pieces) => {
        const joined = pieces.join('');
        let last = 0;
        let rest = '';
        for (const { index, length } of findNumerals(joined)) {
          expect(index).toBeGreaterThanOrEqual(last);
          rest += joined.slice(last, index);
          last = index + length;
        }
        expect(rest + joined.slice(last)).not.toMatch(/[0-9]/);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['亿', '一', '1', '第', 'a1', '超', '十一万', '2023年'])(
    'does not stumble over 20,000 times %s',
    (unit) => {
      expect(growsEvenly((times) => findNumerals(unit.repeat(times)), 20_000)).toBe(true);
    },
  );
});

it('begins to read at every word that can stand before a number', () => {
  const words = [
    '不超过',
    '不多于',
    '不高于',
    '不少于',
    '不低于',
    '不足',
    '不到',
    '至多',
    '至少',
    '最多',
    '最少',
    '起码',
    '少于',
    '低于',
    '小于',
    '未满',
    '超过',
    '超出',
    '超',
    '逾',
    '多于',
    '高于',
    '大于',
    '突破',
    '将近',
    '接近',
    '近',
    '大约',
    '大概',
    '约',
    '增长',
    '增加',
    '提高',
    '扩大',
    '上升',
  ];
  for (const word of words) {
    expect(findNumerals(`共${word}30倍`).map(({ text }) => text)).toEqual([`${word}30倍`]);
  }
});
