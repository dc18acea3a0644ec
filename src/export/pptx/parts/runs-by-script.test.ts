import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runsByScript } from './runs-by-script.js';

const told = (text: string, language: string) =>
  runsByScript(text, language).map((run) => `${run.language}: ${run.text}`);

describe('a text by its scripts', () => {
  test('in Chinese has its Latin words in English, numbers and marks with what stands before them', () => {
    expect(told('用AI预报', 'zh-CN')).toEqual(['zh-CN: 用', 'en-US: AI', 'zh-CN: 预报']);
    expect(told('超7.4万个', 'zh-CN')).toEqual(['zh-CN: 超7.4万个']);
    expect(told('《Open Science》发布', 'zh-TW')).toEqual([
      'zh-TW: 《',
      'en-US: Open Science',
      'zh-TW: 》发布',
    ]);
  });

  test('keeps several Latin words in one run, with what is written as part of them', () => {
    expect(told('在COVID-19 vaccine’s trial中', 'zh-CN')).toEqual([
      'zh-CN: 在',
      'en-US: COVID-19 vaccine’s trial',
      'zh-CN: 中',
    ]);
  });

  test('in English has its Chinese words in Chinese, with their marks', () => {
    expect(told('The name 《一带一路》 stays.', 'en-US')).toEqual([
      'en-US: The name 《',
      'zh-CN: 一带一路》',
      'en-US:  stays.',
    ]);
  });

  test('is one run where there is one script, and where there is nothing', () => {
    expect(told('', 'zh-CN')).toEqual(['zh-CN: ']);
    expect(told('Nothing else.', 'en-US')).toEqual(['en-US: Nothing else.']);
  });

  test('is the text again when its runs are joined, and no run of it is empty', () => {
    const pieces = fc.constantFrom(
      '一带',
      '，',
      'AI',
      ' ',
      '’',
      '-',
      '7.4',
      '\n',
      '“',
      '𠮷',
      '\u0301',
      'é',
      '。',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('zh-CN', 'zh-TW', 'en-US'), (text, language) => {
        const runs = runsByScript(text, language);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        if (text !== '') expect(runs.every((run) => run.text !== '')).toBe(true);
        for (const run of runs) if (/\p{Script=Han}/u.test(run.text)) expect(run.language).toMatch(/^zh-/);
      }),
    );
  });
});

test('Chinese words in a text of another language are of the script they are written in', () => {
  expect(runsByScript('the ferry 開航', 'en-US').at(-1)).toEqual({ text: '開航', language: 'zh-TW' });
  expect(runsByScript('the railway 铁路', 'en-US').at(-1)).toEqual({ text: '铁路', language: 'zh-CN' });
});
