import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageFor } from '../../languages/index.js';
import { captionMaterial } from '../../testing/caption-material.js';
import { longestPost, postLength } from './post-length.js';
import { x } from './x.js';

const messages = languageFor('zh-CN');

test('a post is the headline, one sentence in the words of the speaker, who that is, the source with its address, two topics', () => {
  expect(x.write(captionMaterial(), messages).split('\n')).toEqual([
    '建成7年，一条铁路带来超7.4万个就业岗位',
    '',
    '“蒙内铁路创造超7.4万个就业岗位。”',
    '——马庆斌，研究中心研究员',
    '',
    '来源：专家圆桌文字稿，某报，2024年7月',
    'https://example.org/roundtable',
    '',
    '#一带一路 #人才',
  ]);
});

test('a sentence that nobody says stands without quotation marks, and the credit names who stands behind it', () => {
  const post = x.write(captionMaterial({ sentences: [{ text: '铁路通车，运送旅客。' }] }), messages);
  expect(post.split('\n\n').slice(1, 3)).toEqual([
    '铁路通车，运送旅客。',
    '来源：马庆斌，研究中心研究员，专家圆桌文字稿，某报，2024年7月\nhttps://example.org/roundtable',
  ]);
});

test('of a sentence that is too long nothing is cut: a shorter one is taken, else as much of what is drawn as has room', () => {
  const long = { text: `${'很长'.repeat(70)}。`, by: { name: '马庆斌' } };
  const [, short] = captionMaterial().sentences;
  const post = (sentences: readonly (typeof long)[]) => x.write(captionMaterial({ sentences }), messages);
  expect(post([long, { text: short?.text ?? '', by: { name: '马庆斌' } }])).toContain(
    '“铁路培养2800余名人才。”',
  );
  expect(post([long])).toContain('蒙内铁路创造的就业岗位：超7.4万个；铁路专业人才：2800余名。');
  expect(post([long])).not.toContain('很长');
});

test('where what is drawn has no room, it is called by its names', () => {
  const drawn = ['甲', '乙', '丙'].map((name) => `${name}：${'说明'.repeat(30)}`);
  const post = x.write(captionMaterial({ sentences: [], drawn, names: ['甲', '乙', '丙'] }), messages);
  expect(post).toContain('\n\n甲；乙；丙。\n\n');
});

test('topics go before the longer form of the source, and that before the office', () => {
  const sentence = (length: number) => ({
    text: `${'字'.repeat(length)}。`,
    by: { name: '马庆斌', office: '研究中心研究员' },
  });
  const post = (length: number) => x.write(captionMaterial({ sentences: [sentence(length)] }), messages);
  expect(post(66)).toMatch(/研究员\n[\s\S]*某报，2024年7月/);
  expect(post(66)).not.toContain('#');
  expect(post(76)).toMatch(/研究员\n[\s\S]*来源：某报\n/);
  expect(post(90)).toMatch(/——马庆斌\n[\s\S]*来源：某报\n/);
});

test('a quotation is signed, and not said twice', () => {
  const post = x.write(
    captionMaterial({ headline: '“好”', quotes: true, sentences: [], drawn: [] }),
    messages,
  );
  expect(post).toMatch(/^“好”\n——马庆斌，研究中心研究员\n\n来源：/);
});

test('the part AI had in it is said', () => {
  expect(x.write(captionMaterial({ disclosure: '人工智能生成' }), messages)).toMatch(/\n\n人工智能生成$/);
});

test('whatever is said, a post fits and every sentence in it is whole', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 240 }), { maxLength: 5 });
  fc.assert(
    fc.property(texts, texts, fc.webUrl(), (said, drawn, url) => {
      const plain = said.map((text) => text.replace(/[“”‘’\s]/gu, 'x'));
      const sentences = plain.map((text) => ({ text, by: { name: '马庆斌' } }));
      const post = x.write(captionMaterial({ sentences, drawn, url }), messages);
      expect(postLength(post)).toBeLessThanOrEqual(longestPost);
      const quoted = /\n\n“([^“”]*)”\n/u.exec(post)?.[1];
      if (quoted !== undefined) expect(plain).toContain(quoted);
    }),
    { seed: 5 },
  );
});
