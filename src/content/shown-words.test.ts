import { expect, test } from 'vitest';
import { languageFor } from '../languages/index.js';
import type { CountedFigure } from '../model/content.js';
import { programWords } from '../model/words.js';
import { datesShown, figuresShown } from './shown-words.js';

const from = (id: string) => ({ kind: 'program', statements: [id] }) as const;
const figure = (digits: string, suffix: string, counts: string, prefix = ''): CountedFigure => ({
  figure: { prefix, digits, suffix },
  from: from(digits),
  counts: programWords(counts),
});

test('figures say from which one to which, in the language of the page', () => {
  const chinese = [figure('70', '多个', '产业园'), figure('50', '多家', '实验室'), figure('9', '个', '中心')];
  expect(figuresShown(chinese, languageFor('zh-CN'))).toMatchObject({
    long: '从70多个产业园到9个中心',
    from: { statements: ['70', '50', '9'] },
  });
  const english = [
    figure('70', '', 'parks', 'more than '),
    figure('20', '', 'labs'),
    figure('9', '', 'centres'),
  ];
  expect(figuresShown(english, languageFor('en')).long).toBe('From more than 70 parks to 9 centres');
});

test('two figures are named, and what is too long for a headline is counted', () => {
  const two = [figure('60', '所', '高校'), figure('16', '所', '学校')];
  expect(figuresShown(two, languageFor('zh-CN')).long).toBe('60所高校，16所学校');
  const long = [figure('60', '所', '在共建国家开展境外办学的国内高校'.repeat(3)), ...two];
  expect(figuresShown(long, languageFor('zh-CN')).long).toBe('三个数字，从大到小');
});

test('dates say from when to when; a single one says no more than its headline', () => {
  const dated = (main: string) => ({
    date: { main, rest: '年', from: from(main) },
    text: programWords('开通'),
  });
  expect(datesShown([dated('2017'), dated('2023')], languageFor('zh-CN'))?.long).toBe(
    '2017年至2023年的两个节点',
  );
  expect(datesShown([dated('2017')], languageFor('zh-CN'))).toBeUndefined();
});
