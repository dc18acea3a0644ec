import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageFor } from '../../languages/index.js';
import { captionMaterial } from '../../testing/caption-material.js';
import { longestTitle, titleLength, xiaohongshu } from './xiaohongshu.js';

const messages = languageFor('zh-CN');
const titleOf = (change: Parameters<typeof captionMaterial>[0]) =>
  xiaohongshu.write(captionMaterial(change), messages).split('\n')[0] ?? '';

test('a title stands on the first line, what is drawn on lines of its own, six topics at the end', () => {
  expect(xiaohongshu.write(captionMaterial(), messages).split('\n')).toEqual([
    '建成7年，一条铁路带来超7.4万个就业岗位',
    '',
    '· 蒙内铁路创造的就业岗位：超7.4万个',
    '· 铁路专业人才：2800余名',
    '',
    '“蒙内铁路创造超7.4万个就业岗位。”',
    '——马庆斌，研究中心研究员',
    '',
    '来源：专家圆桌文字稿，某报，2024年7月',
    'https://example.org/roundtable',
    '',
    '#一带一路 #人才 #技术转移 #科技园区 #气候变化 #联合实验室',
  ]);
});

test.each([
  ['一二三四五', 5],
  ['建成7年', 4],
  ['Twice as many dead', 9],
])('%s counts as %i', (title, length) => {
  expect(titleLength(title)).toBe(length);
});

test('a headline that is too long gives way to the shorter one, then to one of its clauses, and stands whole below', () => {
  const headline = '科学无国界、惠及全人类：携手构建全球科技共同体，共同应对挑战';
  expect(titleOf({ headline, shortHeadline: '科学无国界' })).toBe('科学无国界');
  const { shortHeadline: _, ...rest } = captionMaterial({ headline });
  const lines = xiaohongshu.write(rest, messages).split('\n');
  expect(lines.slice(0, 3)).toEqual(['科学无国界、惠及全人类', '', headline]);
});

test('a clause that leans on what stood before it is no title', () => {
  const headline =
    'It is fair and that is something everybody in the room agreed on, and two years ago it was not';
  expect(titleOf({ headline, shortHeadline: headline })).toBe('携手构建全球科技共同体');
});

test('the pages of a carousel keep their numbers', () => {
  const text = xiaohongshu.write(captionMaterial({ numbered: true, drawn: ['图2 甲', '图3 乙'] }), messages);
  expect(text).toContain('\n图2 甲\n图3 乙\n');
});

test('whatever the words, a title is short and is cut out of no word', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom(...'铁路建成，：。“” Railab7'), maxLength: 60 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(words, ([headline = '', ...titles]) => {
      const title = titleOf({ headline, shortHeadline: headline, titles });
      expect(titleLength(title)).toBeLessThanOrEqual(longestTitle);
      const whole = [headline, ...titles, '马庆斌', ...captionMaterial().topics];
      expect(title === '' || whole.some((each) => each.includes(title))).toBe(true);
    }),
    { seed: 5 },
  );
});
