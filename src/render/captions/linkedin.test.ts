import { expect, test } from 'vitest';
import { languageFor } from '../../languages/index.js';
import { captionMaterial } from '../../testing/caption-material.js';
import { linkedin, longestArticle } from './linkedin.js';

const messages = languageFor('zh-CN');

test('a post has every point that is drawn, two sentences signed once with name and office, the full source, three topics', () => {
  expect(linkedin.write(captionMaterial(), messages).split('\n')).toEqual([
    '建成7年，一条铁路带来超7.4万个就业岗位',
    '',
    '• 蒙内铁路创造的就业岗位：超7.4万个',
    '• 铁路专业人才：2800余名',
    '',
    '“蒙内铁路创造超7.4万个就业岗位。”',
    '',
    '“铁路培养2800余名人才。”',
    '——马庆斌，研究中心研究员',
    '',
    '来源：专家圆桌文字稿，某报，2024年7月',
    'https://example.org/roundtable',
    '',
    '#一带一路 #人才 #技术转移',
  ]);
});

test('of two who speak each is named under his words', () => {
  const sentences = [
    { text: '甲。', by: { name: '马庆斌' } },
    { text: '乙。', by: { name: '许竹青' } },
  ];
  expect(linkedin.write(captionMaterial({ sentences }), messages)).toContain(
    '“甲。”\n——马庆斌\n\n“乙。”\n——许竹青',
  );
});

test('a topic of several words is one word, and a point begins with a capital', () => {
  const english = languageFor('en');
  const post = linkedin.write(
    captionMaterial({ topics: ['public health', 'rail'], drawn: ['one in five'] }),
    english,
  );
  expect(post).toMatch(/\n\n#PublicHealth #rail$/);
  expect(post).toContain('• One in five');
  expect(linkedin.write(captionMaterial({ topics: [] }), english)).not.toContain('#');
});

test('with more points than a post takes the last are left out, whole', () => {
  const drawn = Array.from({ length: 80 }, (_, index) => `${'点'.repeat(60)}${index}`);
  const post = linkedin.write(captionMaterial({ drawn }), messages);
  expect(post.length).toBeLessThanOrEqual(longestArticle);
  const points = post.split('\n').filter((line) => line.startsWith('• '));
  expect(points.map((line) => line.slice(2))).toEqual(drawn.slice(0, points.length));
  expect(points.length).toBeGreaterThan(20);
});
