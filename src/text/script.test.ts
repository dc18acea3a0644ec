import { expect, test } from 'vitest';
import { isTraditional } from './script.js';

test.each(['開航以來累計超過39萬人次', '離島的船', '“一帶一路”', '資料來源', '這裡', '台灣的圖書館'])(
  '%s is written in Traditional characters',
  (text) => expect(isTraditional(text)).toBe(true),
);

test.each([
  '开航以来累计超过39万人次',
  '离岛的船',
  '资料来源',
  '这里',
  '人口',
  'all that is Latin',
  '',
  '七十二',
])('%s is not, or does not tell', (text) => expect(isTraditional(text)).toBe(false));

test('one character of the other script inside a text does not change what it is', () => {
  expect(isTraditional('乾隆年间的档案馆里')).toBe(false);
});
