import { describe, expect, it } from 'vitest';
import type { ParsedFigure } from './figure.js';
import { isRoundingOf, isUnmarkedRoundingOf, numberDifference } from './figures-alike.js';
import { parseFigure } from './numerals.js';

function figure(printed: string): ParsedFigure {
  const parsed = parseFigure(printed);
  if (parsed === undefined) throw new RangeError(`${printed} is no figure`);
  return parsed;
}

describe('one number in two spellings', () => {
  it.each([
    ['三分之一', '1/3'],
    ['a fifth', 'one in five'],
    ['a fifth', '20%'],
    ['近八成', '近80%'],
    ['一成五', '15％'],
    ['8成1', '81%'],
    ['half', '50 percent'],
    ['过半', '超过50%'],
    ['nine in ten', '九成'],
    ['$3.2 billion', '$3.2bn'],
    ['$3.2-billion', 'US$3,200 million'],
    ['4.2 million dollars', '$4.2m'],
    ['half a billion', '500 million'],
    ['twelve', '12'],
    ['17萬2,700人', '172,700人'],
    ['12 500', '12,500'],
    ['doubled', '翻一番'],
    ['增长1倍', 'doubled'],
    ['25 basis points', '0.25 percentage points'],
    ['2.3m people', '2.3 million people'],
    ['每10万人15.1人', '15.1/10万'],
    ['19 a month', '19'],
  ])('%s states %s', (printed, given) => {
    expect(numberDifference(figure(printed), figure(given))).toBeUndefined();
    expect(numberDifference(figure(printed), figure(given))).toBeUndefined();
  });

  it.each([
    ['a third', 'a quarter', 'value'],
    ['翻一番', '翻两番', 'value'],
    ['halved', 'doubled', 'value'],
    ['326.5亿元', '326.5万亿元', 'value'],
    ['−3.5%', '3.5%', 'value'],
    ['25 to 30 minutes', '25 to 35 minutes', 'value'],
    ['$4.2 million', '€4.2 million', 'currency'],
    ['180元', '新台幣180元', 'currency'],
    ['$120 million', '120 million people', 'measure'],
    ['3%', '3个百分点', 'measure'],
    ['4.5‰', '4.5%', 'measure'],
    ['286 a month', '286 a day', 'per'],
    ['15.1/10万', '15.1/1万', 'per'],
    ['286', '286 a day', 'per'],
  ])('%s is not %s, by its %s', (printed, given, difference) => {
    expect(numberDifference(figure(printed), figure(given))).toBe(difference);
  });
});

describe('a rounded number', () => {
  it.each([
    ['12,190', 'about 12,000'],
    ['3.2502万亿', '约3.25万亿'],
    ['38.6 percent', 'nearly 40 percent'],
    ['12,190', 'more than 12,000'],
    ['33.4%', 'about a third'],
    ['1,249.5亿元', '约1250亿元'],
  ])('%s may be told as %s', (printed, given) => {
    expect(isRoundingOf(figure(printed), figure(given))).toBe(true);
  });

  it.each([
    ['12,190', '12,000'],
    ['12,190', 'about 13,000'],
    ['12,190', 'about 10,000'],
    ['12,190', 'nearly 12,000'],
    ['11,990', 'more than 12,000'],
    ['3.2502万亿', '约3.26万亿'],
    ['36%', 'about a third'],
    ['12,000', 'about 12,190'],
    ['$12,190', 'about €12,000'],
    ['nearly 12,190', 'more than 12,000'],
  ])('%s is never %s', (printed, given) => {
    expect(isRoundingOf(figure(printed), figure(given))).toBe(false);
  });

  it('without a mark is known for one, half up', () => {
    expect(isUnmarkedRoundingOf(figure('3.2502万亿'), figure('3.25万亿'))).toBe(true);
    expect(isUnmarkedRoundingOf(figure('3.255万亿'), figure('3.26万亿'))).toBe(true);
    expect(isUnmarkedRoundingOf(figure('3.2502万亿'), figure('3.26万亿'))).toBe(false);
    expect(isUnmarkedRoundingOf(figure('3.25万亿'), figure('3.2502万亿'))).toBe(false);
  });
});
