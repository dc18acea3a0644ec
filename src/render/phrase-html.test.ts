import { expect, test } from 'vitest';
import { columnHtml, plainHtml, runningHtml } from './phrase-html.js';

test('Latin marks are told from Chinese ones in running text, and in text that breaks as it likes', () => {
  const text = 'Rail’s “second wind” & more than that';
  for (const html of [runningHtml(text), plainHtml(text)]) {
    const told = [...html.matchAll(/<span class="latin">(.*?)<\/span>/g)].map(([, part]) => part).join('');
    expect(told.match(/[’“”]/g)).toHaveLength(3);
    expect(html.replace(/<[^>]*>/g, '')).toBe('Rail’s “second wind” &amp; more than that');
  }
  expect(plainHtml('深化“一带一路”合作，超7.4万个')).toBe('深化“一带一路”合作，超7.4万个');
  expect(plainHtml('他是O’Neill先生')).toContain('<span class="latin">O’Neill</span>');
});

test('of a paragraph in a narrow column only the end of its last phrase is held, and nothing of a text that goes on', () => {
  const held = (html: string) =>
    [...html.matchAll(/<span class="phrase">(.*?)<\/span>/g)].map(([, part]) => part);
  expect(held(columnHtml('差异较大共建国家之间。'))).toEqual(['之间。']);
  expect(held(columnHtml('差异较大共建国家之间。', 'within'))).toEqual([]);
  expect(columnHtml('超7.4万个岗位。')).toBe(runningHtml('超7.4万个岗位。'));
  expect(columnHtml('累计培训技术和管理人员1.6万余人次。')).toMatch(
    /<span class="figure">1\.6万余人次<\/span>/,
  );
});
